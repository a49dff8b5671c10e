import { listSigned } from '#contract/agreements.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { listTrainings, removeTraining } from '#contract/trainings.ts'
import { Button } from '#web/kit/button.tsx'
import { longDay } from '#web/kit/days.ts'
import { Notice } from '#web/kit/notice.tsx'
import { agreementWords } from '#web/messages/desk-agreements.ts'
import { useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Reading } from '../shell-parts.tsx'
import { useCall } from '../use-call.ts'
import { Record } from './record.tsx'
import type { Trained } from './trainings.tsx'

type Props = { readonly program: PlaceProgram; readonly supporter: string }

/** Whether somebody signed and is trained, and until when: what a coordinator looks at before the roster. */
export function AgreementAndTraining({ program, supporter }: Props) {
  const words = useWords(agreementWords)
  const signed = useRead(listSigned, { program: program.program }, 'board')
  const trained = useRead(listTrainings, { program: program.program })
  return (
    <section class="stack close" aria-labelledby="path">
      <h2 id="path">{words.pathTitle}</h2>
      <Reading read={signed}>
        {(listed) => <Signed listed={listed} supporter={supporter} />}
      </Reading>
      <Reading read={trained}>
        {({ supporters, today }, again) => {
          const own = supporters.find((each) => each.supporter === supporter)
          return own === undefined ? null : <Training own={own} today={today} changed={again} />
        }}
      </Reading>
    </section>
  )
}

type SignedProps = {
  readonly listed: OutputOf<typeof listSigned>
  readonly supporter: string
}

function Signed({ listed, supporter }: SignedProps) {
  const words = useWords(agreementWords)
  const { current, supporters } = listed
  if (current === null) {
    return (
      <p>
        {words.pathNoAgreement} <a href="/desk/agreement">{words.title}</a>
      </p>
    )
  }
  const own = supporters.find((each) => each.supporter === supporter)
  const signed = own?.signed ?? null
  if (signed === null) return <p>{words.pathNotSigned}</p>
  return (
    <p>
      {signed.version === current
        ? words.pathSigned(longDay(language.value, signed.on))
        : words.pathOlder(signed.version, longDay(language.value, signed.on))}
    </p>
  )
}

type TrainingProps = {
  readonly own: Trained
  readonly today: string
  readonly changed: () => void
}

function Training({ own, today, changed }: TrainingProps) {
  const words = useWords(agreementWords)
  return (
    <>
      <p>
        <Standing own={own} />
      </p>
      <details>
        <summary>{words.record}</summary>
        <div class="stack">
          <Each own={own} changed={changed} />
          <Record supporters={[own]} today={today} changed={changed} />
        </div>
      </details>
    </>
  )
}

function Standing({ own }: { readonly own: Trained }) {
  const words = useWords(agreementWords)
  const { standing, completedOn, expiresOn } = own
  if (completedOn === null) return <>{words.pathNotTrained}</>
  const from = longDay(language.value, completedOn)
  if (expiresOn === null) return <>{words.pathForGood(from)}</>
  const until = longDay(language.value, expiresOn)
  return (
    <>{standing === 'expired' ? words.pathEnded(from, until) : words.pathTrained(from, until)}</>
  )
}

function Each({ own, changed }: Pick<TrainingProps, 'own' | 'changed'>) {
  const words = useWords(agreementWords)
  const removing = useCall()
  const remove = async (training: Trained['trainings'][number]['training']) => {
    if ((await removing.run(removeTraining, { training })) !== undefined) changed()
  }
  return (
    <>
      {own.trainings.length > 0 && (
        <ul class="desk-list">
          {own.trainings.map(({ training, code, completedOn, atGathering }) => {
            const what = `${words.codes[code]}, ${longDay(language.value, completedOn)}`
            return (
              <li key={training}>
                <span>
                  {what}
                  {atGathering && <small class="soft"> · {words.atGathering}</small>}
                </span>
                <Button
                  kind="plain"
                  small
                  label={words.removeOne(what)}
                  busy={removing.busy}
                  onPress={() => void remove(training)}
                >
                  {words.remove}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <Notice>{removing.isDone && words.removed}</Notice>
      <Refused why={removing.why} />
    </>
  )
}
