import { listEntries } from '#storage/programs.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { listNeighbours } from '../installation/find-networks.ts'

/** The network and its members by name, and the own programs' doors. */
export async function listOrganizations(deps: Pick<Deps, 'store'>, actor: StaffActor) {
  const neighbours = await listNeighbours(deps, actor.organization)
  const entries = await deps.store.cases.read(actor.organization, (db) => listEntries(db))
  return {
    organizations: neighbours.map(({ id, name, kind }) => ({ organization: id, name, kind })),
    entries: entries.map((entry) => ({ ...entry, member: entry.member ?? null })),
  }
}
