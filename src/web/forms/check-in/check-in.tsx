import { useEffect, useState } from 'preact/hooks'
import { answerCheckIn, showCheckIn } from '#contract/care.ts'
import { checkInAnswers, type CheckInAnswer } from '#domain/supporter.ts'
import { Choices } from '#web/kit/choice.tsx'
import { call } from '#web/kit/call.ts'
import { telephone } from '#web/kit/lines.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { checkInWords } from '#web/messages/forms-check-in.ts'
import { formsWords } from '#web/messages/forms.ts'
import type { FormProps } from '../address.ts'
import { useWords } from '../language.ts'
import { FormPage, Trouble } from '../shell.tsx'
import { useOpen } from '../use-open.ts'

/** The monthly letter's page: what was tapped there is noted at once, and can be changed. */
export function CheckInForm({ address }: FormProps) {
  const words = useWords(checkInWords)
  const shell = useWords(formsWords)
  const { key } = address
  const tapped = checkInAnswers.find((each) => each === address.chosen)
  const opened = useOpen(showCheckIn, { key })
  if (opened.kind === 'opening') return <FormPage title={words.title} lead={shell.opening} />
  if (opened.kind === 'failed') {
    return (
      <FormPage title={words.title}>
        <Trouble
          why={opened.why === 'invalid-input' ? 'not-found' : opened.why}
          again={opened.again}
        />
      </FormPage>
    )
  }
  const { program, phone, elsewhere, answer } = opened.output
  return (
    <FormPage title={words.title} name={program} phone={phone} lead={words.lead(program)}>
      <Answer key={key} linkKey={key} tapped={tapped} before={answer} />
      <Support elsewhere={elsewhere} />
    </FormPage>
  )
}

type AnswerProps = {
  readonly linkKey: string
  readonly tapped: CheckInAnswer | undefined
  readonly before: CheckInAnswer | null
}

function Answer({ linkKey, tapped, before }: AnswerProps) {
  const words = useWords(checkInWords)
  const [noted, setNoted] = useState(before)
  const [chosen, setChosen] = useState(before)
  const [state, setState] = useState<'idle' | 'saving' | { readonly why: string }>('idle')
  const note = async (answer: CheckInAnswer) => {
    setState('saving')
    setChosen(answer)
    const called = await call(answerCheckIn, { key: linkKey, answer })
    if (called.kind !== 'done') {
      setChosen(noted)
      return setState({ why: called.kind === 'refused' ? called.code : called.kind })
    }
    setNoted(answer)
    setState('idle')
  }
  useEffect(() => {
    if (tapped !== undefined && tapped !== before) void note(tapped)
  }, [])
  return (
    <section class="stack">
      <Notice>
        {state === 'saving' && <p class="soft">{words.saving}</p>}
        {state === 'idle' && noted !== null && (
          <Note tone="pine">
            {words.recorded[noted]} {words.change}
          </Note>
        )}
      </Notice>
      {typeof state === 'object' && <Trouble why={state.why} />}
      <Choices
        name="answer"
        legend={<h2>{words.legend}</h2>}
        kind="one"
        options={checkInAnswers.map((value) => ({ value, label: words.answers[value] }))}
        chosen={chosen === null ? [] : [chosen]}
        onChoose={([answer]) => {
          if (answer !== undefined) void note(answer)
        }}
      />
    </section>
  )
}

const LINES = [
  { name: '988 Suicide & Crisis Lifeline', phone: '988' },
  { name: 'Physician Support Line', phone: '888-409-0141' },
] as const

/** A plain link without the key of this page: whoever follows it is known to nobody, and nothing is written down. */
function Support({ elsewhere }: { readonly elsewhere: string | null }) {
  const words = useWords(checkInWords)
  return (
    <section class="sheet stack close" aria-labelledby="support">
      <h2 id="support">{words.supportTitle}</h2>
      {elsewhere === null ? (
        <>
          <p>{words.supportLines}</p>
          <ul>
            {LINES.map(({ name, phone }) => (
              <li key={phone}>
                {name}: <a href={telephone(phone)}>{phone}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{words.support}</p>
          <div>
            <a class="button quiet" href={`/ask/${elsewhere}`}>
              {words.supportLink}
            </a>
          </div>
        </>
      )}
    </section>
  )
}
