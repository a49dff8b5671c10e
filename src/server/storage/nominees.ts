import { sql, type Selectable } from 'kysely'
import {
  parseApplicationId,
  parseNominationId,
  parseNomineeId,
  type NominationId,
  type NomineeId,
  type OrganizationId,
} from '#domain/ids.ts'
import type { Nominee } from '#domain/nominee.ts'
import { hashToken } from './invitations.ts'
import { saveLocator } from './locators.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

export async function listNominees(
  db: Reader,
  nomination: NominationId,
): Promise<readonly Nominee[]> {
  const rows = await db
    .selectFrom('nominee')
    .selectAll()
    .where('nomination_id', '=', nomination)
    .orderBy('folded')
    .execute()
  return rows.map(toNominee)
}

export async function findNominee(db: Reader, id: NomineeId): Promise<Nominee | undefined> {
  const row = await db
    .selectFrom('nominee')
    .selectAll()
    .where('nominee_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toNominee(row)
}

export async function lockNominee(db: Writer, id: NomineeId): Promise<Nominee | undefined> {
  const row = await db
    .selectFrom('nominee')
    .selectAll()
    .where('nominee_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toNominee(row)
}

export async function findNomineeByToken(db: Reader, token: Bytes): Promise<Nominee | undefined> {
  const row = await db
    .selectFrom('nominee')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  return row === undefined ? undefined : toNominee(row)
}

/** `taken` where the nomination has this name already. */
export async function saveNewNominee(
  db: Writer,
  organization: OrganizationId,
  nominee: Nominee,
): Promise<'saved' | 'taken'> {
  const row = await db
    .insertInto('nominee')
    .values({
      organization_id: organization,
      nominee_id: nominee.id,
      nomination_id: nominee.nomination,
      folded: nominee.folded,
      added_by: nominee.addedBy,
      count: nominee.count,
      ...toColumns(nominee),
    })
    .onConflict((conflict) => conflict.constraint('nominee_once').doNothing())
    .returning('nominee_id')
    .executeTakeFirst()
  return row === undefined ? 'taken' : 'saved'
}

export async function saveNominee(db: Writer, nominee: Nominee): Promise<void> {
  await db
    .updateTable('nominee')
    .set(toColumns(nominee))
    .where('nominee_id', '=', nominee.id)
    .execute()
}

const toColumns = (nominee: Nominee) => ({
  name: nominee.name,
  decision: nominee.decision,
  email: nominee.email,
  invitation: nominee.invitation,
  invited_on: nominee.invitedOn?.toString() ?? null,
  merged_into: nominee.mergedInto ?? null,
  application_id: nominee.application ?? null,
})

type NewToken = {
  readonly organization: OrganizationId
  readonly nominee: NomineeId
  readonly token: Bytes
}

/** The link of a letter; that of an earlier letter leads nowhere from then on. Only its hash is kept. */
export async function saveNomineeToken(
  db: Writer,
  { organization, nominee, token }: NewToken,
): Promise<void> {
  await deleteTokenLocators(db, [nominee])
  await saveLocator(db, { kind: 'nominee', key: token, organization })
  await db
    .updateTable('nominee')
    .set({ token_hash: hashToken(token) })
    .where('nominee_id', '=', nominee)
    .execute()
}

export async function deleteNominees(db: Writer, nominees: readonly NomineeId[]): Promise<void> {
  if (nominees.length === 0) return
  await deleteTokenLocators(db, nominees)
  await db.deleteFrom('nominee').where('nominee_id', 'in', nominees).execute()
}

async function deleteTokenLocators(db: Writer, nominees: readonly NomineeId[]): Promise<void> {
  await sql`
    delete from locator using nominee
    where key = 'nominee:' || encode(nominee.token_hash, 'hex') and nominee_id = any(${nominees})
  `.execute(db)
}

/** Of nominations that closed before a day: whoever did not say yes. */
export async function listForgettable(
  db: Reader,
  closedBefore: Temporal.PlainDate,
): Promise<readonly NomineeId[]> {
  const rows = await db
    .selectFrom('nominee')
    .innerJoin('nomination', 'nomination.nomination_id', 'nominee.nomination_id')
    .select('nominee_id')
    .where('nomination.state', '=', 'closed')
    .where(sql<boolean>`closes_on < ${closedBefore.toString()}::date`)
    .where('invitation', '!=', 'accepted')
    .execute()
  return rows.map((row) => parseNomineeId(row.nominee_id))
}

const toNominee = (row: Selectable<CasesSchema['nominee']>): Nominee => ({
  id: parseNomineeId(row.nominee_id),
  nomination: parseNominationId(row.nomination_id),
  name: row.name,
  folded: row.folded,
  count: row.count,
  addedBy: row.added_by,
  decision: row.decision,
  email: row.email,
  invitation: row.invitation,
  invitedOn: row.invited_on ?? undefined,
  mergedInto: row.merged_into === null ? undefined : parseNomineeId(row.merged_into),
  application: row.application_id === null ? undefined : parseApplicationId(row.application_id),
})
