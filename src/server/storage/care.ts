import {
  parseAccountId,
  parseSupporterId,
  type AccountId,
  type OrganizationId,
  type ProgramId,
  type SupporterId,
} from '#domain/ids.ts'
import type { Reader, Writer } from './store.ts'

export type Resting = {
  readonly supporter: SupporterId
  readonly name: string
  readonly until: Temporal.PlainDate
}

export async function listResting(
  db: Reader,
  program: ProgramId,
  today: Temporal.PlainDate,
): Promise<readonly Resting[]> {
  const rows = await db
    .selectFrom('supporter')
    .select(['supporter_id', 'name', 'resting_until'])
    .where('program_id', '=', program)
    .where('state', 'in', ['active', 'paused'])
    .where('resting_until', '>=', today)
    .orderBy('name')
    .orderBy('supporter_id')
    .execute()
  return rows.flatMap(({ supporter_id, name, resting_until: until }) =>
    until === null ? [] : [{ supporter: parseSupporterId(supporter_id), name, until }],
  )
}

/** Of one account, in every pool of the organization. */
export async function saveResting(
  db: Writer,
  account: AccountId,
  until: Temporal.PlainDate | undefined,
): Promise<void> {
  await db
    .updateTable('supporter')
    .set({ resting_until: until?.toString() ?? null })
    .where('account_id', '=', account)
    .where('state', 'in', ['active', 'paused'])
    .execute()
}

export type Leaver = {
  readonly supporter: SupporterId
  readonly name: string
  readonly email: string
  readonly leftOn: Temporal.PlainDate
  readonly thanked: boolean
}

/** The latest first. */
export async function listLeavers(
  db: Reader,
  program: ProgramId,
  since: Temporal.PlainDate,
): Promise<readonly Leaver[]> {
  const rows = await db
    .selectFrom('supporter')
    .select(['supporter_id', 'name', 'email', 'left_on', 'thanked'])
    .where('program_id', '=', program)
    .where('state', '=', 'left')
    .where('left_on', '>=', since)
    .orderBy('left_on', 'desc')
    .orderBy('name')
    .execute()
  return rows.flatMap(({ supporter_id, left_on: leftOn, ...row }) =>
    leftOn === null ? [] : [{ ...row, supporter: parseSupporterId(supporter_id), leftOn }],
  )
}

export async function saveThanked(
  db: Writer,
  supporter: SupporterId,
  thanked: boolean,
): Promise<void> {
  await db.updateTable('supporter').set({ thanked }).where('supporter_id', '=', supporter).execute()
}

export type Listed = {
  readonly name: string
  readonly credentials: string
  readonly unit: string | undefined
  readonly contact: string | undefined
}

/** Who agreed to be on the list and is in service, resting or not; the contact only of those who want it shown. */
export async function listDirectory(
  db: Reader,
  program: ProgramId,
  today: Temporal.PlainDate,
): Promise<readonly Listed[]> {
  const rows = await db
    .selectFrom('supporter')
    .leftJoin('unit', 'unit.unit_id', 'supporter.unit_id')
    .select(['supporter.name', 'supporter.credentials', 'supporter.directory', 'supporter.contact'])
    .select('unit.name as unit')
    .where('program_id', '=', program)
    .where('directory', '!=', 'off')
    .where((eb) =>
      eb.or([
        eb('supporter.state', '=', 'active'),
        eb.and([eb('supporter.state', '=', 'paused'), eb('supporter.paused_until', '<', today)]),
      ]),
    )
    .orderBy('supporter.name')
    .orderBy('supporter.supporter_id')
    .execute()
  return rows.map(({ name, credentials, directory, contact, unit }) => ({
    name,
    credentials,
    unit: unit ?? undefined,
    contact: directory === 'name-and-contact' ? contact : undefined,
  }))
}

/** Where an account acts beside its home; once is enough. */
export async function saveAccountPlace(
  db: Writer,
  account: AccountId,
  place: OrganizationId,
): Promise<void> {
  const found = await db
    .selectFrom('account')
    .select(['account_id', 'places'])
    .where('account_id', '=', account)
    .forUpdate()
    .executeTakeFirst()
  if (found === undefined || found.places.includes(place)) return
  await db
    .updateTable('account')
    .set({ places: [...found.places, place] })
    .where('account_id', '=', parseAccountId(found.account_id))
    .execute()
}

export async function deleteWish(db: Writer, supporter: SupporterId): Promise<void> {
  await db
    .deleteFrom('supporter')
    .where('supporter_id', '=', supporter)
    .where('state', '=', 'applied')
    .execute()
}
