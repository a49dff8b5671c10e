import type { Span } from '#domain/hours.ts'

export const HOURS_A_DAY = 24
export const DAYS_A_WEEK = 7
const MINUTES = 60
const MINUTES_A_DAY = HOURS_A_DAY * MINUTES

export type Week = readonly (readonly Span[])[]
export type Cell = { readonly day: number; readonly hour: number }

/** As minutes of a day, the part of a night that runs into the next day cut off and given to it. */
function pieces(week: Week): readonly Span[][] {
  const cut = week.flatMap((spans, day) => spans.flatMap((span) => piecesOf(day, span)))
  return week.map((_, day) => cut.filter((each) => each.day === day).map(({ span }) => span))
}

type Piece = { readonly day: number; readonly span: Span }

function piecesOf(day: number, [start, end]: Span): readonly Piece[] {
  if (end > start) return [{ day, span: [start, end] }]
  const evening: Piece = { day, span: [start, MINUTES_A_DAY] }
  return end === 0 ? [evening] : [evening, { day: (day + 1) % DAYS_A_WEEK, span: [0, end] }]
}

/** The hour is free from its first minute to its last. */
export function isFree(week: Week, { day, hour }: Cell): boolean {
  const from = hour * MINUTES
  const until = from + MINUTES
  const minutes = new Set<number>()
  for (const [start, end] of pieces(week)[day] ?? []) {
    for (let minute = Math.max(start, from); minute < Math.min(end, until); minute += 1) {
      minutes.add(minute)
    }
  }
  return minutes.size === MINUTES
}

/** Any span that begins or ends within an hour: the grid cannot show it as it is. */
export function hasBrokenHours(week: Week): boolean {
  return week.flat().some(([start, end]) => start % MINUTES !== 0 || end % MINUTES !== 0)
}

export function withCell(week: Week, { day, hour }: Cell, free: boolean): Week {
  const from = hour * MINUTES
  const until = from + MINUTES
  return pieces(week).map((spans, index) => {
    if (index !== day) return joined(spans)
    const rest = spans.flatMap(([start, end]): Span[] => [
      ...(start < from ? [[start, Math.min(end, from)] as const] : []),
      ...(end > until ? [[Math.max(start, until), end] as const] : []),
    ])
    return joined(free ? [...rest, [from, until]] : rest)
  })
}

export function copyDay(week: Week, day: number): Week {
  const days = pieces(week)
  return days.map(() => joined(days[day] ?? []))
}

export function clearDay(week: Week, day: number): Week {
  return pieces(week).map((spans, index) => (index === day ? [] : joined(spans)))
}

/** In order, touching ones made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const [start, end] of spans.toSorted(([one], [other]) => one - other)) {
    const last = result.at(-1)
    if (last !== undefined && start <= last[1])
      result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else result.push([start, end])
  }
  return result
}

/** Where an arrow key leads from a cell; the ends are ends. */
export function moved({ day, hour }: Cell, key: string): Cell | undefined {
  const clamp = (value: number, count: number) => Math.min(count - 1, Math.max(0, value))
  switch (key) {
    case 'ArrowLeft':
      return { day: clamp(day - 1, DAYS_A_WEEK), hour }
    case 'ArrowRight':
      return { day: clamp(day + 1, DAYS_A_WEEK), hour }
    case 'ArrowUp':
      return { day, hour: clamp(hour - 1, HOURS_A_DAY) }
    case 'ArrowDown':
      return { day, hour: clamp(hour + 1, HOURS_A_DAY) }
    case 'Home':
      return { day, hour: 0 }
    case 'End':
      return { day, hour: HOURS_A_DAY - 1 }
    default:
      return undefined
  }
}
