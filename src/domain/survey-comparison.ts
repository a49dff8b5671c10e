import type { Code } from './codes.ts'
import {
  bandOf,
  bandsOf,
  SKIPPED,
  type ItemResult,
  type Measure,
  type SurveyResults,
  type Table,
} from './survey-results.ts'
import type { Row } from './suppression.ts'

type Counted = Extract<SurveyResults, { readonly kind: 'counted' }>
/** Shares from 0 to 1 of all who answered; both are there, or the line is not. */
export type Pair = { readonly before: number; readonly after: number }
export type ComparedRow = Pair & { readonly code: Code }
export type ComparedUnit = Pair & { readonly unit: string; readonly name: string }
export type Comparison = {
  readonly item: string
  readonly rows: readonly ComparedRow[]
  readonly units: readonly (readonly [codes: readonly Code[], units: readonly ComparedUnit[]])[]
}

/** Baseline and repeat side by side, by answer and by unit, only where both are shown. Never by person. */
export function compareResults(before: Counted, after: Counted): readonly Comparison[] {
  return after.items.flatMap((item) => {
    const earlier = before.items.find((each) => each.item === item.item)
    if (earlier === undefined) return []
    const rows = compareRows(
      { table: earlier.table, answers: before.answers },
      { table: item.table, answers: after.answers },
    )
    return [{ item: item.item, rows, units: compareUnits([before, earlier], [after, item]) }]
  })
}

type Sized = { readonly table: Table; readonly answers: number }

function compareRows(before: Sized, after: Sized): readonly ComparedRow[] {
  const [earlier, later] = alike(before.table, after.table)
  return later.flatMap(({ code, cell }) => {
    const found = earlier.find((row) => row.code === code)
    if (code === SKIPPED || cell.kind === 'few' || found?.cell.kind !== 'count') return []
    return [{ code, before: found.cell.count / before.answers, after: cell.count / after.answers }]
  })
}

/** Points on one side and bands on the other are compared as bands. */
function alike(one: Table, other: Table): readonly [readonly Row[], readonly Row[]] {
  if (one.kind === 'withheld' || other.kind === 'withheld') return [[], []]
  if (one.kind === other.kind) return [one.rows, other.rows]
  return [toBands(one.rows), toBands(other.rows)]
}

function toBands(rows: readonly Row[]): readonly Row[] {
  const points = rows.filter(({ code }) => /^\d+$/.test(code))
  if (points.length === 0) return rows
  return bandsOf(points.length).map((band) => {
    const own = points.filter(({ code }) => bandOf(Number(code), points.length) === band)
    const count = own.reduce((sum, { cell }) => sum + (cell.kind === 'count' ? cell.count : 0), 0)
    return { code: band, cell: { kind: 'count', count } }
  })
}

type Side = readonly [Counted, ItemResult]

function compareUnits([before, earlier]: Side, [after, later]: Side): Comparison['units'] {
  return later.measures.flatMap(({ codes, units }) => {
    const was = earlier.measures.find((each) => isSame(each, codes))
    const compared = units.flatMap(({ unit, count }) => {
      const found = was?.units.find((each) => each.unit === unit)
      const [then, now] = [answersOf(before, unit), answersOf(after, unit)]
      if (found === undefined || then === undefined || now === undefined) return []
      const { name } = now
      return [{ unit, name, before: found.count / then.answers, after: count / now.answers }]
    })
    return compared.length === 0 ? [] : [[codes, compared] as const]
  })
}

const isSame = ({ codes }: Measure, others: readonly Code[]): boolean =>
  codes.length === others.length && codes.every((code) => others.includes(code))

const answersOf = ({ units }: Counted, unit: string) => units.find((each) => each.unit === unit)
