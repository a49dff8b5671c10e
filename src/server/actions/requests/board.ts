import { isInHours, type Hours } from '#domain/hours.ts'
import type { ProgramId } from '#domain/ids.ts'
import { promiseShare } from '#domain/promise.ts'
import {
  listMatched,
  listWaiting,
  loadHeldWeek,
  loadRecordedWeek,
  loadStaffing,
  type WaitingRow,
  type Week,
} from '#storage/requests-board.ts'
import { findTerms, type ProgramTerms } from '#storage/requests-program.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayFor, holidaysAround, mondayOf, toPromise } from './calendar.ts'

type BoardDeps = Pick<Deps, 'store' | 'now' | 'holidays'>

/** What waits and how long, against the promise; never what is in it. */
export async function showBoard(deps: BoardDeps, actor: StaffActor, program: ProgramId) {
  const now = deps.now()
  const found = await deps.store.cases.read(actor.organization, async (db) => {
    const terms = await findTerms(db, program)
    if (terms === undefined) return undefined
    const today = dayFor(terms, now)
    return {
      terms,
      waiting: await listWaiting(db, program),
      matched: await listMatched(db, program),
      staffing: await loadStaffing(db, program, today),
      held: await loadHeldWeek(db, program, mondayOf(today)),
    }
  })
  if (found === undefined) return { kind: 'not-found' as const }
  const { terms, held, staffing, matched } = found
  const monday = mondayOf(dayFor(terms, now))
  const recorded = await deps.store.records.read(terms.organizationKey, (db) =>
    loadRecordedWeek(db, terms.programKey, monday),
  )
  const waiting = found.waiting.map((row) => judge(row, { deps, terms, now }))
  const isLate = ({ promiseDue }: WaitingRow): boolean =>
    Temporal.Instant.compare(promiseDue, now) < 0
  return {
    kind: 'shown' as const,
    waiting,
    matched,
    supporters: {
      active: staffing.active.length,
      inHours: countInHours(staffing.active, holidaysAround(deps, terms, now), now),
      paused: staffing.paused,
    },
    week: { ...toWeek(held, recorded), beyondPromise: waiting.filter(isLate).length },
  }
}

type Judging = {
  readonly deps: BoardDeps
  readonly terms: ProgramTerms
  readonly now: Temporal.Instant
}

function judge(row: WaitingRow, { deps, terms, now }: Judging) {
  const share = promiseShare(row.since, now, toPromise(deps, terms, row.since))
  const isNear = row.alerted || share >= terms.policy.promise.alertShare
  const isStuck = row.released && row.offers.open === 0
  return { ...row, promiseShare: share, needsHand: isNear || isStuck || row.shared > 0 }
}

const countInHours = (
  active: readonly Hours[],
  holidays: ReadonlySet<string>,
  now: Temporal.Instant,
): number => active.filter((hours) => isInHours(hours, now, holidays)).length

/** Of fewer talks than this no typical time is said. */
const FEWEST_WAITS = 5

function toWeek(held: Week, recorded: Week) {
  const waits = [...held.waits, ...recorded.waits].toSorted((one, other) => one - other)
  const middle = waits[Math.floor((waits.length - 1) / 2)]
  return {
    matched: waits.length,
    typicalMinutes: waits.length < FEWEST_WAITS ? null : (middle ?? null),
    held: held.outreaches + recorded.outreaches,
  }
}
