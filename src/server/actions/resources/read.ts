import type { ProgramId, ResourceId } from '#domain/ids.ts'
import { may } from '#domain/permission.ts'
import { inLibraryOrder, mayReadResource, type Resource } from '#domain/resource.ts'
import { missingStarters } from '#domain/starter-resource.ts'
import { findProgram } from '#storage/programs.ts'
import { findResource, listResources as listStored } from '#storage/resources.ts'
import type { Reader } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** What the caller may read of a program's library, in its order. */
export async function listResources(deps: Here, actor: StaffActor, program: ProgramId) {
  return await deps.store.cases.read(actor.organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const all = await listStored(db, program)
    const today = await findToday(db, actor.organization, deps.now())
    return {
      kind: 'listed' as const,
      today,
      resources: inLibraryOrder(all.filter((each) => mayReadResource(actor.roles, each))),
      missingStarters: may(actor.roles, 'resource.write') ? missingStarters(all, today).length : 0,
    }
  })
}

export async function showResource(deps: Here, actor: StaffActor, id: ResourceId) {
  return await deps.store.cases.read(actor.organization, async (db) => {
    const resource = await findResource(db, id)
    if (resource === undefined || !mayReadResource(actor.roles, resource)) {
      return { kind: 'not-found' as const }
    }
    const today = await findToday(db, actor.organization, deps.now())
    return { kind: 'shown' as const, today, resource }
  })
}

/** What a supporter wants at hand in a talk. */
export async function showPlaybook(deps: Here, actor: StaffActor, program: ProgramId) {
  return await deps.store.cases.read(actor.organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const published = await listPublished(db, program)
    const own = published.filter((each) => mayReadResource(actor.roles, each))
    return {
      kind: 'shown' as const,
      today: await findToday(db, actor.organization, deps.now()),
      playbooks: own.filter(({ kind }) => kind === 'playbook'),
      lines: own.filter(({ kind }) => kind === 'crisis-line'),
    }
  })
}

export async function listPublished(db: Reader, program: ProgramId): Promise<readonly Resource[]> {
  const all = await listStored(db, program)
  return inLibraryOrder(all.filter(({ state }) => state === 'published'))
}
