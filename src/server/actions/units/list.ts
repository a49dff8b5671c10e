import { listUnits as list } from '#storage/units.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

export const listUnits = async (deps: Pick<Deps, 'store'>, actor: StaffActor) =>
  await deps.store.cases.read(actor.organization, (db) => list(db))
