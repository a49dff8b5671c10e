import type { OrganizationId } from '#domain/ids.ts'
import { findOrganization } from '#storage/organizations.ts'
import { listPrograms } from '#storage/programs.ts'
import { listSupportersOf, type Supporter } from '#storage/supporters.ts'
import type { Deps } from '../deps.ts'

type Whose = Pick<Supporter, 'organization' | 'account'>

/**
 * Where a supporter can ask for support of their own without meeting their own team: the network's program for those
 * who serve their hospital's, and the other way round; none that they serve too. `undefined`: only the crisis lines.
 */
export async function findElsewhere(
  { store }: Pick<Deps, 'store'>,
  { organization, account }: Whose,
): Promise<string | undefined> {
  const { cases } = store
  const here = await cases.read(organization, (db) => findOrganization(db, organization))
  const other: OrganizationId | undefined = here?.network ?? account?.home
  if (other === undefined || other === organization) return undefined
  return await cases.read(other, async (db) => {
    const programs = await listPrograms(db)
    const served = account === undefined ? [] : await listSupportersOf(db, account.id)
    const own = new Set(served.filter(({ state }) => state !== 'left').map((each) => each.program))
    return programs.find(({ id, state }) => state === 'live' && !own.has(id))?.slug
  })
}
