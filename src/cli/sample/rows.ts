import type { Insertable } from 'kysely'
import { insertAll } from '#storage/bulk.ts'
import { parseOrganizationId } from '#domain/ids.ts'
import type { CasesSchema } from '#storage/schema-cases.ts'
import type { Cases, Writer } from '#storage/store.ts'

/** Those of whom others are children come first. */
const order = [
  'program',
  'entry',
  'pick_list',
  'account',
  'unlock_method',
  'membership',
  'supporter',
  'roster_entry',
  'team_key',
  'request',
  'offer',
  'epoch',
  'message',
  'sample_person',
  'sample_receipt',
  'care_policy',
  'application',
  'reference',
  'agreement',
  'agreement_signed',
  'training',
  'check_in',
  'unit',
  'rollout',
  'rollout_step',
  'communication',
  'nomination',
  'nominee',
  'gathering',
  'attendee',
  'action_item',
  'resource',
  'survey',
  'held_answer',
  'remark',
  'quote',
  'referral',
  'incident_source',
  'incident',
  'incident_contact',
  'debrief',
  'locator',
] as const satisfies readonly (keyof CasesSchema)[]
const ORGANIZATION = ['organization'] as const
type Table = (typeof order | typeof ORGANIZATION)[number]

/** Rows gathered for one organization after the other, written in one transaction each. */
export class Rows {
  readonly #byTenant = new Map<string, Map<Table, object[]>>()

  add<T extends Table>(
    table: T,
    ...rows: readonly (Insertable<CasesSchema[T]> & { readonly organization_id: string })[]
  ): void {
    for (const row of rows) {
      const tenant = row.organization_id
      const tables = this.#byTenant.get(tenant) ?? new Map<Table, object[]>()
      this.#byTenant.set(tenant, tables)
      tables.set(table, [...(tables.get(table) ?? []), row])
    }
  }

  /** Of somebody who was added before. */
  changeSupporter(id: string, columns: Partial<Insertable<CasesSchema['supporter']>>): void {
    this.#change('supporter', { supporter_id: id }, columns)
  }

  /** Of a rollout that was added before. */
  changeRollout(id: string, columns: Partial<Insertable<CasesSchema['rollout']>>): void {
    this.#change('rollout', { rollout_id: id }, columns)
  }

  #change(table: Table, key: Readonly<Record<string, string>>, columns: object): void {
    const [[name, id] = ['', '']] = Object.entries(key)
    for (const tables of this.#byTenant.values()) {
      const row = tables.get(table)?.find((each) => new Map(Object.entries(each)).get(name) === id)
      if (row !== undefined) Object.assign(row, columns)
    }
  }

  /** The organizations first, the network before its members; then what each of them holds. */
  async write(
    cases: Cases,
    afterwards: (db: Writer, tenant: string) => Promise<void>,
  ): Promise<void> {
    for (const tenant of this.#byTenant.keys()) {
      await cases.write(parseOrganizationId(tenant), (db) => this.#insert(db, tenant, ORGANIZATION))
    }
    for (const tenant of this.#byTenant.keys()) {
      await cases.write(parseOrganizationId(tenant), async (db) => {
        await this.#insert(db, tenant, order)
        await afterwards(db, tenant)
      })
    }
  }

  async #insert(db: Writer, tenant: string, tables: readonly Table[]): Promise<void> {
    const rows = this.#byTenant.get(tenant)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `add` put only this table's rows there
    for (const table of tables) await insertAll(db, table, (rows?.get(table) ?? []) as never)
  }
}
