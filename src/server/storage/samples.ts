import {
  parseAccountId,
  parseOrganizationId,
  type AccountId,
  type OrganizationId,
} from '#domain/ids.ts'
import type { Reader } from './store.ts'

/** An invented person, with the key that lets anyone be them. */
export type SamplePerson = {
  readonly account: AccountId
  readonly home: OrganizationId
  readonly name: string
  readonly title: string
  readonly story: string
  readonly actsIn: OrganizationId
  readonly secret: Uint8Array<ArrayBuffer>
  readonly position: number
}

export async function listSamplePeople(db: Reader): Promise<readonly SamplePerson[]> {
  const rows = await db
    .selectFrom('sample_person')
    .innerJoin('account', 'account.account_id', 'sample_person.account_id')
    .select([
      'sample_person.account_id',
      'sample_person.organization_id',
      'account.name',
      'title',
      'story',
      'acts_in',
      'secret',
      'position',
    ])
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    account: parseAccountId(row.account_id),
    home: parseOrganizationId(row.organization_id),
    name: row.name,
    title: row.title,
    story: row.story,
    actsIn: parseOrganizationId(row.acts_in),
    secret: row.secret,
    position: row.position,
  }))
}
