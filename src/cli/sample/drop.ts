import { parseOrganizationId, parseRecordsKey } from '#domain/ids.ts'
import { SAMPLE_KEY } from '#storage/samples.ts'
import { dropRecords, dropTenant, listTenantsOf } from '#storage/tenants.ts'
import type { Store } from '#storage/store.ts'

/** Destroys the sample network and its members in both databases. Nothing of it can come back. */
export async function dropSample({ store }: { readonly store: Store }): Promise<void> {
  const network = await store.cases.organizationOf('installation', SAMPLE_KEY)
  if (network === undefined) return
  const tenants = await store.cases.read(network, (db) => listTenantsOf(db))
  for (const { recordsKey } of tenants) {
    await store.records.write(parseRecordsKey(recordsKey), (db) => dropRecords(db))
  }
  // Members first: the network's row goes last, so that a broken attempt can be repeated.
  for (const { id } of tenants.toReversed()) {
    await store.cases.write(parseOrganizationId(id), (db) => dropTenant(db, id))
  }
}
