import { randomUUID } from 'node:crypto'
import { findItem } from '#domain/pick-list.ts'
import { parseUnitId, type UnitId } from '#domain/ids.ts'
import { listPickLists } from '#storage/pick-lists.ts'
import { listPrograms } from '#storage/programs.ts'
import type { Reader } from '#storage/store.ts'
import { findUnit, lockUnits, saveNewUnits, saveUnit as save, type Unit } from '#storage/units.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

type Here = Pick<Deps, 'store'>

export type SavedUnit =
  | { readonly kind: 'saved'; readonly unit: UnitId }
  | { readonly kind: 'not-found' | 'name-taken' | 'unknown-department' }

type Written = Omit<Unit, 'id'> & { readonly unit: UnitId | null }

/** Without an id, a new one. */
export async function saveUnit(
  deps: Here,
  actor: StaffActor,
  { unit: id, ...written }: Written,
): Promise<SavedUnit> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<SavedUnit> => {
    await lockUnits(db, organization)
    const found = id === null ? undefined : await findUnit(db, id)
    if (id !== null && found === undefined) return { kind: 'not-found' }
    if (!(await isDepartment(db, written, found))) return { kind: 'unknown-department' }
    const unit = id ?? parseUnitId(randomUUID())
    const saved = await save(db, organization, { id: unit, ...written })
    return saved === 'saved' ? { kind: 'saved', unit } : { kind: saved }
  })
}

/** One of a list of any program here, or what it was before the list changed. */
async function isDepartment(
  db: Reader,
  { department }: Pick<Written, 'department'>,
  before: Unit | undefined,
): Promise<boolean> {
  if (department === undefined || department === before?.department) return true
  for (const { id } of await listPrograms(db)) {
    const lists = await listPickLists(db, id)
    if (findItem(lists.department, department) !== undefined) return true
  }
  return false
}

/** A pasted list of names. */
export async function addUnits(deps: Here, actor: StaffActor, names: readonly string[]) {
  const units = names.map((name) => ({ id: parseUnitId(randomUUID()), name }))
  const { organization } = actor
  const added = await deps.store.cases.write(organization, async (db) => {
    await lockUnits(db, organization)
    return await saveNewUnits(db, organization, units)
  })
  return { added, known: names.length - added }
}
