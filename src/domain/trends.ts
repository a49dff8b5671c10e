import { ACTIVATIONS, DEPARTMENT_GROUPS, UNDISCLOSED, type Code } from './codes.ts'
import type { Outreach } from './outreach.ts'
import { departmentGroupOf, listOffered, type PickLists } from './pick-list.ts'
import type { TrendPolicy } from './policy.ts'
import { suppress, type Cell, type Count, type Suppressed } from './suppression.ts'
import { TABLE_ONE_REFERRALS, toTableOneReferral } from './table-one.ts'

/** `issue` counts an outreach once for each of its issues; every other table sums to the total. */
export const DIMENSIONS = ['month', 'role', 'department', 'issue', 'referral', 'mode'] as const
export type Dimension = (typeof DIMENSIONS)[number]
type ByDimension<T> = Readonly<Record<Dimension, T>>

/** The row of the referral table for talks that nobody referred. */
export const IN_THE_MOMENT = 'in_the_moment'

export type Counts = { readonly total: number; readonly by: ByDimension<readonly Count[]> }
export type TrendTable = { readonly dimension: Dimension } & Suppressed
/** One frozen release: to be computed in a batch and served as it is, since live counts give away who came last. */
export type Trends = { readonly total: Cell; readonly tables: readonly TrendTable[] }

/** A week belongs to the month of its Thursday, as an ISO week belongs to its year. */
export const monthOfWeek = (monday: Temporal.PlainDate): string =>
  monday.add({ days: 3 }).toPlainYearMonth().toString()

function referralOf(activation: Code): Code {
  const known = ACTIVATIONS.find((each) => each === activation)
  return (known === undefined ? undefined : toTableOneReferral(known)) ?? IN_THE_MOMENT
}

function departmentOf({ department }: Outreach, lists: PickLists): Code {
  return department === undefined ? UNDISCLOSED : departmentGroupOf(lists.department, department)
}

/** The codes under which one outreach is counted. */
export const codesOf = (outreach: Outreach, lists: PickLists): ByDimension<readonly Code[]> => ({
  month: [monthOfWeek(outreach.week)],
  role: [outreach.role ?? UNDISCLOSED],
  department: [departmentOf(outreach, lists)],
  issue: outreach.issues,
  referral: [referralOf(outreach.activation)],
  mode: [outreach.mode],
})

const offered = (lists: PickLists, kind: 'role' | 'issue' | 'mode'): readonly Code[] =>
  listOffered(lists[kind]).map(({ code }) => code)

/** Every row that exists whether or not anybody is counted in it, in the order of the forms: never by count. */
const rowsOf = (months: readonly string[], lists: PickLists): ByDimension<readonly Code[]> => ({
  month: months,
  role: offered(lists, 'role'),
  department: [...DEPARTMENT_GROUPS, UNDISCLOSED],
  issue: offered(lists, 'issue'),
  referral: [...TABLE_ONE_REFERRALS, IN_THE_MOMENT],
  mode: offered(lists, 'mode'),
})

/** The months of a release, both ends included, as `2026-01`. */
export function listMonths(first: string, last: string): readonly string[] {
  const months: string[] = []
  const end = Temporal.PlainYearMonth.from(last)
  let month = Temporal.PlainYearMonth.from(first)
  while (Temporal.PlainYearMonth.compare(month, end) <= 0) {
    months.push(month.toString())
    month = month.add({ months: 1 })
  }
  return months
}

export type TallyRules = { readonly lists: PickLists; readonly months: readonly string[] }

/** Outreaches outside `months` belong to another release and are not counted. */
export function tally(outreaches: readonly Outreach[], { lists, months }: TallyRules): Counts {
  const rows = rowsOf(months, lists)
  const mine = outreaches.filter((each) => months.includes(monthOfWeek(each.week)))
  const coded = mine.map((outreach) => codesOf(outreach, lists))
  const count = (dimension: Dimension): readonly Count[] => {
    const counts = new Map<Code, number>(rows[dimension].map((code) => [code, 0]))
    for (const code of coded.flatMap((codes) => codes[dimension])) {
      counts.set(code, (counts.get(code) ?? 0) + 1)
    }
    return [...counts].map(([code, count]) => ({ code, count }))
  }
  return {
    total: mine.length,
    by: {
      month: count('month'),
      role: count('role'),
      department: count('department'),
      issue: count('issue'),
      referral: count('referral'),
      mode: count('mode'),
    },
  }
}

/** Below the threshold nothing at all is shown, not even the total. */
export function toTrends({ total, by }: Counts, policy: TrendPolicy): Trends {
  const isFew = total < policy.threshold && (total > 0 || policy.zeros === 'hidden')
  const tables = DIMENSIONS.map((dimension): TrendTable => {
    const suppressed = isFew ? ({ kind: 'withheld' } as const) : suppress(by[dimension], policy)
    return { dimension, ...suppressed }
  })
  return { total: isFew ? { kind: 'few' } : { kind: 'count', count: total }, tables }
}

/** What the figure says in one sentence; the words are in the message catalogue. */
export type TrendSentence =
  | { readonly code: 'nothing-yet' | 'too-few' | 'all-hidden' }
  | {
      readonly code: 'most' | 'most-tied'
      readonly first: Code
      readonly count: number
      /** How many share the first place. */
      readonly tied: number
      readonly hiddenRows: number
    }

/** The rule hides the smallest counts, so the largest shown count is the largest there is. */
export function sentenceOf(table: TrendTable): TrendSentence {
  if (table.kind === 'withheld') return { code: 'too-few' }
  const counts = table.rows.flatMap(({ code, cell }) =>
    cell.kind === 'count' ? [{ code, count: cell.count }] : [],
  )
  const hiddenRows = table.rows.length - counts.length
  const count = Math.max(0, ...counts.map((each) => each.count))
  const leading = counts.filter((each) => each.count === count)
  const [first] = leading
  if (first === undefined || count === 0) {
    return { code: hiddenRows > 0 ? 'all-hidden' : 'nothing-yet' }
  }
  const tied = leading.length
  return { code: tied > 1 ? 'most-tied' : 'most', first: first.code, count, tied, hiddenRows }
}
