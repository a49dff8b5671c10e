import { compareResults, type Comparison } from '#domain/survey-comparison.ts'
import { longDay } from '#web/kit/days.ts'
import { surveyResultWords } from '#web/messages/desk-survey-results.ts'
import { language, useWords } from '../app-language.ts'
import { Bar, PlainTable } from './bars.tsx'
import {
  codeText,
  labelItems,
  shareText,
  splitText,
  type Labelled,
  type Shown,
  type Wording,
} from './labels.ts'

type Props = { readonly shown: Shown; readonly earlier: Shown['earlier'] }

/** Baseline and repeat, by answer and by unit: shares beside each other, never people. */
export function Compared({ shown, earlier }: Props) {
  const words = useWords(surveyResultWords)
  const wording = { words, language: language.value }
  const { survey } = shown
  const compared = listCompared(shown)
  if (earlier === null || compared === undefined) return null
  const items = labelItems(survey.questions, language.value)
  const [before, after] = [earlier.closedOn ?? '', survey.closedOn ?? '']
  return (
    <section class="stack" aria-labelledby="compared">
      <h2 id="compared">{words.compared}</h2>
      <p class="soft">
        {compared.length === 0
          ? words.comparedNone
          : words.comparedWhy(longDay(language.value, before), longDay(language.value, after))}
      </p>
      <div class="survey-results">
        {compared.map((each) => {
          const item = items.get(each.item)
          return item === undefined ? null : (
            <OneComparison key={each.item} {...{ item, compared: each, wording }} />
          )
        })}
      </div>
    </section>
  )
}

function listCompared({ survey, earlier }: Shown): readonly Comparison[] | undefined {
  if (earlier?.results?.kind !== 'counted' || survey.results?.kind !== 'counted') return undefined
  return compareResults(earlier.results, survey.results).filter(
    ({ rows, units }) => rows.length + units.length > 0,
  )
}

type OneProps = {
  readonly item: Labelled
  readonly compared: Comparison
  readonly wording: Wording
}

function OneComparison({ item, compared, wording }: OneProps) {
  const { words } = wording
  const rows = compared.rows.map(({ code, ...pair }) => ({
    label: codeText(item, code, wording),
    ...pair,
  }))
  return (
    <div class="sheet stack close survey-result">
      <h3>{item.text}</h3>
      {rows.length > 0 && (
        <Pairs rows={rows} head={words.answer} {...{ wording, caption: item.text }} />
      )}
      {compared.units.map(([codes, units]) => {
        const caption = words.byUnit(splitText(item, codes, wording))
        const pairs = units.map(({ name, before, after }) => ({ label: name, before, after }))
        return (
          <div class="stack close" key={codes.join()}>
            <p>{caption}</p>
            <Pairs rows={pairs} head={words.unit} {...{ wording, caption }} />
          </div>
        )
      })}
    </div>
  )
}

type PairsProps = {
  readonly rows: readonly {
    readonly label: string
    readonly before: number
    readonly after: number
  }[]
  readonly head: string
  readonly caption: string
  readonly wording: Wording
}

function Pairs({ rows, head, caption, wording }: PairsProps) {
  const { words, language: spoken } = wording
  return (
    <>
      <div class="survey-pairs" aria-hidden="true">
        {rows.map(({ label, before, after }) => (
          <div key={label} class="survey-pair">
            <span>{label}</span>
            <div class="was">
              <Bar share={before} />
            </div>
            <Bar share={after} />
          </div>
        ))}
      </div>
      <PlainTable
        caption={caption}
        heads={[head, words.before, words.after]}
        rows={rows.map(({ label, before, after }) => [
          label,
          shareText(before, spoken),
          shareText(after, spoken),
        ])}
      />
    </>
  )
}
