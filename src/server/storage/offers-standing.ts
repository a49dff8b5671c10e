import type { ExpressionBuilder, Selectable } from 'kysely'
import type { Holidays, Hours } from '#domain/hours.ts'
import {
  parseAccountId,
  parseKeyId,
  parseProgramId,
  parseSupporterId,
  type AccountId,
  type KeyId,
  type ProgramId,
  type RequestId,
  type SupporterId,
} from '#domain/ids.ts'
import { mayBeAsked } from '#domain/supporter.ts'
import { restsUntil, type Candidate } from '#domain/waves.ts'
import type { WavePolicy } from '#domain/policy.ts'
import { findCarePolicy } from './care-policy.ts'
import { fromJson } from './json.ts'
import { listOffers } from './offers.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

/** `mayBeAsked` of the domain: active or back from a pause that had an end, and not resting. */
export const isActiveOn =
  (today: Temporal.PlainDate) => (eb: ExpressionBuilder<CasesSchema, 'supporter'>) =>
    eb.and([
      eb.or([
        eb('supporter.state', '=', 'active'),
        eb.and([eb('supporter.state', '=', 'paused'), eb('supporter.paused_until', '<', today)]),
      ]),
      eb.or([eb('supporter.resting_until', 'is', null), eb('supporter.resting_until', '<', today)]),
    ])

export type Asked = {
  readonly supporter: SupporterId
  readonly keyId: KeyId
  /** Whose desk is told; `undefined`: not enrolled. */
  readonly account: AccountId | undefined
}

/** Those of these keys who are active supporters of the program. */
export async function listActiveByKeys(
  db: Reader,
  program: ProgramId,
  { keys, today }: { readonly keys: readonly KeyId[]; readonly today: Temporal.PlainDate },
): Promise<readonly Asked[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('supporter')
    .where('program_id', '=', program)
    .where('key_id', 'in', keys)
    .where(isActiveOn(today))
    .select(['supporter_id', 'key_id', 'account_id'])
    .execute()
  return rows.flatMap(({ supporter_id, key_id, account_id }) =>
    key_id === null
      ? []
      : [
          {
            supporter: parseSupporterId(supporter_id),
            keyId: parseKeyId(key_id),
            account: account_id === null ? undefined : parseAccountId(account_id),
          },
        ],
  )
}

export type Calendar = {
  readonly policy: WavePolicy
  readonly zone: string
  readonly holidays: Holidays
  readonly now: Temporal.Instant
}

/**
 * The shortlist of a locked case, each with what decides whether this supporter may be asked. Holds the supporters
 * still, so that two requests cannot both use up the last notification of somebody's week.
 */
export async function lockShortlist(
  db: Writer,
  request: RequestId,
  calendar: Calendar,
): Promise<readonly Candidate[]> {
  const offers = await listOffers(db, request)
  const ids = offers.map((offer) => offer.to)
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('supporter')
    .where('supporter_id', 'in', ids)
    .select(standingColumns)
    .orderBy('supporter_id')
    .forNoKeyUpdate()
    .execute()
  const week = await listNotifications(db, ids, calendar.now)
  const talks = await countTalks(db, ids)
  const mostTalks = await findMostTalks(db, rows)
  const today = calendar.now.toZonedDateTimeISO(calendar.zone).toPlainDate()
  const standings = new Map(
    rows.map((row) => [
      row.supporter_id,
      {
        ...toStanding(row, today, calendar),
        capacity: Math.min(row.capacity, mostTalks),
        notifiedAt: week.get(row.supporter_id) ?? [],
        openCases: talks.get(row.supporter_id) ?? 0,
      },
    ]),
  )
  return offers.flatMap((offer) => {
    const standing = standings.get(offer.to)
    return standing === undefined ? [] : [{ offer, standing }]
  })
}

const standingColumns = [
  'supporter_id',
  'program_id',
  'state',
  'paused_until',
  'resting_until',
  'hours',
  'capacity',
  'last_accepted_on',
] as const
type SupporterRow = Pick<Selectable<CasesSchema['supporter']>, (typeof standingColumns)[number]>

function toStanding(row: SupporterRow, today: Temporal.PlainDate, calendar: Calendar) {
  const standing = {
    state: row.state,
    pausedUntil: row.paused_until ?? undefined,
    restingUntil: row.resting_until ?? undefined,
  }
  return {
    state: mayBeAsked(standing, today) ? ('active' as const) : ('paused' as const),
    hours: fromJson<Hours>(row.hours),
    holidays: calendar.holidays,
    restsUntil:
      row.last_accepted_on === null
        ? undefined
        : restsUntil(row.last_accepted_on, calendar.zone, calendar.policy),
  }
}

/** The program's own cap on talks at once. */
async function findMostTalks(db: Reader, [first]: readonly SupporterRow[]): Promise<number> {
  if (first === undefined) return 0
  const { mostOpenTalks } = await findCarePolicy(db, parseProgramId(first.program_id))
  return mostOpenTalks
}

const WEEK_HOURS = 168

async function listNotifications(
  db: Reader,
  ids: readonly SupporterId[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, readonly Temporal.Instant[]>> {
  const rows = await db
    .selectFrom('notification')
    .where('supporter_id', 'in', ids)
    .where('at', '>', now.subtract({ hours: WEEK_HOURS }))
    .select(['supporter_id', 'at'])
    .execute()
  const byId = Map.groupBy(rows, (row) => row.supporter_id)
  return new Map([...byId].map(([id, found]) => [id, found.map((row) => row.at)]))
}

async function countTalks(
  db: Reader,
  ids: readonly SupporterId[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('offer')
    .where('supporter_id', 'in', ids)
    .where('state', '=', 'accepted')
    .groupBy('supporter_id')
    .select((eb) => ['supporter_id', eb.fn.countAll<number>().as('talks')])
    .execute()
  return new Map(rows.map(({ supporter_id, talks }) => [supporter_id, talks]))
}

export async function hasLeft(db: Reader, supporter: SupporterId): Promise<boolean> {
  const row = await db
    .selectFrom('supporter')
    .where('supporter_id', '=', supporter)
    .select('state')
    .executeTakeFirst()
  return row?.state === 'left'
}
