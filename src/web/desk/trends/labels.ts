import type { OutputOf } from '#contract/endpoint.ts'
import type { listPrograms } from '#contract/programs.ts'
import type { showTrends } from '#contract/trends.ts'
import { sentenceOf, type Dimension } from '#domain/trends.ts'
import type { Language } from '#web/kit/words.ts'
import { codeLabel, itemLabel } from '#web/messages/codes.ts'
import { logLabel } from '#web/messages/codes-log.ts'
import type { TrendWords } from '#web/messages/desk-trends.ts'

export type Trends = OutputOf<typeof showTrends>
export type TrendTable = Trends['tables'][number]
type PickLists = OutputOf<typeof listPrograms>['programs'][number]['pickLists']

/** Everything that turns a code of a table into words. */
export type Wording = {
  readonly words: TrendWords
  readonly language: Language
  readonly lists: PickLists
}

export function monthText(language: Language, month: string, style: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(language, {
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(Date.parse(`${month.slice(0, 7)}-01T00:00:00Z`))
}

type Labelling = (code: string, wording: Wording) => string

const listOf = ({ lists }: Wording, kind: string) => lists.find((list) => list.kind === kind)

const labelling: Readonly<Record<Dimension, Labelling>> = {
  month: (code, { language }) => monthText(language, code, 'short'),
  role: (code, wording) =>
    itemLabel(wording.language, 'role', { code, list: listOf(wording, 'role') }),
  issue: (code, wording) =>
    itemLabel(wording.language, 'issue', { code, list: listOf(wording, 'issue') }),
  department: (code, { language }) => codeLabel(language, 'departmentGroup', code),
  referral: (code, { words }) => {
    const known: Readonly<Record<string, string>> = words.referral
    return known[code] ?? words.undisclosed
  },
  mode: (code, wording) => {
    const own = listOf(wording, 'mode')?.items.find((item) => item.code === code)?.label
    return own?.[wording.language] ?? logLabel(wording.language, 'mode', code)
  },
}

export const rowLabel = (dimension: Dimension, code: string, wording: Wording): string =>
  labelling[dimension](code, wording)

export function sentenceText(table: TrendTable, wording: Wording): string {
  const { words } = wording
  const said = sentenceOf(table)
  switch (said.code) {
    case 'nothing-yet':
      return words.none
    case 'too-few':
      return words.withheld
    case 'all-hidden':
      return words.allHidden
    case 'most':
      return table.dimension === 'month'
        ? words.mostMonth(monthText(wording.language, said.first, 'long'), said.count)
        : words.most(rowLabel(table.dimension, said.first, wording), said.count)
    case 'most-tied':
      return words.mostTied(said.count)
  }
}

/** The one sentence over the page: who asked most and what about, as far as that can be said. */
export function headline(trends: Trends, wording: Wording): string {
  const { words } = wording
  const role = leaderOf(trends, 'role')
  const issue = leaderOf(trends, 'issue')
  const known: Readonly<Record<string, string>> = words.roles
  const parts = [
    ...(role === undefined ? [] : [words.roleMost(known[role] ?? rowLabel('role', role, wording))]),
    ...(issue === undefined ? [] : [words.issueMost(rowLabel('issue', issue, wording))]),
  ]
  const [one, other] = parts
  if (one === undefined) return words.plain
  return other === undefined ? words.alone(one) : words.both(one, other)
}

function leaderOf({ tables }: Trends, dimension: Dimension): string | undefined {
  const table = tables.find((each) => each.dimension === dimension)
  const said = table && sentenceOf(table)
  const isNamed = said?.code === 'most' && said.first !== 'undisclosed' && said.first !== 'other'
  return isNamed ? said.first : undefined
}

/** Groups of people that are not shown; months and ways of talking point at nobody. */
export const countFew = ({ tables }: Trends): number =>
  tables
    .flatMap((table) =>
      table.kind === 'shown' && (table.dimension === 'role' || table.dimension === 'department')
        ? table.rows
        : [],
    )
    .filter(({ cell }) => cell.kind === 'few').length
