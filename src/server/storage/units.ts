import { sql, type Selectable } from 'kysely'
import { parseUnitId, type OrganizationId, type UnitId } from '#domain/ids.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

/** A ward, a department, a team: what a rollout comes to. */
export type Unit = {
  readonly id: UnitId
  readonly name: string
  /** A code of the pick-list. */
  readonly department: string | undefined
  /** How many work there. */
  readonly people: number | undefined
  readonly retired: boolean
}

/** By name, the retired ones too. */
export async function listUnits(db: Reader): Promise<readonly Unit[]> {
  const rows = await db
    .selectFrom('unit')
    .selectAll()
    .orderBy(sql`lower(name)`)
    .execute()
  return rows.map(toUnit)
}

export async function findUnit(db: Reader, id: UnitId): Promise<Unit | undefined> {
  const row = await db.selectFrom('unit').selectAll().where('unit_id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toUnit(row)
}

/** Two who give one name at once wait here for each other. */
export async function lockUnits(db: Writer, organization: OrganizationId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`unit ${organization}`}, 0))`.execute(
    db,
  )
}

/** `name-taken`: two units of one organization have no name in common, whatever its case. */
export async function saveUnit(
  db: Writer,
  organization: OrganizationId,
  { id, name, department, people, retired }: Unit,
): Promise<'saved' | 'name-taken'> {
  const shown = { name, department: department ?? null, people: people ?? null, retired }
  const sameName = await db
    .selectFrom('unit')
    .select('unit_id')
    .where(sql`lower(name)`, '=', sql`lower(${name})`)
    .where('unit_id', '!=', id)
    .executeTakeFirst()
  if (sameName !== undefined) return 'name-taken'
  await db
    .insertInto('unit')
    .values({ organization_id: organization, unit_id: id, ...shown })
    .onConflict((conflict) => conflict.column('unit_id').doUpdateSet(shown))
    .execute()
  return 'saved'
}

/** How many of them were new. */
export async function saveNewUnits(
  db: Writer,
  organization: OrganizationId,
  units: readonly Pick<Unit, 'id' | 'name'>[],
): Promise<number> {
  const saved = await db
    .insertInto('unit')
    .values(units.map(({ id, name }) => ({ organization_id: organization, unit_id: id, name })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('unit_id')
    .execute()
  return saved.length
}

function toUnit(row: Selectable<CasesSchema['unit']>): Unit {
  return {
    id: parseUnitId(row.unit_id),
    name: row.name,
    department: row.department ?? undefined,
    people: row.people ?? undefined,
    retired: row.retired,
  }
}
