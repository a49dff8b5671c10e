import { parseUnitId, type UnitId } from '#domain/ids.ts'
import type { Reader } from './store.ts'

export type UnitName = { readonly unit: UnitId; readonly name: string }

/** Of the units in use, for whoever chooses where somebody works. */
export async function listUnitNames(db: Reader): Promise<UnitName[]> {
  const rows = await db
    .selectFrom('unit')
    .select(['unit_id', 'name'])
    .where('retired', '=', false)
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ unit: parseUnitId(row.unit_id), name: row.name }))
}

export async function hasUnit(db: Reader, unit: UnitId): Promise<boolean> {
  const row = await db
    .selectFrom('unit')
    .select('unit_id')
    .where('unit_id', '=', unit)
    .executeTakeFirst()
  return row !== undefined
}
