import type { Choice, Question, Scale } from '#domain/survey.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField } from '#web/kit/field.tsx'
import { surveyWords } from '#web/messages/desk-surveys.ts'
import { useWords } from '../app-language.ts'
import { Many } from '../supporters/many.tsx'
import { addChoice, setChoice } from './edit.ts'
import { WordingField } from './wording-field.tsx'

type Props<Q = Question> = {
  readonly question: Q
  readonly changed: (question: Question) => void
}
type Of<K extends Question['kind']> = Props<Extract<Question, { kind: K }>>

export function QuestionEdit({ question, changed }: Props) {
  const words = useWords(surveyWords)
  return (
    <div class="stack close">
      <WordingField
        label={words.questionText}
        value={question.text}
        changed={(text) => changed({ ...question, text })}
      />
      <Rest question={question} changed={changed} />
    </div>
  )
}

function Rest({ question, changed }: Props) {
  const words = useWords(surveyWords)
  switch (question.kind) {
    case 'text':
      return null
    case 'single':
      return <Single question={question} changed={changed} />
    case 'multiple':
      return (
        <ChoicesEdit
          legend={words.options}
          letter="o"
          choices={question.options}
          changed={(options) => changed({ ...question, options })}
        />
      )
    case 'scale':
      return <ScaleQuestion question={question} changed={changed} />
    case 'grid':
      return (
        <>
          <ScaleEdit scale={question.scale} changed={(scale) => changed({ ...question, scale })} />
          <ChoicesEdit
            legend={words.rows}
            letter="r"
            choices={question.rows}
            changed={(rows) => changed({ ...question, rows })}
          />
        </>
      )
  }
}

function Single({ question, changed }: Of<'single'>) {
  const words = useWords(surveyWords)
  const { options, watched } = question
  return (
    <>
      <ChoicesEdit
        legend={words.options}
        letter="o"
        choices={options}
        changed={(next) => {
          const codes = new Set(next.map(({ code }) => code))
          const left = watched.filter((code) => codes.has(code))
          changed({ ...question, options: next, watched: left })
        }}
      />
      <Many
        legend={words.watched}
        hint={words.watchedWhy}
        options={options.map(({ code, text }, at) => ({
          value: code,
          label: text.en === '' ? words.option(at + 1) : text.en,
        }))}
        chosen={watched}
        choose={(chosen) => changed({ ...question, watched: chosen })}
      />
    </>
  )
}

function ScaleQuestion({ question, changed }: Of<'scale'>) {
  const words = useWords(surveyWords)
  const { scale, subscale, reverse } = question
  const parts = [words.ofSubscale(subscale), ...(reverse ? [words.reversed] : [])]
  return (
    <>
      {subscale !== '' && <p class="soft">{parts.join(', ')}</p>}
      <ScaleEdit scale={scale} changed={(next) => changed({ ...question, scale: next })} />
    </>
  )
}

const POINTS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(String)

type ScaleProps = { readonly scale: Scale; readonly changed: (scale: Scale) => void }

export function ScaleEdit({ scale, changed }: ScaleProps) {
  const words = useWords(surveyWords)
  return (
    <>
      <SelectField
        label={words.points}
        value={String(scale.points)}
        options={POINTS.map((value) => ({ value, label: value }))}
        onChoose={(points) => changed({ ...scale, points: Number(points) })}
      />
      <WordingField
        label={words.lowest}
        value={scale.low}
        changed={(low) => changed({ ...scale, low })}
      />
      <WordingField
        label={words.highest}
        value={scale.high}
        changed={(high) => changed({ ...scale, high })}
      />
    </>
  )
}

type ChoicesProps = {
  readonly legend: string
  readonly letter: 'o' | 'r'
  readonly choices: readonly Choice[]
  readonly changed: (choices: readonly Choice[]) => void
}

function ChoicesEdit({ legend, letter, choices, changed }: ChoicesProps) {
  const words = useWords(surveyWords)
  const nameOf = letter === 'o' ? words.option : words.row
  return (
    <fieldset class="stack close survey-choices">
      <legend class="label">{legend}</legend>
      {choices.map(({ code, text }, at) => (
        <div class="survey-choice" key={code}>
          <WordingField
            label={nameOf(at + 1)}
            value={text}
            changed={(next) => changed(setChoice(choices, code, next))}
          />
          <Button
            kind="plain"
            small
            label={words.removeAt(text.en === '' ? nameOf(at + 1) : text.en)}
            onPress={() => changed(choices.filter((each) => each.code !== code))}
          >
            {words.remove}
          </Button>
        </div>
      ))}
      <div>
        <Button kind="quiet" small onPress={() => changed(addChoice(choices, letter))}>
          {letter === 'o' ? words.addOption : words.addRow}
        </Button>
      </div>
    </fieldset>
  )
}
