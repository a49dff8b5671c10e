import { useState } from 'preact/hooks'
import { showMyAgreements, signAgreement } from '#contract/agreements.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { Button } from '#web/kit/button.tsx'
import { longDay } from '#web/kit/days.ts'
import { TextField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { agreementWords } from '#web/messages/desk-agreements.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import { Page, Reading } from '../shell-parts.tsx'
import { useCall } from '../use-call.ts'
import { AgreementText } from './text.tsx'
import './agreements.css'

type Entry = OutputOf<typeof showMyAgreements>['entries'][number]
type Agreement = NonNullable<Entry['current']>

/** A supporter reads the current text in their language and signs with their name. */
export function MyAgreementPage() {
  const words = useWords(agreementWords)
  const { program } = useDesk()
  const read = useRead(showMyAgreements, {})
  return (
    <Page title={words.mineTitle} lead={words.mineLead}>
      <Reading read={read}>
        {({ entries }, again) => {
          const own = program?.supporter
          const entry = entries.find((each) => each.supporter === own) ?? entries[0]
          return entry === undefined ? (
            <Nothing />
          ) : (
            <Mine key={entry.supporter} entry={entry} changed={again} />
          )
        }}
      </Reading>
    </Page>
  )
}

function Nothing() {
  const words = useWords(agreementWords)
  return (
    <>
      <h2>{words.mineNone}</h2>
      <p>{words.mineNoneWhy}</p>
    </>
  )
}

type MineProps = { readonly entry: Entry; readonly changed: () => void }

function Mine({ entry, changed }: MineProps) {
  const words = useWords(agreementWords)
  const { current, signed, training } = entry
  return (
    <>
      <Trained training={training} />
      {current === null ? (
        <Nothing />
      ) : (
        <>
          {signed?.version === current.version ? (
            <Note tone="pine">
              <p>{words.mineSigned(longDay(language.value, signed.on))}</p>
            </Note>
          ) : (
            signed !== null && <Note>{words.mineNew(signed.version)}</Note>
          )}
          <article class="sheet" aria-label={words.title}>
            <p class="soft">
              {words.current(current.version, longDay(language.value, current.setOn))}
            </p>
            <AgreementText text={current.texts[language.value]} />
          </article>
          {signed?.version === current.version ? (
            <div class="no-print">
              <Button kind="quiet" onPress={() => print()}>
                {words.print}
              </Button>
            </div>
          ) : (
            <Sign key={current.version} entry={entry} current={current} changed={changed} />
          )}
        </>
      )}
    </>
  )
}

function Trained({ training }: Pick<Entry, 'training'>) {
  const words = useWords(agreementWords)
  const { standing, completedOn, expiresOn } = training
  if (completedOn === null) return null
  if (expiresOn === null) return <p>{words.trainedForGood(longDay(language.value, completedOn))}</p>
  return (
    <p>
      {standing === 'expired'
        ? words.trainedOver(longDay(language.value, expiresOn))
        : words.trained(longDay(language.value, completedOn), longDay(language.value, expiresOn))}
    </p>
  )
}

function Sign({ entry, current, changed }: MineProps & { readonly current: Agreement }) {
  const words = useWords(agreementWords)
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const signing = useCall()
  const send = async () => {
    setTried(true)
    if (name.trim() === '') return
    const { supporter } = entry
    const input = { supporter, version: current.version, language: language.value, as: name }
    if ((await signing.run(signAgreement, input)) !== undefined) changed()
  }
  const { why } = signing
  return (
    <form
      class="stack no-print"
      aria-labelledby="sign"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h2 id="sign">{words.signTitle}</h2>
      <p class="soft">{words.signWhy}</p>
      <TextField
        label={words.yourName}
        value={name}
        most={120}
        autoComplete="name"
        error={tried && name.trim() === '' ? words.needName : undefined}
        onInput={setName}
      />
      <div>
        <Button submits busy={signing.busy}>
          {words.sign}
        </Button>
      </div>
      <Notice>{why === 'stale-version' && <Stale again={changed} />}</Notice>
      {why !== 'stale-version' && <Refused why={why} />}
    </form>
  )
}

function Stale({ again }: { readonly again: () => void }) {
  const words = useWords(agreementWords)
  return (
    <Note>
      <p>{words.stale}</p>
      <Button kind="quiet" small onPress={again}>
        {words.noteLink}
      </Button>
    </Note>
  )
}
