import { sql, type Selectable } from 'kysely'
import type { ReferenceAnswer } from '#domain/application.ts'
import {
  parseApplicationId,
  parseOrganizationId,
  parseReferenceId,
  type ApplicationId,
  type OrganizationId,
  type ReferenceId,
} from '#domain/ids.ts'
import { hashToken } from './invitations.ts'
import { fromJson, toJson } from './json.ts'
import { saveLocator } from './locators.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export type Reference = {
  readonly id: ReferenceId
  readonly organization: OrganizationId
  readonly application: ApplicationId
  readonly name: string
  readonly email: string
  readonly relation: string
  readonly state: 'named' | 'asked' | 'answered'
  readonly answer: ReferenceAnswer | undefined
  readonly askedOn: Temporal.PlainDate | undefined
}

export async function listReferences(
  db: Reader,
  applications: readonly ApplicationId[],
): Promise<readonly Reference[]> {
  if (applications.length === 0) return []
  const rows = await db
    .selectFrom('reference')
    .selectAll()
    .where('application_id', 'in', applications)
    .orderBy('name')
    .orderBy('reference_id')
    .execute()
  return rows.map(toReference)
}

export async function lockReference(db: Writer, id: ReferenceId): Promise<Reference | undefined> {
  const row = await db
    .selectFrom('reference')
    .selectAll()
    .where('reference_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toReference(row)
}

/** By what stands in the link. */
export async function findReferenceByKey(db: Reader, key: string): Promise<Reference | undefined> {
  const row = await db
    .selectFrom('reference')
    .selectAll()
    .where('token_hash', '=', hashKey(key))
    .executeTakeFirst()
  return row === undefined ? undefined : toReference(row)
}

export async function saveNewReference(
  db: Writer,
  reference: Omit<Reference, 'state' | 'answer' | 'askedOn'>,
): Promise<void> {
  await db
    .insertInto('reference')
    .values({
      organization_id: reference.organization,
      reference_id: reference.id,
      application_id: reference.application,
      name: reference.name,
      email: reference.email,
      relation: reference.relation,
      state: 'named',
      token_hash: null,
      answer: null,
      asked_on: null,
    })
    .execute()
}

export async function saveAsked(db: Writer, id: ReferenceId, on: Temporal.PlainDate) {
  await db
    .updateTable('reference')
    .set({ state: 'asked', asked_on: on.toString() })
    .where('reference_id', '=', id)
    .execute()
}

/** A new link; the one before leads nowhere from now on. Only the hash is kept. */
export async function saveReferenceKey(
  db: Writer,
  { id, organization }: Pick<Reference, 'id' | 'organization'>,
  key: string,
): Promise<void> {
  await sql`
    delete from locator using reference
    where reference_id = ${id} and key = 'reference:' || encode(token_hash, 'hex')
  `.execute(db)
  await saveLocator(db, { kind: 'reference', key, organization })
  await db
    .updateTable('reference')
    .set({ token_hash: hashKey(key) })
    .where('reference_id', '=', id)
    .execute()
}

/** The link stays known, so that whoever opens it again hears that the answer is there. */
export async function saveAnswer(db: Writer, id: ReferenceId, answer: ReferenceAnswer) {
  await db
    .updateTable('reference')
    .set({ state: 'answered', answer: toJson(answer) })
    .where('reference_id', '=', id)
    .execute()
}

/** As the locator's key has it. */
const hashKey = (key: string) => hashToken(new TextEncoder().encode(key))

function toReference(row: Selectable<CasesSchema['reference']>): Reference {
  return {
    id: parseReferenceId(row.reference_id),
    organization: parseOrganizationId(row.organization_id),
    application: parseApplicationId(row.application_id),
    name: row.name,
    email: row.email,
    relation: row.relation,
    state: row.state,
    answer: row.answer === null ? undefined : fromJson<ReferenceAnswer>(row.answer),
    askedOn: row.asked_on ?? undefined,
  }
}
