import type { Family } from '#domain/codes.ts'
import type { OrganizationId } from '#domain/ids.ts'
import { countPool, listPool } from '#storage/pools.ts'
import { findTermsBySlug } from '#storage/requests-program.ts'
import type { Deps } from '../deps.ts'
import { dayFor } from '../requests/calendar.ts'

export type PoolWanted = {
  readonly program: string
  readonly without?: OrganizationId
  readonly family?: Family
}

/** More than this is too much for a phone: the page then asks for one role family. */
const MOST_AT_ONCE = 2000

export async function showPool({ store, now }: Pick<Deps, 'store' | 'now'>, wanted: PoolWanted) {
  const organization = await store.cases.organizationOf('program', wanted.program)
  if (organization === undefined) return { kind: 'not-found' as const }
  return await store.cases.read(organization, async (db) => {
    const terms = await findTermsBySlug(db, wanted.program)
    if (terms?.state !== 'live') return { kind: 'not-found' as const }
    const { without, family } = wanted
    const all = { program: terms.program, today: dayFor(terms, now()), without, family: undefined }
    const byFamily = (await countPool(db, all)) > MOST_AT_ONCE
    if (byFamily && family === undefined)
      return { kind: 'shown' as const, byFamily, supporters: [] }
    return { kind: 'shown' as const, byFamily, supporters: await listPool(db, { ...all, family }) }
  })
}
