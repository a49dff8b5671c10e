import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import {
  parseCheckInId,
  parseSupporterId,
  type CheckInId,
  type OrganizationId,
  type ProgramId,
  type SupporterId,
} from '#domain/ids.ts'
import type { CheckInAnswer } from '#domain/supporter.ts'
import { saveLocator } from './locators.ts'
import { isActiveOn } from './offers-standing.ts'
import type { Reader, Writer } from './store.ts'

export type CheckIn = {
  readonly id: CheckInId
  readonly supporter: SupporterId
  readonly month: Temporal.PlainDate
  readonly answer: CheckInAnswer | undefined
  readonly settled: boolean
}

/** At rest there is only the hash of what the link carries. */
export const hashKey = (key: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(key).digest())

type Wanted = {
  readonly program: ProgramId
  readonly month: Temporal.PlainDate
  readonly today: Temporal.PlainDate
}

/** Who has not been asked this month. Whoever joined this month is asked for the first time in the next. */
export async function listUnasked(
  db: Reader,
  { program, month, today }: Wanted,
): Promise<readonly SupporterId[]> {
  const rows = await db
    .selectFrom('supporter')
    .select('supporter_id')
    .where('program_id', '=', program)
    .where('added_on', '<', month)
    .where(isActiveOn(today))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('check_in')
            .select('check_in_id')
            .whereRef('check_in.supporter_id', '=', 'supporter.supporter_id')
            .where('check_in.month', '=', month),
        ),
      ),
    )
    .orderBy('supporter_id')
    .execute()
  return rows.map((row) => parseSupporterId(row.supporter_id))
}

type NewCheckIn = Pick<CheckIn, 'id' | 'supporter' | 'month'> & {
  readonly organization: OrganizationId
}

/** Without a link: that is made with the letter. `false` where somebody was quicker. */
export async function saveNewCheckIn(db: Writer, checkIn: NewCheckIn): Promise<boolean> {
  const row = await db
    .insertInto('check_in')
    .values({
      organization_id: checkIn.organization,
      check_in_id: checkIn.id,
      supporter_id: checkIn.supporter,
      month: checkIn.month.toString(),
      token_hash: hashKey(`unsent ${checkIn.id}`),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('check_in_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function lockCheckIn(db: Writer, id: CheckInId): Promise<CheckIn | undefined> {
  const row = await db
    .selectFrom('check_in')
    .selectAll()
    .where('check_in_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toCheckIn(row)
}

export async function findCheckInByKey(db: Reader, key: string): Promise<CheckIn | undefined> {
  const row = await db
    .selectFrom('check_in')
    .selectAll()
    .where('token_hash', '=', hashKey(key))
    .executeTakeFirst()
  return row === undefined ? undefined : toCheckIn(row)
}

type Linking = { readonly organization: OrganizationId; readonly id: CheckInId }

/** The links of an earlier letter lead nowhere from now on. */
export async function saveCheckInKey(
  db: Writer,
  { organization, id }: Linking,
  key: string,
): Promise<void> {
  await sql`
    delete from locator using check_in
    where check_in_id = ${id} and key = 'check-in:' || encode(token_hash, 'hex')
  `.execute(db)
  await saveLocator(db, { kind: 'check-in', key, organization })
  await db
    .updateTable('check_in')
    .set({ token_hash: hashKey(key) })
    .where('check_in_id', '=', id)
    .execute()
}

/** An answer that changes is new to the coordinator. */
export async function saveAnswer(db: Writer, id: CheckInId, answer: CheckInAnswer): Promise<void> {
  await db
    .updateTable('check_in')
    .set({ answer, settled: false })
    .where('check_in_id', '=', id)
    .execute()
}

export async function saveSettled(db: Writer, id: CheckInId, settled: boolean): Promise<void> {
  await db.updateTable('check_in').set({ settled }).where('check_in_id', '=', id).execute()
}

export type Answered = CheckIn & { readonly name: string; readonly answer: CheckInAnswer }

/** Of those still in the pool; whoever said nothing is on no list. */
export async function listAnswered(
  db: Reader,
  program: ProgramId,
  since: Temporal.PlainDate,
): Promise<readonly Answered[]> {
  const rows = await db
    .selectFrom('check_in')
    .innerJoin('supporter', 'supporter.supporter_id', 'check_in.supporter_id')
    .selectAll('check_in')
    .select('supporter.name')
    .where('supporter.program_id', '=', program)
    .where('supporter.state', '!=', 'left')
    .where('check_in.month', '>=', since)
    .orderBy('supporter.name')
    .orderBy('check_in.check_in_id')
    .execute()
  return rows.flatMap((row) => {
    const { answer } = row
    return answer === null ? [] : [{ ...toCheckIn(row), name: row.name, answer }]
  })
}

/** With the locators of their links. */
export async function deleteCheckInsBefore(db: Writer, month: Temporal.PlainDate): Promise<void> {
  await sql`
    with gone as (delete from check_in where month < ${month.toString()} returning token_hash)
    delete from locator using gone where key = 'check-in:' || encode(gone.token_hash, 'hex')
  `.execute(db)
}

export async function deleteCheckInsOf(db: Writer, supporter: SupporterId): Promise<void> {
  await sql`
    with gone as (delete from check_in where supporter_id = ${supporter} returning token_hash)
    delete from locator using gone where key = 'check-in:' || encode(gone.token_hash, 'hex')
  `.execute(db)
}

type Row = {
  readonly check_in_id: string
  readonly supporter_id: string
  readonly month: Temporal.PlainDate
  readonly answer: CheckInAnswer | null
  readonly settled: boolean
}

const toCheckIn = (row: Row): CheckIn => ({
  id: parseCheckInId(row.check_in_id),
  supporter: parseSupporterId(row.supporter_id),
  month: row.month,
  answer: row.answer ?? undefined,
  settled: row.settled,
})
