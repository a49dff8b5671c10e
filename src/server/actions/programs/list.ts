import { findOrganization } from '#storage/organizations.ts'
import { inOrder, listPickLists } from '#storage/pick-lists.ts'
import { listPrograms as listOwn } from '#storage/programs.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

export async function listPrograms(deps: Pick<Deps, 'store'>, actor: StaffActor) {
  return await deps.store.cases.read(actor.organization, async (db) => {
    const owner = await findOrganization(db, actor.organization)
    const programs = []
    for (const program of await listOwn(db)) {
      const { id, slug, name, phone, state, policy, brand } = program
      const pickLists = inOrder(await listPickLists(db, id))
      programs.push({ program: id, slug, name, phone, state, policy, brand, pickLists })
    }
    return { programs, timeZone: owner?.timeZone ?? 'UTC' }
  })
}
