import { useState } from 'preact/hooks'
import { listAgreements, saveAgreement } from '#contract/agreements.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { agreementLanguages } from '#domain/agreement.ts'
import { Button } from '#web/kit/button.tsx'
import { longDay } from '#web/kit/days.ts'
import { AreaField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { agreementTextEn } from '#web/messages/agreement-text-en.ts'
import { agreementTextEs } from '#web/messages/agreement-text-es.ts'
import { agreementWords } from '#web/messages/desk-agreements.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import { Refused } from '../board/refused.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { useCall } from '../use-call.ts'
import { SignedBy } from './signed-by.tsx'
import { AgreementText } from './text.tsx'
import './agreements.css'

type Version = OutputOf<typeof listAgreements>['versions'][number]

const starter: Version['texts'] = { en: agreementTextEn.text, es: agreementTextEs.text }

/** The text that supporters sign, its versions, and who signed. */
export function AgreementPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Kept program={program} />
}

function Kept({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(agreementWords)
  const desk = useDesk()
  const read = useRead(listAgreements, { program: program.program })
  const [saved, setSaved] = useState<number>()
  return (
    <Page title={words.title} lead={words.lead}>
      {desk.may('application.read') && (
        <p class="row">
          <a href="/desk/applications">{words.toApplications}</a>
          <a href="/desk/trainings">{words.toTrainings}</a>
        </p>
      )}
      <Notice>{saved !== undefined && <Note tone="pine">{words.saved(saved)}</Note>}</Notice>
      <Reading read={read}>
        {({ versions }, again) => {
          const [current, ...older] = versions
          const changed = (version: number) => {
            setSaved(version)
            again()
          }
          return current === undefined ? (
            <>
              <Note>{words.none}</Note>
              <Edit program={program} texts={starter} next={1} saved={changed} />
            </>
          ) : (
            <Current program={program} current={current} older={older} saved={changed} />
          )
        }}
      </Reading>
      {desk.may('supporter.read') ? (
        <SignedBy program={program} />
      ) : (
        <p class="soft">{words.onlyCoordinators}</p>
      )}
    </Page>
  )
}

type CurrentProps = {
  readonly program: PlaceProgram
  readonly current: Version
  readonly older: readonly Version[]
  readonly saved: (version: number) => void
}

function Current({ program, current, older, saved }: CurrentProps) {
  const words = useWords(agreementWords)
  return (
    <>
      <details class="sheet">
        <summary>{words.current(current.version, longDay(language.value, current.setOn))}</summary>
        <AgreementText text={current.texts[language.value]} />
      </details>
      <details key={current.version}>
        <summary>{words.edit}</summary>
        <Edit program={program} texts={current.texts} next={current.version + 1} saved={saved} />
      </details>
      {older.length > 0 && (
        <details>
          <summary>{words.older}</summary>
          {older.map((each) => (
            <details key={each.version}>
              <summary>{words.current(each.version, longDay(language.value, each.setOn))}</summary>
              <AgreementText text={each.texts[language.value]} />
            </details>
          ))}
        </details>
      )}
    </>
  )
}

type EditProps = {
  readonly program: PlaceProgram
  readonly texts: Version['texts']
  readonly next: number
  readonly saved: (version: number) => void
}

function Edit({ program, texts: first, next, saved }: EditProps) {
  const words = useWords(agreementWords)
  const [texts, setTexts] = useState(first)
  const [tried, setTried] = useState(false)
  const saving = useCall()
  const isMissing = (each: (typeof agreementLanguages)[number]) => texts[each].trim() === ''
  const send = async () => {
    setTried(true)
    if (agreementLanguages.some(isMissing)) return
    const done = await saving.run(saveAgreement, { program: program.program, texts })
    if (done !== undefined) saved(done.version)
  }
  return (
    <form
      class="stack agreement-edit"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p class="soft">{words.textHint}</p>
      <div class="agreement-two">
        {agreementLanguages.map((each) => (
          <AreaField
            key={each}
            label={words.text(words.languages[each])}
            value={texts[each]}
            most={20_000}
            rows={20}
            error={tried && isMissing(each) ? words.needText : undefined}
            onInput={(text) => setTexts({ ...texts, [each]: text })}
          />
        ))}
      </div>
      <details>
        <summary>{words.preview}</summary>
        <AgreementText text={texts[language.value]} />
      </details>
      <p class="soft">{words.saveWhy}</p>
      <div>
        <Button submits busy={saving.busy}>
          {next === 1 ? words.saveFirst : words.saveNext(next)}
        </Button>
      </div>
      <Refused why={saving.why} />
    </form>
  )
}
