import type { Insertable } from 'kysely'
import type { CasesSchema } from './schema-cases.ts'
import type { RecordsSchema } from './schema-records.ts'
import type { RecordsWriter, Writer } from './store.ts'

/** PostgreSQL takes at most 65,535 parameters in one statement; the widest table of ours has 24 columns. */
const ROWS = 1000

/** For whoever writes whole tables at once: the sample network, an import. */
export async function insertAll<T extends keyof CasesSchema>(
  db: Writer,
  table: T,
  rows: readonly Insertable<CasesSchema[T]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    await db
      .insertInto(table)
      .values(rows.slice(from, from + ROWS))
      .execute()
  }
}

export async function insertAllRecords<T extends keyof RecordsSchema>(
  db: RecordsWriter,
  table: T,
  rows: readonly Insertable<RecordsSchema[T]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    await db
      .insertInto(table)
      .values(rows.slice(from, from + ROWS))
      .execute()
  }
}
