import type { OrganizationId } from '#domain/ids.ts'
import type { LinkFound, LinkState } from '#domain/resource.ts'
import { listLinks, saveLinkState, type Link } from '#storage/resources.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now' | 'probeLink'>

export const MOST_LINKS = 200
const AT_ONCE = 5

type Tried = Link & { readonly found: LinkFound }

/** Safe twice: what was tried last comes last the next time. */
export async function checkLinks(deps: Here, organization: OrganizationId): Promise<void> {
  const { cases } = deps.store
  const links = await cases.read(organization, (db) => listLinks(db, MOST_LINKS))
  const tried = await tryAll(deps, links)
  // Where nothing at all answered, this server has no way out, and nothing is known of any link.
  if (tried.every(({ found }) => found === 'no-answer')) return
  await cases.write(organization, async (db) => {
    const on = await findToday(db, organization, deps.now())
    for (const { found, ...link } of tried) {
      const state: LinkState = found === 'good' ? 'good' : 'broken'
      await saveLinkState(db, { ...link, state, on })
    }
  })
}

/** A few at once, so that a slow host does not hold up the night. */
async function tryAll(deps: Here, links: readonly Link[]): Promise<readonly Tried[]> {
  const waiting = links.values()
  const tried: Tried[] = []
  const work = async () => {
    for (const link of waiting) tried.push({ ...link, found: await deps.probeLink(link.url) })
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return tried
}
