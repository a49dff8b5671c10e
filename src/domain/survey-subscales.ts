import type { Answers, Item } from './survey-items.ts'

export type UnitMean = { readonly unit: string; readonly mean: number }
export type SubscaleResult = {
  readonly name: string
  readonly points: number
  /** Of the means of everybody who answered at least half of the items, to one decimal; none where it would tell. */
  readonly mean: number | null
  readonly units: readonly UnitMean[]
}

type Placed = { readonly unit: string | undefined; readonly answers: Answers }
type Where = { readonly shown: ReadonlySet<string>; readonly floor: number }
type Point = Extract<Item, { readonly kind: 'points' }>
type Subscale = { readonly name: string; readonly points: number; readonly items: readonly Point[] }

export function countSubscales(
  items: readonly Item[],
  held: readonly Placed[],
  where: Where,
): readonly SubscaleResult[] {
  return subscalesOf(items).map((subscale) => {
    const scores = held.flatMap(({ unit, answers }) => {
      const score = scoreOf(subscale, answers)
      const place = unit !== undefined && where.shown.has(unit) ? unit : undefined
      return score === undefined ? [] : [{ unit: place, score }]
    })
    return toSubscaleResult(subscale, scores, where)
  })
}

function subscalesOf(items: readonly Item[]): readonly Subscale[] {
  const points = items.filter((item) => item.kind === 'points' && item.subscale !== '')
  const named = Map.groupBy(
    points.filter((item) => item.kind === 'points'),
    ({ subscale }) => subscale,
  )
  return [...named].map(([name, own]) => ({ name, points: own[0]?.points ?? 0, items: own }))
}

/** The mean of what was answered; none where fewer than half of the items were. */
function scoreOf({ items, points }: Subscale, answers: Answers): number | undefined {
  const scores = items.flatMap(({ id, reverse }) => {
    const [code] = answers[id] ?? []
    if (code === undefined) return []
    return [reverse ? points + 1 - Number(code) : Number(code)]
  })
  return scores.length * 2 < items.length ? undefined : sumOf(scores) / scores.length
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)

type Score = { readonly unit: string | undefined; readonly score: number }

function toSubscaleResult(
  { name, points }: Subscale,
  scores: readonly Score[],
  { shown, floor }: Where,
): SubscaleResult {
  const tells = (group: readonly Score[]): boolean =>
    group.length < floor || isExtreme(group, points)
  const safe = [...shown]
    .map((unit) => ({ unit, own: scores.filter((each) => each.unit === unit) }))
    .filter(({ own }) => !tells(own))
    .toSorted((one, other) => other.own.length - one.own.length || (one.unit < other.unit ? -1 : 1))
  const mean = tells(scores) ? null : toMean(scores)
  for (let count = mean === null ? 0 : safe.length; count > 0; count -= 1) {
    const chosen = safe.slice(0, count)
    const taken = new Set(chosen.map(({ unit }) => unit))
    const rest = scores.filter(({ unit }) => unit === undefined || !taken.has(unit))
    if (rest.length === 0 || !tells(rest)) {
      return {
        name,
        points,
        mean,
        units: chosen.map(({ unit, own }) => ({ unit, mean: toMean(own) })),
      }
    }
  }
  return { name, points, mean, units: [] }
}

/**
 * Whether the sum is so near to an end of the scale that some answer of somebody is impossible. Otherwise each single
 * person could still stand anywhere between both ends, whatever the others said.
 */
export function isExtreme(group: readonly { readonly score: number }[], points: number): boolean {
  const sum = sumOf(group.map(({ score }) => score))
  const others = group.length - 1
  return sum < points + others || sum > 1 + others * points
}

const toMean = (group: readonly Score[]): number =>
  Math.round((sumOf(group.map(({ score }) => score)) / group.length) * 10) / 10
