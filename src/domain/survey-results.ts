import type { Code } from './codes.ts'
import { pointCodes, itemsOf, type Answers, type Item } from './survey-items.ts'
import type { Question } from './survey.ts'
import { suppress, type Cell, type Count, type Row } from './suppression.ts'
import { countSubscales, type SubscaleResult } from './survey-subscales.ts'
import { chooseUnits, shareByUnit, type UnitCount, type UnitName } from './survey-units.ts'

/** One person's answers as they wait for the closing: who it was is nowhere. */
export type Held = { readonly unit: string | undefined; readonly answers: Answers }

export type Protection = {
  /** Fewer than these are hidden: answers of a survey or a unit, and the count of an option. */
  readonly floor: number
  /** What every hidden count could differ by. */
  readonly width: number
}

export const SKIPPED = 'skipped'
export type Table =
  | {
      readonly kind: 'options' | 'points' | 'bands' | 'choices'
      readonly rows: readonly Row[]
    }
  | { readonly kind: 'withheld' }

/** How many of each unit chose the codes that are watched, for the units that can be shown. */
export type Measure = { readonly codes: readonly Code[]; readonly units: readonly UnitCount[] }
export type ItemResult = {
  readonly item: string
  readonly table: Table
  readonly measures: readonly Measure[]
}
export type SurveyResults =
  | { readonly kind: 'too-few' }
  | {
      readonly kind: 'counted'
      readonly answers: number
      readonly floor: number
      /** Units with enough answers, and how many. */
      readonly units: readonly (UnitName & { readonly answers: number })[]
      readonly items: readonly ItemResult[]
      readonly subscales: readonly SubscaleResult[]
    }

export type Counting = {
  readonly questions: readonly Question[]
  readonly held: readonly Held[]
  /** Of a survey by unit; none otherwise. */
  readonly units: readonly UnitName[]
}

/**
 * All that is ever published of a survey. Depends on how often each answer occurs, never on an order.
 *
 * An item of a subscale is published only as part of its subscale: a mean beside the counts it was made of would
 * narrow the hidden ones.
 */
export function toResults(
  { questions, held, units }: Counting,
  protection: Protection,
): SurveyResults {
  const { floor } = protection
  if (held.length < floor) return { kind: 'too-few' }
  const chosen = chooseUnits(held, units, floor)
  const items = itemsOf(questions)
  const shown = new Set(chosen.map(({ unit }) => unit))
  return {
    kind: 'counted',
    answers: held.length,
    floor,
    units: chosen,
    items: items
      .filter((item) => item.kind !== 'points' || item.subscale === '')
      .map((item) => toItemResult(item, held, { shown, protection })),
    subscales: countSubscales(items, held, { shown, floor }),
  }
}

type How = { readonly shown: ReadonlySet<string>; readonly protection: Protection }

function toItemResult(item: Item, held: readonly Held[], how: How): ItemResult {
  const table = toTable(item, held, how.protection)
  const splits = splitsOf(item, table)
  const { floor } = how.protection
  const measures = splits.map((codes) => ({
    codes,
    units: shareByUnit(
      held.map(({ unit, answers }) => ({
        unit: unit !== undefined && how.shown.has(unit) ? unit : undefined,
        isYes: (answers[item.id] ?? []).some((code) => codes.includes(code)),
      })),
      floor,
    ),
  }))
  return { item: item.id, table, measures: measures.filter(({ units }) => units.length > 0) }
}

function toTable(item: Item, held: readonly Held[], protection: Protection): Table {
  const answers = held.map((each) => each.answers[item.id] ?? [])
  switch (item.kind) {
    case 'choices':
      return toChoices(item.codes, answers, protection)
    case 'options': {
      const rows = protect(tally(item.codes, answers), protection)
      return rows === undefined ? WITHHELD : { kind: 'options', rows }
    }
    case 'points':
      return toPoints(item.points, answers, protection)
  }
}

const WITHHELD = { kind: 'withheld' } as const

const tally = (codes: readonly Code[], answers: readonly (readonly Code[])[]): readonly Count[] => [
  ...codes.map((code) => ({
    code,
    count: answers.filter((chosen) => chosen.includes(code)).length,
  })),
  { code: SKIPPED, count: answers.filter((chosen) => chosen.length === 0).length },
]

/**
 * One answer a person, or none: the counts and those who skipped add up to all who answered the survey.
 *
 * A zero is hidden like any small count, or a table with one count left would tell everybody's answer. Only where
 * nobody skipped and every count is so large that it could not be mistaken for a hidden one, all is shown.
 */
function protect(
  counts: readonly Count[],
  { floor, width }: Protection,
): readonly Row[] | undefined {
  const isPlain = counts.every(({ code, count }) =>
    code === SKIPPED ? count === 0 : count >= floor + width,
  )
  if (isPlain) return counts.map(toShown)
  const table = suppress(counts, { threshold: floor, width, zeros: 'hidden' })
  if (table.kind === 'withheld') return undefined
  return table.rows.every(({ cell }) => cell.kind === 'few') ? undefined : table.rows
}

const toShown = ({ code, count }: Count): Row => ({ code, cell: { kind: 'count', count } })

/**
 * Any number a person: every option is a question of yes and no by itself, and both have to be many. How many chose
 * none at all is not said: together with the options it could give one of them away.
 */
function toChoices(
  codes: readonly Code[],
  answers: readonly (readonly Code[])[],
  { floor }: Protection,
): Table {
  const rows = codes.map((code): Row => {
    const yes = answers.filter((chosen) => chosen.includes(code)).length
    const isMany = yes >= floor && answers.length - yes >= floor
    const cell: Cell = isMany ? { kind: 'count', count: yes } : { kind: 'few' }
    return { code, cell }
  })
  return { kind: 'choices', rows }
}

export const bandCodes = ['low', 'middle', 'high'] as const
export type BandCode = (typeof bandCodes)[number]

/** Of five points: 1 and 2, 3, 4 and 5. An even number of points has no middle. */
export function bandOf(point: number, points: number): BandCode {
  const twice = 2 * point - (points + 1)
  if (twice === 0) return 'middle'
  return twice < 0 ? 'low' : 'high'
}

export const bandsOf = (points: number): readonly BandCode[] =>
  bandCodes.filter((band) => band !== 'middle' || points % 2 === 1)

/** Every point where all of them can be shown, and the mean follows from them; three bands otherwise. */
function toPoints(
  points: number,
  answers: readonly (readonly Code[])[],
  protection: Protection,
): Table {
  const exact = protect(tally(pointCodes(points), answers), protection)
  const isWhole = exact?.every(({ cell }) => cell.kind === 'count') ?? false
  if (exact !== undefined && isWhole) return { kind: 'points', rows: exact }
  const banded = answers.map((chosen) => chosen.map((code) => bandOf(Number(code), points)))
  const rows = protect(tally(bandsOf(points), banded), protection)
  return rows === undefined ? WITHHELD : { kind: 'bands', rows }
}

/** What may be compared between units, as sets of codes of the answers. */
function splitsOf(item: Item, table: Table): readonly (readonly Code[])[] {
  if (table.kind === 'withheld') return []
  if (item.kind === 'choices') {
    return table.rows.flatMap(({ code, cell }) => (cell.kind === 'count' ? [[code]] : []))
  }
  const high = item.kind === 'points' ? highCodes(item.points) : item.watched
  const published = table.kind === 'bands' ? ['high'] : high
  return high.length > 0 && isSplitKnown(table.rows, published) ? [high] : []
}

const highCodes = (points: number): readonly Code[] =>
  pointCodes(points).filter((code) => bandOf(Number(code), points) === 'high')

/** Where all that is hidden lies on one side, both sides are known already, and units add nothing to the hidden. */
function isSplitKnown(rows: readonly Row[], side: readonly Code[]): boolean {
  const hidden = rows.filter(({ cell }) => cell.kind === 'few')
  const within = hidden.filter(({ code }) => side.includes(code))
  return within.length === 0 || within.length === hidden.length
}
