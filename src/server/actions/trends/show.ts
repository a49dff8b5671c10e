import type { ProgramId } from '#domain/ids.ts'
import { listMonths, monthOfWeek, tally, toTrends, type Trends } from '#domain/trends.ts'
import { mondayOf } from '#domain/outreach.ts'
import { findFirstWeek, listOutreaches, listWaits } from '#storage/trends.ts'
import type { RecordsReader } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findGround, type Ground } from '../outreaches/record.ts'

type Here = Pick<Deps, 'store' | 'now'>

export type ShownTrends =
  | {
      readonly kind: 'shown'
      readonly firstMonth: string | null
      readonly lastMonth: string | null
      readonly threshold: number
      readonly trends: Trends
      readonly waited: { readonly halfMinutes: number; readonly nineOfTenMinutes: number } | null
    }
  | { readonly kind: 'not-found' }

/** Finished months only, small counts hidden. */
export async function showTrends(
  deps: Here,
  actor: StaffActor,
  program: ProgramId,
): Promise<ShownTrends> {
  const ground = await findGround(deps, actor, program)
  if (ground === undefined) return { kind: 'not-found' }
  return await deps.store.records.read(ground.owner.recordsKey, (db) => show(db, ground))
}

async function show(db: RecordsReader, ground: Ground): Promise<ShownTrends> {
  const { program, lists } = ground
  const { trends: policy } = program.policy
  const months = await findMonths(db, ground)
  const span = toSpan(ground, months)
  const outreaches = span === undefined ? [] : await listOutreaches(db, span)
  const waits = span === undefined ? [] : await listWaits(db, span)
  return {
    kind: 'shown',
    firstMonth: months[0] ?? null,
    lastMonth: months.at(-1) ?? null,
    threshold: policy.threshold,
    trends: toTrends(tally(outreaches, { lists, months }), policy),
    waited: toWaited(waits, Math.max(policy.threshold, FEWEST_WAITS)),
  }
}

/** A talk may be logged a few days late, and the batch comes by night: a month is shown a week after its end. */
const GRACE_DAYS = 7
const MOST_MONTHS = 24

async function findMonths(
  db: RecordsReader,
  { program, today }: Ground,
): Promise<readonly string[]> {
  const first = await findFirstWeek(db, program.recordsKey)
  if (first === undefined) return []
  const running = today.subtract({ days: GRACE_DAYS }).toPlainYearMonth()
  return listMonths(monthOfWeek(first), running.subtract({ months: 1 }).toString()).slice(
    -MOST_MONTHS,
  )
}

/** From the first Monday that may belong to the months to the last. */
function toSpan({ program }: Ground, months: readonly string[]) {
  const [first] = months
  const last = months.at(-1)
  if (first === undefined || last === undefined) return undefined
  const from = mondayOf(Temporal.PlainYearMonth.from(first).toPlainDate({ day: 1 }))
  const until = Temporal.PlainYearMonth.from(last).add({ months: 1 }).toPlainDate({ day: 1 })
  return { program: program.recordsKey, from, until }
}

const FEWEST_WAITS = 11

function toWaited(sorted: readonly number[], fewest: number) {
  if (sorted.length < fewest) return null
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0
  return { halfMinutes: at(0.5), nineOfTenMinutes: at(0.9) }
}
