import type { Language } from '#web/kit/words.ts'

export type Quarter = {
  /** `2026-q3`: what a file is called. */
  readonly key: string
  /** `2026-07`, `2026-08`, `2026-09`. */
  readonly months: readonly [string, string, string]
}

const MONTHS = 3
const A_YEAR = 12

/** Counts months from the year 0. */
function quarterAt(month: number): Quarter {
  const first = month - (month % MONTHS)
  const name = (ahead: number): string => {
    const at = first + ahead
    return `${Math.floor(at / A_YEAR)}-${String((at % A_YEAR) + 1).padStart(2, '0')}`
  }
  const number = (first % A_YEAR) / MONTHS + 1
  return {
    key: `${Math.floor(first / A_YEAR)}-q${number}`,
    months: [name(0), name(1), name(2)],
  }
}

function monthOf(day: string): number {
  const [year = '', month = ''] = day.split('-')
  return Number(year) * A_YEAR + Number(month) - 1
}

/** That in which the day lies, and those before it; newest first. */
export const listQuarters = (today: string, count: number): readonly Quarter[] =>
  Array.from({ length: count }, (_, at) => quarterAt(monthOf(today) - at * MONTHS))

export const quarterBefore = ({ months: [first] }: Quarter): Quarter =>
  quarterAt(monthOf(first) - MONTHS)

export const isWithin = ({ months }: Quarter, day: string): boolean =>
  months.includes(day.slice(0, 7))

/** In the quarter or before it. */
export const isByEndOf = ({ months }: Quarter, day: string): boolean => day.slice(0, 7) <= months[2]

/** «July – September 2026». */
export function quarterText(language: Language, { months: [first, , last] }: Quarter): string {
  const format = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const at = (month: string): number => Date.parse(`${month}-01T00:00:00Z`)
  return format.formatRange(at(first), at(last))
}
