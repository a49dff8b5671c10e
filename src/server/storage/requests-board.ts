import type { Hours } from '#domain/hours.ts'
import { parseRequestId, type ProgramId, type RequestId } from '#domain/ids.ts'
import { fromJson } from './json.ts'
import { isActiveOn } from './offers-standing.ts'
import type { Choice } from './requests.ts'
import type { Reader, RecordsReader } from './store.ts'

type Counts = { readonly listed: number; readonly open: number; readonly declined: number }

export type WaitingRow = {
  readonly request: RequestId
  readonly choice: Choice
  readonly since: Temporal.Instant
  readonly promiseDue: Temporal.Instant
  readonly nextWaveAt: Temporal.Instant | undefined
  readonly released: boolean
  readonly alerted: boolean
  readonly offers: Counts
  readonly shared: number
}

/** Those who wait, the longest first. */
export async function listWaiting(db: Reader, program: ProgramId): Promise<readonly WaitingRow[]> {
  const rows = await selectOpen(db, program)
    .where('request.state', '=', 'waiting')
    .orderBy('request.waiting_since')
    .execute()
  return rows.flatMap(({ waiting_since, promise_due, next_wave_at, ...row }) => {
    if (waiting_since === null || promise_due === null) return []
    return [
      {
        request: parseRequestId(row.request_id),
        choice: row.choice,
        since: waiting_since,
        promiseDue: promise_due,
        nextWaveAt: next_wave_at ?? undefined,
        released: row.released,
        alerted: row.alerted,
        offers: {
          listed: row.listed ?? 0,
          open: row.open ?? 0,
          declined: row.unanswered ?? 0,
        },
        shared: row.shared ?? 0,
      },
    ]
  })
}

/** Those of a program who began to wait after that moment. */
export async function countNewlyWaiting(
  db: Reader,
  program: ProgramId,
  after: Temporal.Instant,
): Promise<number> {
  const { count } = await db
    .selectFrom('request')
    .where('program_id', '=', program)
    .where('state', '=', 'waiting')
    .where('waiting_since', '>', after)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export type MatchedRow = {
  readonly request: RequestId
  readonly askedOn: Temporal.PlainDate
  readonly matchedOn: Temporal.PlainDate
  readonly shared: number
}

export async function listMatched(db: Reader, program: ProgramId): Promise<readonly MatchedRow[]> {
  const rows = await selectOpen(db, program)
    .where('request.state', '=', 'matched')
    .orderBy('request.matched_on')
    .orderBy('request.request_id')
    .execute()
  return rows.flatMap(({ request_id, asked_on, matched_on, shared }) =>
    matched_on === null
      ? []
      : [
          {
            request: parseRequestId(request_id),
            askedOn: asked_on,
            matchedOn: matched_on,
            shared: shared ?? 0,
          },
        ],
  )
}

function selectOpen(db: Reader, program: ProgramId) {
  return db
    .selectFrom('request')
    .where('request.program_id', '=', program)
    .select([
      'request.request_id',
      'request.choice',
      'request.waiting_since',
      'request.promise_due',
      'request.next_wave_at',
      'request.released',
      'request.alerted',
      'request.asked_on',
      'request.matched_on',
    ])
    .select((eb) => {
      const offers = eb
        .selectFrom('offer')
        .whereRef('offer.request_id', '=', 'request.request_id')
        .select((offer) => offer.fn.countAll<number>().as('count'))
      return [
        offers.where('offer.state', '=', 'listed').as('listed'),
        offers.where('offer.state', '=', 'open').as('open'),
        offers.where('offer.state', 'in', ['declined', 'expired']).as('unanswered'),
        eb
          .selectFrom('shared_upward')
          .whereRef('shared_upward.request_id', '=', 'request.request_id')
          .select((shared) => shared.fn.countAll<number>().as('count'))
          .as('shared'),
      ]
    })
}

export type Staffing = {
  /** Declared hours of those who are active now. */
  readonly active: readonly Hours[]
  readonly paused: number
}

export async function loadStaffing(
  db: Reader,
  program: ProgramId,
  today: Temporal.PlainDate,
): Promise<Staffing> {
  const active = await db
    .selectFrom('supporter')
    .where('program_id', '=', program)
    .where(isActiveOn(today))
    .select('hours')
    .execute()
  const { paused } = await db
    .selectFrom('supporter')
    .where('program_id', '=', program)
    .where('state', '=', 'paused')
    .where((eb) => eb.or([eb('paused_until', 'is', null), eb('paused_until', '>=', today)]))
    .select((eb) => eb.fn.countAll<number>().as('paused'))
    .executeTakeFirstOrThrow()
  return { active: active.map((row) => fromJson<Hours>(row.hours)), paused }
}

export type Week = {
  /** Minutes that people waited for their match. */
  readonly waits: readonly number[]
  readonly outreaches: number
}

/** What the week brought and the nightly batch has not taken yet. */
export async function loadHeldWeek(
  db: Reader,
  program: ProgramId,
  monday: Temporal.PlainDate,
): Promise<Week> {
  const waits = await db
    .selectFrom('held_wait')
    .where('program_id', '=', program)
    .where('week', '=', monday)
    .select('minutes')
    .execute()
  const held = await db
    .selectFrom('held_outreach')
    .where('program_id', '=', program)
    .select('record')
    .execute()
  const day = monday.toString()
  const ofWeek = held.filter((row) => fromJson<{ readonly week?: string }>(row.record).week === day)
  return { waits: waits.map((row) => row.minutes), outreaches: ofWeek.length }
}

export async function loadRecordedWeek(
  db: RecordsReader,
  programKey: string,
  monday: Temporal.PlainDate,
): Promise<Week> {
  const waits = await db
    .selectFrom('waited')
    .where('program_key', '=', programKey)
    .where('week', '=', monday)
    .select('minutes')
    .execute()
  const { outreaches } = await db
    .selectFrom('outreach')
    .where('program_key', '=', programKey)
    .where('week', '=', monday)
    .select((eb) => eb.fn.countAll<number>().as('outreaches'))
    .executeTakeFirstOrThrow()
  return { waits: waits.map((row) => row.minutes), outreaches }
}
