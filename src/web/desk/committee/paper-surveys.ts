import type { Content } from 'pdfmake/interfaces'
import { compareResults, type ComparedRow } from '#domain/survey-comparison.ts'
import { said } from '#web/forms/survey/answering.ts'
import { longDay } from '#web/kit/days.ts'
import { surveyResultWords } from '#web/messages/desk-survey-results.ts'
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
  type Wording,
} from '../surveys/labels.ts'
import { barTable, plainTable, say, section, soft, together, type Making } from './paper-parts.ts'
import { isByEndOf, isWithin, type Quarter } from './quarter.ts'
import type { Closed } from './read-pack.ts'

/** Those of the quarter; where none of them has figures, also the last one before that has. */
export function surveysOf(
  surveys: readonly Closed[],
  quarter: Quarter,
): { readonly when: 'quarter' | 'earlier'; readonly chosen: readonly Closed[] } {
  const closed = surveys
    .filter(({ survey }) => isByEndOf(quarter, survey.closedOn ?? ''))
    .toSorted((one, other) =>
      (one.survey.closedOn ?? '').localeCompare(other.survey.closedOn ?? ''),
    )
  const own = closed.filter(({ survey }) => isWithin(quarter, survey.closedOn ?? ''))
  if (own.some(hasFigures)) return { when: 'quarter', chosen: own }
  const last = closed.findLast(hasFigures)
  return last === undefined
    ? { when: 'quarter', chosen: own }
    : { when: 'earlier', chosen: [...own, last] }
}

const hasFigures = ({ survey }: Closed): boolean => survey.results?.kind === 'counted'

export function surveysSection(making: Making): Content[] {
  const { facts, quarter, words } = making
  const { when, chosen } = surveysOf(facts.surveys, quarter)
  if (chosen.length === 0) return section(words.sections.surveys, [say(words.surveysNone)])
  const [first, ...others] = chosen.flatMap((each) => oneSurvey(each, making))
  const older = when === 'earlier' ? [soft(words.surveyOlder)] : []
  return section(words.sections.surveys, [{ stack: [...older, first ?? ''] }, ...others])
}

function oneSurvey({ survey }: Closed, making: Making): Content[] {
  const { facts, words, language } = making
  const wording = { words: surveyResultWords[language], language }
  const { results, closedOn, floor } = survey
  const title: Content = { text: said(survey.texts.title, language), style: 'subheading' }
  if (results?.kind !== 'counted') {
    return [{ stack: [title, say(wording.words.tooFewWhy(floor))] }]
  }
  const earlier = facts.surveys.find((each) => each.survey.survey === survey.repeats)
  const before = earlier?.survey.results
  const compared = before?.kind === 'counted' ? compareResults(before, results) : []
  const items = labelItems(survey.questions, language)
  const head = [title, say(words.closed(longDay(language, closedOn ?? ''), results.answers))]
  return [
    { stack: [...head, soft(wording.words.hiddenWhy(floor))] },
    ...results.items.flatMap((result) => {
      const item = items.get(result.item)
      const rows = compared.find((each) => each.item === result.item)?.rows ?? []
      return item === undefined ? [] : oneItem({ item, result, results, wording, words, rows })
    }),
    ...subscales(results, wording),
  ]
}

type Item = {
  readonly item: Labelled
  readonly result: ItemResult
  readonly results: Counted
  readonly wording: Wording
  readonly words: Making['words']
  /** Of the survey that this one repeats. */
  readonly rows: readonly ComparedRow[]
}

function oneItem(one: Item): Content[] {
  const { item, result, results, wording } = one
  const { table } = result
  const block = together(
    [
      { text: item.text, bold: true, margin: [0, 6, 0, 2] },
      soft(sentenceOf(item, table, results.answers, wording)),
      ...(table.kind === 'choices' ? [soft(wording.words.several)] : []),
      ...(table.kind === 'withheld' ? [] : [counts(one)]),
    ],
    [
      item.text,
      ...(table.kind === 'withheld'
        ? []
        : table.rows.map(({ code }) => codeText(item, code, wording))),
    ],
  )
  return [block, ...result.measures.map((measure) => byUnit(measure, one))]
}

function counts({ item, result: { table }, results, wording, words, rows }: Item): Content {
  if (table.kind === 'withheld') return ''
  const { few, before, after } = wording.words
  const { answer, people, share } = words.columns
  const text = (each: number | undefined) =>
    each === undefined ? few : shareText(each, wording.language)
  const isCompared = rows.length > 0
  return barTable({
    heads: isCompared ? [answer, people, after, before] : [answer, people, share],
    rows: table.rows.map(({ code, cell }) => {
      const own = cell.kind === 'count' ? cell.count / results.answers : undefined
      const then = rows.find((each) => each.code === code)?.before
      const count = cell.kind === 'count' ? String(cell.count) : few
      const said = [count, text(own), ...(isCompared ? [then === undefined ? '' : text(then)] : [])]
      return { label: codeText(item, code, wording), share: own, said }
    }),
  })
}

function byUnit({ codes, units }: ItemResult['measures'][number], one: Item): Content {
  const { item, results, wording } = one
  const rows = units.flatMap(({ unit, count }) => {
    const found = results.units.find((each) => each.unit === unit)
    if (found === undefined) return []
    const share = count / found.answers
    return [{ label: found.name, share, said: [shareText(share, wording.language)] }]
  })
  return together(
    [
      soft(`${item.text} ${wording.words.byUnit(splitText(item, codes, wording))}`),
      barTable({ heads: [wording.words.unit, wording.words.share], rows }),
    ],
    [item.text, ...rows.map(({ label }) => label)],
  )
}

function subscales(results: Counted, { words, language }: Wording): Content[] {
  if (results.subscales.length === 0) return []
  const text = (mean: number | null, points: number) =>
    mean === null ? words.few : words.ofPoints(meanText(mean, language), points)
  return [
    together(
      [
        { text: words.subscales, bold: true, margin: [0, 6, 0, 2] },
        soft(words.subscalesWhy),
        plainTable({
          heads: [words.subscale, words.meanColumn],
          rows: results.subscales.map(({ name, mean, points }) => [name, text(mean, points)]),
          widths: ['*', 120],
          figures: [1],
        }),
      ],
      results.subscales.map(({ name }) => name),
    ),
  ]
}

/** What somebody allowed and a reviewer let through, of the surveys that the pack tells of. */
export function quotesSection({ facts, quarter, words }: Making): Content[] {
  const quotes = surveysOf(facts.surveys, quarter).chosen.flatMap((each) => each.quotes)
  if (quotes.length === 0) return section(words.sections.quotes, [say(words.quotesNone)])
  return section(words.sections.quotes, [
    soft(words.quotesWhy),
    ...quotes.map(({ body }): Content => ({
      unbreakable: true,
      text: body,
      italics: true,
      margin: [18, 4, 18, 6],
    })),
  ])
}
