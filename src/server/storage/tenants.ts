import type { Reader, RecordsWriter, Writer } from './store.ts'

export type Tenant = { readonly id: string; readonly recordsKey: string }

/** A network and its members, the network first; any other organization alone. */
export async function listTenantsOf(db: Reader): Promise<readonly Tenant[]> {
  const rows = await db
    .selectFrom('organization')
    .select(['organization_id', 'records_key'])
    .orderBy('network_id', (order) => order.asc().nullsFirst())
    .execute()
  return rows.map((row) => ({ id: row.organization_id, recordsKey: row.records_key }))
}

/** Everything of the acting organization: its row takes most along, what has no row to hang on goes first. */
export async function dropTenant(db: Writer, id: string): Promise<void> {
  await db.deleteFrom('trace').execute()
  await db.deleteFrom('locator').execute()
  await db.deleteFrom('organization').where('organization_id', '=', id).execute()
}

export async function dropRecords(db: RecordsWriter): Promise<void> {
  await db.deleteFrom('outreach').execute()
  await db.deleteFrom('feedback').execute()
  await db.deleteFrom('waited').execute()
}
