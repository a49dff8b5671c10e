import type { RolloutRow } from './words.ts'

/** As far as the picture reaches; what lies beyond is cut off at its edge. */
const MOST_DAYS = 400
const LEAST_DAYS = 90
export const WIDE = 1000

const DAY_MS = 86_400_000
const ordinal = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

export type Scale = { readonly first: number; readonly last: number; readonly today: number }

/** From the first step to the last launch, with today in it. */
export function scaleOf(rows: readonly RolloutRow[], today: string): Scale {
  const now = ordinal(today)
  const days = rows.flatMap(({ from, launchOn }) => [ordinal(from ?? launchOn), ordinal(launchOn)])
  const first = Math.min(now - LEAST_DAYS, ...days)
  const last = Math.max(now + LEAST_DAYS, ...days)
  return {
    first: Math.max(first, now - MOST_DAYS),
    last: Math.min(last, now + MOST_DAYS),
    today: now,
  }
}

/** Where a day stands, from 0 to `WIDE`. */
const placeOf = ({ first, last }: Scale, day: number): number =>
  Math.round(((Math.min(last, Math.max(first, day)) - first) / (last - first)) * WIDE)

export function barOf(scale: Scale, { from, launchOn, launchedOn }: RolloutRow) {
  const launch = ordinal(launchedOn ?? launchOn)
  return {
    from: placeOf(scale, ordinal(from ?? launchOn)),
    launch: placeOf(scale, launch),
    today: placeOf(scale, scale.today),
    /** Long ago or far ahead: no dot stands where it was not. */
    isOutside: launch < scale.first || launch > scale.last,
  }
}

/** Of both ends of the picture, as ISO days. */
export const endsOf = ({ first, last }: Scale): readonly string[] =>
  [first, last].map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10))
