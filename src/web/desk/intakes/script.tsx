import { Choice } from '#web/kit/choice.tsx'
import { intakesWords } from '#web/messages/desk-intakes.ts'
import { useWords } from '../app-language.ts'

type Props = {
  readonly said: boolean
  readonly isMissing: boolean
  readonly onSay: (said: boolean) => void
}

/** A few sentences to say aloud, so that a caller knows as much as a visitor of the page. */
export function Script({ said, isMissing, onSay }: Props) {
  const { script } = useWords(intakesWords)
  return (
    <section class="sheet stack close intake-script" aria-labelledby="script">
      <h2 id="script">{script.title}</h2>
      <ul class="to-say-first">
        {[script.who, script.limits, script.crisis, script.leave].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Choice
        name="said"
        kind="many"
        option={{ value: 'said', label: script.said }}
        checked={said}
        onChange={onSay}
      />
      {isMissing && (
        <p class="error" role="alert">
          {script.notSaid}
        </p>
      )}
    </section>
  )
}
