import { parseUnitId, type ProgramId, type UnitId } from '#domain/ids.ts'
import type { Reader, Writer } from './store.ts'

export type UnitOfSign = { readonly unit: UnitId; readonly name: string }
export type OfUnit = {
  readonly unit: UnitId
  /** As they want to be called: with what they put behind their name. */
  readonly name: string
  readonly agreed: boolean
}
export type SignMade = {
  readonly unit: UnitId
  readonly on: Temporal.PlainDate | undefined
  readonly content: string | undefined
}

/** Units where somebody works, by name. */
export async function listUnitsOfSigns(db: Reader): Promise<readonly UnitOfSign[]> {
  const rows = await db
    .selectFrom('unit')
    .select(['unit_id', 'name'])
    .where('retired', '=', false)
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ unit: parseUnitId(row.unit_id), name: row.name }))
}

/** Supporters of a program who belong to a unit, by name. Nobody who left, and nobody who only waits to be trained. */
export async function listOfUnits(db: Reader, program: ProgramId): Promise<readonly OfUnit[]> {
  const rows = await db
    .selectFrom('supporter')
    .select(['unit_id', 'name', 'credentials', 'on_sign'])
    .where('program_id', '=', program)
    .where('unit_id', 'is not', null)
    .where('state', 'in', ['active', 'paused'])
    .orderBy('name')
    .execute()
  return rows.flatMap(({ unit_id: unit, name, credentials, on_sign: agreed }) =>
    unit === null
      ? []
      : {
          unit: parseUnitId(unit),
          name: credentials === '' ? name : `${name}, ${credentials}`,
          agreed,
        },
  )
}

/** When each unit's sign was last made, by the newest of its rollouts in the program. */
export async function listSignsMade(db: Reader, program: ProgramId): Promise<readonly SignMade[]> {
  const rows = await db
    .selectFrom('rollout')
    .distinctOn('unit_id')
    .select(['unit_id', 'sign_made_on', 'sign_content'])
    .where('program_id', '=', program)
    .where('unit_id', 'is not', null)
    .orderBy('unit_id')
    .orderBy('launch_on', 'desc')
    .execute()
  return rows.flatMap((row) =>
    row.unit_id === null
      ? []
      : {
          unit: parseUnitId(row.unit_id),
          on: row.sign_made_on ?? undefined,
          content: row.sign_content ?? undefined,
        },
  )
}

type Made = { readonly unit: UnitId; readonly content: string; readonly on: Temporal.PlainDate }

/** With all rollouts of the unit, so that a new one knows what hangs there. */
export async function saveSignMade(
  db: Writer,
  program: ProgramId,
  { unit, content, on }: Made,
): Promise<void> {
  await db
    .updateTable('rollout')
    .set({ sign_made_on: on.toString(), sign_content: content })
    .where('program_id', '=', program)
    .where('unit_id', '=', unit)
    .execute()
}
