import {
  parseAccountId,
  parseOrganizationId,
  type AccountId,
  type OrganizationId,
} from '#domain/ids.ts'
import type { Reader } from './store.ts'

/** Found by this locator of kind `installation`; it is written last, so that a half-made sample is none. */
export const SAMPLE_KEY = 'sample'

/** An invented person, with the entropy of the recovery words that let anyone be them. */
export type SamplePerson = {
  readonly account: AccountId
  readonly home: OrganizationId
  readonly name: string
  readonly title: string
  readonly story: string
  readonly actsIn: OrganizationId
  readonly secret: Uint8Array<ArrayBuffer>
}

/** In the sample network's tenant. */
export async function listSamplePeople(db: Reader): Promise<readonly SamplePerson[]> {
  const rows = await db
    .selectFrom('sample_person')
    .select(['account_id', 'home', 'acts_in', 'name', 'title', 'story', 'secret'])
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    account: parseAccountId(row.account_id),
    home: parseOrganizationId(row.home),
    name: row.name,
    title: row.title,
    story: row.story,
    actsIn: parseOrganizationId(row.acts_in),
    secret: row.secret,
  }))
}

/** The other side of the sample's open requests: twelve words each. */
export async function listSampleReceipts(
  db: Reader,
): Promise<readonly { readonly title: string; readonly words: string }[]> {
  return await db
    .selectFrom('sample_receipt')
    .select(['title', 'words'])
    .orderBy('position')
    .execute()
}
