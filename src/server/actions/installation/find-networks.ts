import type { OrganizationId } from '#domain/ids.ts'
import {
  findOrganization,
  listOrganizations,
  type StoredOrganization,
} from '#storage/organizations.ts'
import type { Deps } from '../deps.ts'

/** The two things that can stand on one installation: the network that was set up, and the invented one. */
export const installations = ['network', 'sample'] as const
export type Installation = (typeof installations)[number]

type Here = Pick<Deps, 'store'>

/** The organization that was named when the installation was claimed, and its network. */
export async function findNetwork(
  deps: Here,
  which: Installation,
): Promise<OrganizationId | undefined> {
  const { cases } = deps.store
  const claimed = await cases.organizationOf('installation', which)
  if (claimed === undefined) return undefined
  const found = await cases.read(claimed, (db) => findOrganization(db, claimed))
  return found === undefined ? undefined : (found.network ?? found.id)
}

/** Network and members; empty where there is none. */
export async function listOrganizationsOf(
  deps: Here,
  which: Installation,
): Promise<readonly StoredOrganization[]> {
  const network = await findNetwork(deps, which)
  if (network === undefined) return []
  return await deps.store.cases.read(network, (db) => listOrganizations(db))
}

/** The organizations that one of a network may know of: all of its own. */
export async function listNeighbours(
  deps: Here,
  organization: OrganizationId,
): Promise<readonly StoredOrganization[]> {
  const { cases } = deps.store
  const own = await cases.read(organization, (db) => findOrganization(db, organization))
  const network = own?.network ?? organization
  return await cases.read(network, (db) => listOrganizations(db))
}
