import type { Content } from 'pdfmake/interfaces'
import { boardWords } from '#web/messages/desk-board.ts'
import { trendWords } from '#web/messages/desk-trends.ts'
import { spanText } from '../board/times.ts'
import {
  headline,
  monthText,
  rowLabel,
  sentenceText,
  type TrendTable,
  type Wording,
} from '../trends/labels.ts'
import { barTable, say, section, soft, together, type Making } from './paper-parts.ts'
import { quarterBefore, type Quarter } from './quarter.ts'

const MINUTE_MS = 60_000
/** Long tables and short ones by turns: each stays on one page, and few pages stay half empty. */
const ORDER = ['role', 'issue', 'referral', 'department', 'mode'] as const

export const wordingOf = ({ facts, language }: Making): Wording => ({
  words: trendWords[language],
  language,
  lists: facts.lists,
})

/** Why there is no figure at all; `undefined` where there are some. */
function whyNothing({ facts: { trends }, language }: Making): string | undefined {
  const words = trendWords[language]
  if (trends.firstMonth === null) return words.nothingYetWhy
  return trends.total.kind === 'few' ? words.tooFewWhy(trends.threshold) : undefined
}

export function growthSection(making: Making): Content[] {
  const { facts, words, quarter } = making
  const why = whyNothing(making)
  if (why !== undefined) return section(words.sections.growth, [say(why)])
  const months = facts.trends.tables.find(({ dimension }) => dimension === 'month')
  if (months === undefined) return []
  const sums = [quarter, quarterBefore(quarter)].map((each) => sumOf(months, each))
  const [now, before] = sums
  return section(words.sections.growth, [
    together(
      [
        say(now === undefined ? words.unfinished : words.quarterSum(now, before)),
        soft(`${sentenceText(months, wordingOf(making))} ${words.growthWhy}`),
        tableOf(months, making),
      ],
      rowsOf(months, making),
    ),
  ])
}

/** Only of months that are all shown: the sum says nothing that they do not. */
function sumOf(table: TrendTable, { months }: Quarter): number | undefined {
  const rows = table.kind === 'shown' ? table.rows : []
  const counts = rows.flatMap(({ code, cell }) =>
    cell.kind === 'count' && months.includes(code) ? [cell.count] : [],
  )
  return counts.length === months.length ? counts.reduce((sum, each) => sum + each, 0) : undefined
}

export function answersSection({ facts, words, language }: Making): Content[] {
  const { waited } = facts.trends
  if (waited === null) return section(words.sections.answers, [say(words.answersNone)])
  const line = (label: string, minutes: number): Content => ({
    stack: [
      soft(label),
      { text: spanText(boardWords[language], minutes * MINUTE_MS), style: 'figure' },
    ],
  })
  return section(words.sections.answers, [
    {
      columns: [
        line(words.answersHalf, waited.halfMinutes),
        line(words.answersNine, waited.nineOfTenMinutes),
      ],
      columnGap: 24,
    },
  ])
}

export function trendsSection(making: Making): Content[] {
  const { facts, words, language } = making
  const { trends } = facts
  const why = whyNothing(making)
  if (why !== undefined) return section(words.sections.trends, [say(why)])
  const month = (text: string | null) => monthText(language, text ?? '', 'long')
  const own = trendWords[language]
  return section(words.sections.trends, [
    {
      stack: [
        say(headline(trends, wordingOf(making))),
        soft(words.trendsWhen(month(trends.firstMonth), month(trends.lastMonth))),
        soft(`${own.fewWhy(trends.threshold)} ${own.cannot}`),
      ],
    },
    ...ORDER.flatMap((dimension) =>
      trends.tables
        .filter((table) => table.dimension === dimension)
        .map((table) => oneTable(table, making)),
    ),
  ])
}

function oneTable(table: TrendTable, making: Making): Content {
  const own = trendWords[making.language]
  return together(
    [
      { text: own.fields[table.dimension], style: 'subheading' },
      soft(sentenceText(table, wordingOf(making))),
      ...(table.dimension === 'issue' ? [soft(own.several)] : []),
      ...(table.kind === 'shown' ? [tableOf(table, making)] : []),
    ],
    rowsOf(table, making),
  )
}

const rowsOf = (table: TrendTable, making: Making): readonly string[] =>
  table.kind === 'shown'
    ? table.rows.map(({ code }) => rowLabel(table.dimension, code, wordingOf(making)))
    : []

function tableOf(table: TrendTable, making: Making): Content {
  if (table.kind === 'withheld') return ''
  const { words, quarter } = making
  const { dimension, rows } = table
  const most = Math.max(1, ...rows.map(({ cell }) => (cell.kind === 'count' ? cell.count : 0)))
  const own = trendWords[making.language]
  return barTable({
    heads: [own.group, words.outreaches],
    rows: rows.map(({ code, cell }) => ({
      label: rowLabel(dimension, code, wordingOf(making)),
      share: cell.kind === 'count' ? cell.count / most : undefined,
      said: [cell.kind === 'count' ? String(cell.count) : words.few],
      isStrong: dimension === 'month' && quarter.months.includes(code),
    })),
  })
}
