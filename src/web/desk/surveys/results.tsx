import { repeatSurvey } from '#contract/surveys.ts'
import { Button } from '#web/kit/button.tsx'
import { surveyResultWords } from '#web/messages/desk-survey-results.ts'
import { useDesk } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { go } from '../router.ts'
import { Bars, PlainTable, TwinTable } from './bars.tsx'
import { Compared } from './compared.tsx'
import { saveSheet } from '../sheets/load-sheets.ts'
import { useCall } from '../use-call.ts'
import { toLines } from './csv.ts'
import {
  codeText,
  labelItems,
  meanText,
  sentenceOf,
  shareText,
  splitText,
  type Counted,
  type ItemResult,
  type Labelled,
  type Shown,
  type Wording,
} from './labels.ts'
import { Refused } from './refused.tsx'
import { Texts } from './texts.tsx'

/** What was published when it closed. Nothing here can be asked any finer. */
export function Results({ shown }: { readonly shown: Shown }) {
  const words = useWords(surveyResultWords)
  const { may } = useDesk()
  const { survey } = shown
  const { results } = survey
  const isReviewer = may('survey.write')
  if (results?.kind !== 'counted') {
    return (
      <div class="stack loose">
        <p class="note">{words.tooFewWhy(survey.floor)}</p>
        {isReviewer && <Repeat survey={survey.survey} />}
      </div>
    )
  }
  return (
    <div class="stack loose">
      <Figures results={results} shown={shown} />
      <Hidden floor={results.floor} isByUnit={survey.byUnit} />
      {isReviewer && (
        <>
          <Texts survey={survey} />
          <Repeat survey={survey.survey} />
        </>
      )}
    </div>
  )
}

type FiguresProps = { readonly results: Counted; readonly shown: Shown }

function Figures({ results, shown }: FiguresProps) {
  const words = useWords(surveyResultWords)
  const wording = { words, language: language.value }
  const { survey, earlier } = shown
  const items = labelItems(survey.questions, language.value)
  return (
    <>
      {survey.byUnit && (
        <p class="soft">
          {results.units.length === 0 ? words.unitsNone : words.units(results.units.length)}
        </p>
      )}
      <div class="survey-results">
        {results.items.map((result) => {
          const item = items.get(result.item)
          return item === undefined ? null : (
            <OneItem key={result.item} {...{ item, result, results, wording }} />
          )
        })}
      </div>
      <Subscales results={results} wording={wording} />
      <Compared shown={shown} earlier={earlier} />
      <div class="row no-print">
        <Button kind="quiet" onPress={() => print()}>
          {words.print}
        </Button>
        <Button
          kind="quiet"
          onPress={() => void saveSheet('survey', 'csv', toLines(results, items, wording))}
        >
          {words.csv}
        </Button>
      </div>
    </>
  )
}

type ItemProps = {
  readonly item: Labelled
  readonly result: ItemResult
  readonly results: Counted
  readonly wording: Wording
}

export function OneItem({ item, result, results, wording }: ItemProps) {
  const { words } = wording
  const { table } = result
  const id = `item-${item.id}`
  return (
    <section class="sheet stack close survey-result" aria-labelledby={id}>
      <h2 id={id}>{item.text}</h2>
      <p class="soft">{sentenceOf(item, table, results.answers, wording)}</p>
      {table.kind === 'choices' && <p class="soft">{words.several}</p>}
      {table.kind !== 'withheld' && <Counts {...{ item, result, results, wording }} />}
      {results.units.length > 0 && <Units {...{ item, result, results, wording }} />}
    </section>
  )
}

function Counts({ item, result, results, wording }: ItemProps) {
  const { words } = wording
  const { table } = result
  if (table.kind === 'withheld') return null
  const rows = table.rows.map(({ code, cell }) => {
    const share = cell.kind === 'count' ? cell.count / results.answers : undefined
    const people = cell.kind === 'count' ? String(cell.count) : words.few
    return { key: code, label: codeText(item, code, wording), share, people }
  })
  const shareOf = (share: number | undefined) =>
    share === undefined ? words.few : shareText(share, wording.language)
  return (
    <>
      <Bars rows={rows.map(({ share, ...row }) => ({ ...row, share, said: shareOf(share) }))} />
      <TwinTable
        caption={item.text}
        heads={[words.answer, words.people, words.share]}
        rows={rows.map(({ label, people, share }) => [label, people, shareOf(share)])}
      />
    </>
  )
}

function Units({ item, result, results, wording }: ItemProps) {
  const { words, language: spoken } = wording
  if (result.measures.length === 0) return <p class="soft">{words.unitNone}</p>
  return (
    <>
      {result.measures.map(({ codes, units }) => {
        const rows = units.flatMap(({ unit, count }) => {
          const found = results.units.find((each) => each.unit === unit)
          if (found === undefined) return []
          const share = count / found.answers
          return [{ key: unit, label: found.name, share, said: shareText(share, spoken) }]
        })
        const caption = words.byUnit(splitText(item, codes, wording))
        return (
          <div class="stack close" key={codes.join()}>
            <h3>{caption}</h3>
            <Bars rows={rows} />
            <TwinTable
              caption={caption}
              heads={[words.unit, words.share]}
              rows={rows.map(({ label, said }) => [label, said])}
            />
          </div>
        )
      })}
    </>
  )
}

function Subscales({ results, wording }: Pick<ItemProps, 'results' | 'wording'>) {
  const { words, language: spoken } = wording
  if (results.subscales.length === 0) return null
  const said = (mean: number | null, points: number) =>
    mean === null ? words.few : words.ofPoints(meanText(mean, spoken), points)
  const named = results.units
  return (
    <section class="sheet stack close" aria-labelledby="subscales">
      <h2 id="subscales">{words.subscales}</h2>
      <p class="soft">{words.subscalesWhy}</p>
      <PlainTable
        caption={words.subscales}
        heads={[words.subscale, words.meanColumn, ...named.map(({ name }) => name)]}
        rows={results.subscales.map(({ name, mean, points, units }) => [
          name,
          said(mean, points),
          ...named.map(({ unit }) => {
            const found = units.find((each) => each.unit === unit)
            return said(found?.mean ?? null, points)
          }),
        ])}
      />
    </section>
  )
}

type HiddenProps = { readonly floor: number; readonly isByUnit: boolean }

function Hidden({ floor, isByUnit }: HiddenProps) {
  const words = useWords(surveyResultWords)
  return (
    <section class="stack close" aria-labelledby="hidden">
      <h2 id="hidden">{words.hiddenTitle}</h2>
      <p>{words.hiddenWhy(floor)}</p>
      {isByUnit && <p>{words.hiddenUnits}</p>}
      <p class="soft">{words.cannot}</p>
    </section>
  )
}

function Repeat({ survey }: { readonly survey: Shown['survey']['survey'] }) {
  const words = useWords(surveyResultWords)
  const change = useCall()
  const repeat = async () => {
    const done = await change.run(repeatSurvey, { survey })
    if (done !== undefined) go(`/desk/surveys/${done.survey}`)
  }
  return (
    <div class="stack close no-print">
      <p class="soft">{words.repeatWhy}</p>
      <div>
        <Button kind="quiet" busy={change.busy} onPress={() => void repeat()}>
          {words.repeat}
        </Button>
      </div>
      <Refused why={change.why} />
    </div>
  )
}
