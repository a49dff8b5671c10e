import { findCarePolicy } from '#storage/care-policy.ts'
import { listDirectory, type Listed } from '#storage/care.ts'
import { findProgramBySlug } from '#storage/programs.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

/** For whoever has the address. A program that keeps its list to itself answers like one that is not there. */
export async function showDirectory({ store, now }: Pick<Deps, 'store' | 'now'>, slug: string) {
  const organization = await store.cases.organizationOf('program', slug)
  if (organization === undefined) return { kind: 'not-found' as const }
  return await store.cases.read(organization, async (db) => {
    const program = await findProgramBySlug(db, slug)
    if (program === undefined) return { kind: 'not-found' as const }
    const { directory } = await findCarePolicy(db, program.id)
    if (directory === 'off') return { kind: 'not-found' as const }
    const today = await findToday(db, organization, now())
    const people = (await listDirectory(db, program.id, today)).toSorted(byUnit)
    return { kind: 'shown' as const, name: program.name, phone: program.phone, people }
  })
}

/** Units in order, those of no unit last; the names within a unit are in order already. */
function byUnit({ unit: one }: Listed, { unit: other }: Listed): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined)
  return one.localeCompare(other)
}
