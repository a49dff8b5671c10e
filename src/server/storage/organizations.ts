import type { Selectable } from 'kysely'
import {
  parseOrganizationId,
  parseRecordsKey,
  type OrganizationId,
  type RecordsKey,
} from '#domain/ids.ts'
import type { Organization } from '#domain/organization.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export type StoredOrganization = Organization & { readonly recordsKey: RecordsKey }

export async function findOrganization(
  db: Reader,
  id: OrganizationId,
): Promise<StoredOrganization | undefined> {
  const row = await db
    .selectFrom('organization')
    .selectAll()
    .where('organization_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toOrganization(row)
}

/** The network first, then its members by name: what the tenant may see of them. */
export async function listOrganizations(db: Reader): Promise<readonly StoredOrganization[]> {
  const rows = await db
    .selectFrom('organization')
    .selectAll()
    .orderBy('kind')
    .orderBy('name')
    .orderBy('organization_id')
    .execute()
  return rows.map(toOrganization)
}

export async function saveOrganization(db: Writer, organization: Organization): Promise<void> {
  await db
    .insertInto('organization')
    .values({
      organization_id: organization.id,
      network_id: organization.network ?? null,
      kind: organization.kind,
      name: organization.name,
      time_zone: organization.timeZone,
      holiday_region: organization.holidayRegion,
      sample: organization.sample,
    })
    .execute()
}

/** With everything in it. */
export async function deleteOrganization(db: Writer, id: OrganizationId): Promise<void> {
  await db.deleteFrom('organization').where('organization_id', '=', id).execute()
}

function toOrganization(row: Selectable<CasesSchema['organization']>): StoredOrganization {
  return {
    id: parseOrganizationId(row.organization_id),
    network: row.network_id === null ? undefined : parseOrganizationId(row.network_id),
    kind: row.kind,
    name: row.name,
    timeZone: row.time_zone,
    holidayRegion: row.holiday_region,
    sample: row.sample,
    recordsKey: parseRecordsKey(row.records_key),
  }
}
