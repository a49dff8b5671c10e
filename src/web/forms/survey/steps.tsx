import { useEffect, useRef, useState } from 'preact/hooks'
import type { Question } from '#domain/survey.ts'
import { Button } from '#web/kit/button.tsx'
import { Choices } from '#web/kit/choice.tsx'
import { Progress } from '#web/kit/progress.tsx'
import type { Language } from '#web/kit/words.ts'
import { surveyFormWords } from '#web/messages/forms-survey.ts'
import { isAnswered, type Answering } from './answering.ts'
import { QuestionFields } from './question.tsx'

export type UnitOption = { readonly unit: string; readonly name: string }
export type Step =
  | { readonly kind: 'unit'; readonly units: readonly UnitOption[] }
  | { readonly kind: 'question'; readonly question: Question }

export const stepsOf = (
  questions: readonly Question[],
  units: readonly UnitOption[],
): readonly Step[] => [
  ...(units.length === 0 ? [] : [{ kind: 'unit' as const, units }]),
  ...questions.map((question) => ({ kind: 'question' as const, question })),
]

type Props = {
  readonly steps: readonly Step[]
  readonly language: Language
  readonly answering: Answering
  readonly changed: (answering: Answering) => void
  readonly busy: boolean
  readonly back: () => void
  /** The next question is there: where it begins is for the page to show. */
  readonly moved?: () => void
  readonly send: () => void
}

/** A question a page. Enter goes on; every one can be skipped. */
export function Steps(props: Props) {
  const { steps, language, answering, changed, busy, back, moved, send } = props
  const words = surveyFormWords[language]
  const [at, setAt] = useState(0)
  const place = useRef<HTMLParagraphElement>(null)
  // Whoever hears the page goes on from where the next question begins; in the desk's preview it would take them away.
  useEffect(() => {
    if (moved !== undefined) place.current?.focus({ preventScroll: true })
  }, [at])
  const step = steps[at]
  if (step === undefined) return null
  const isLast = at === steps.length - 1
  const label = words.step(at + 1, steps.length)
  const isDone = step.kind === 'unit' || isAnswered(step.question, answering)
  const goOn = isDone ? words.next : words.skip
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isLast) return send()
        setAt(at + 1)
        moved?.()
      }}
    >
      <p class="soft" role="status" ref={place} tabIndex={-1}>
        {label}
      </p>
      <Progress step={at + 1} steps={steps.length} label={label} />
      {step.kind === 'unit' ? (
        <UnitChoice {...{ step, language, answering, changed }} />
      ) : (
        <QuestionFields
          key={step.question.id}
          {...{ question: step.question, language, answering, changed }}
        />
      )}
      <div class="actions">
        <Button submits busy={busy}>
          {isLast ? words.send : goOn}
        </Button>
        <Button kind="plain" onPress={() => (at === 0 ? back() : setAt(at - 1))}>
          {words.back}
        </Button>
      </div>
    </form>
  )
}

type UnitProps = Pick<Props, 'language' | 'answering' | 'changed'> & {
  readonly step: Extract<Step, { kind: 'unit' }>
}

function UnitChoice({ step, language, answering, changed }: UnitProps) {
  const words = surveyFormWords[language]
  return (
    <div class="survey-question">
      <Choices
        name="unit"
        kind="one"
        legend={
          <>
            <h2>{words.unit}</h2>
            <p class="soft">{words.unitWhy}</p>
          </>
        }
        options={[
          { value: 'none', label: words.noUnit },
          ...step.units.map(({ unit, name }) => ({ value: unit, label: name })),
        ]}
        chosen={[answering.unit === '' ? 'none' : answering.unit]}
        onChoose={([unit = '']) => changed({ ...answering, unit: unit === 'none' ? '' : unit })}
      />
    </div>
  )
}
