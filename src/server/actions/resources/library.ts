import { crisisLines } from '#domain/crisis-line.ts'
import { crisisLinesOf } from '#domain/resource.ts'
import { findEntry, findProgramBySlug } from '#storage/programs.ts'
import type { Deps } from '../deps.ts'
import type { Asked } from '../programs/show.ts'
import { listPublished } from './read.ts'

/** What a program has published for everybody, crisis lines first. */
export async function showLibrary(deps: Pick<Deps, 'store'>, asked: Asked) {
  const { cases } = deps.store
  const organization = await cases.organizationOf('program', asked.program)
  if (organization === undefined) return { kind: 'not-found' as const }
  return await cases.read(organization, async (db) => {
    const program = await findProgramBySlug(db, asked.program)
    if (program === undefined) return { kind: 'not-found' as const }
    const { name, phone, id } = program
    const door = asked.entry === undefined ? undefined : await findEntry(db, id, asked.entry)
    const published = await listPublished(db, id)
    return {
      kind: 'shown' as const,
      name,
      entryName: door?.name ?? null,
      phone,
      lines: crisisLinesOf(published, crisisLines),
      resources: published.filter(({ audience }) => audience === 'everyone'),
    }
  })
}
