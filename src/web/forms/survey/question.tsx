import { pointCodes, rowId } from '#domain/survey-items.ts'
import { MOST_TEXT, type Choice, type Question, type Scale } from '#domain/survey.ts'
import { Button } from '#web/kit/button.tsx'
import { Choices, Choice as OneChoice } from '#web/kit/choice.tsx'
import { AreaField } from '#web/kit/field.tsx'
import type { Language } from '#web/kit/words.ts'
import { surveyFormWords } from '#web/messages/forms-survey.ts'
import { cleared, isAnswered, said, withAnswer, withNote, type Answering } from './answering.ts'
import './survey.css'

type Props<Q = Question> = {
  readonly question: Q
  readonly language: Language
  readonly answering: Answering
  readonly changed: (answering: Answering) => void
}
type Of<K extends Question['kind']> = Props<Extract<Question, { kind: K }>>

/** One question as it is answered; the desk shows the same while it is being written. */
export function QuestionFields(props: Props) {
  const { question, language, answering, changed } = props
  const words = surveyFormWords[language]
  return (
    <div class="stack survey-question">
      <Kind {...props} />
      {question.kind !== 'text' &&
        question.kind !== 'multiple' &&
        isAnswered(question, answering) && (
          <div>
            <Button kind="plain" small onPress={() => changed(cleared(question, answering))}>
              {words.clear}
            </Button>
          </div>
        )}
    </div>
  )
}

function Kind({ question, ...rest }: Props) {
  switch (question.kind) {
    case 'single':
      return <Single question={question} {...rest} />
    case 'multiple':
      return <Multiple question={question} {...rest} />
    case 'scale':
      return <OneScale question={question} {...rest} />
    case 'grid':
      return <Grid question={question} {...rest} />
    case 'text':
      return <Text question={question} {...rest} />
  }
}

const toOptions = (choices: readonly Choice[], language: Language) =>
  choices.map(({ code, text }) => ({ value: code, label: said(text, language) }))

function Single({ question, language, answering, changed }: Of<'single'>) {
  const { id, text, options } = question
  return (
    <Choices
      name={id}
      kind="one"
      legend={<h2>{said(text, language)}</h2>}
      options={toOptions(options, language)}
      chosen={answering.answers[id] ?? []}
      onChoose={(chosen) => changed(withAnswer(answering, id, chosen))}
    />
  )
}

function Multiple({ question, language, answering, changed }: Of<'multiple'>) {
  const { id, text, options } = question
  return (
    <Choices
      name={id}
      kind="many"
      legend={
        <>
          <h2>{said(text, language)}</h2>
          <p class="soft">{surveyFormWords[language].many}</p>
        </>
      }
      options={toOptions(options, language)}
      chosen={answering.answers[id] ?? []}
      onChoose={(chosen) => changed(withAnswer(answering, id, chosen))}
    />
  )
}

function OneScale({ question, language, answering, changed }: Of<'scale'>) {
  const { id, text, scale } = question
  return (
    <fieldset class="stack close">
      <legend>
        <h2>{said(text, language)}</h2>
      </legend>
      <Points
        item={id}
        scale={scale}
        language={language}
        chosen={answering.answers[id]?.[0]}
        choose={(point) => changed(withAnswer(answering, id, [point]))}
      />
    </fieldset>
  )
}

function Grid({ question, language, answering, changed }: Of<'grid'>) {
  const { id, text, scale, rows } = question
  return (
    <div class="stack">
      <h2>{said(text, language)}</h2>
      {rows.map(({ code, text: row }) => {
        const item = rowId(id, code)
        return (
          <fieldset class="stack close" key={code}>
            <legend>
              <h3>{said(row, language)}</h3>
            </legend>
            <Points
              item={item}
              scale={scale}
              language={language}
              chosen={answering.answers[item]?.[0]}
              choose={(point) => changed(withAnswer(answering, item, [point]))}
            />
          </fieldset>
        )
      })}
    </div>
  )
}

type PointsProps = {
  readonly item: string
  readonly scale: Scale
  readonly language: Language
  readonly chosen: string | undefined
  readonly choose: (point: string) => void
}

/** The numbers in a row; both ends say what they mean, for those who hear the page too. */
function Points({ item, scale, language, chosen, choose }: PointsProps) {
  const { points, low, high } = scale
  const words = surveyFormWords[language]
  const ends = new Map([
    ['1', said(low, language)],
    [String(points), said(high, language)],
  ])
  const labelOf = (point: string) =>
    [words.of(Number(point), points), ends.get(point) ?? '']
      .filter((part) => part !== '')
      .join(', ')
  return (
    <div class="scale">
      <div class="scale-points">
        {pointCodes(points).map((point) => (
          <label key={point} class="scale-point">
            <input
              type="radio"
              name={item}
              value={point}
              aria-label={labelOf(point)}
              checked={chosen === point}
              onChange={() => choose(point)}
            />
            <span aria-hidden="true">{point}</span>
          </label>
        ))}
      </div>
      <div class="scale-ends soft" aria-hidden="true">
        <span>{said(low, language)}</span>
        <span>{said(high, language)}</span>
      </div>
    </div>
  )
}

function Text({ question, language, answering, changed }: Of<'text'>) {
  const { id, text } = question
  const words = surveyFormWords[language]
  const note = answering.notes[id] ?? { body: '', mayQuote: false }
  return (
    <div class="stack close">
      <h2>{said(text, language)}</h2>
      <p class="note">{words.textWarning}</p>
      <AreaField
        label={said(text, language)}
        hint={words.textLeft(MOST_TEXT - note.body.length)}
        value={note.body}
        most={MOST_TEXT}
        rows={4}
        spellCheck={false}
        onInput={(body) => changed(withNote(answering, id, { ...note, body }))}
      />
      <OneChoice
        name={`${id}-quote`}
        kind="many"
        option={{ value: 'yes', label: words.mayQuote, hint: words.mayQuoteWhy }}
        checked={note.mayQuote}
        onChange={(mayQuote) => changed(withNote(answering, id, { ...note, mayQuote }))}
      />
    </div>
  )
}
