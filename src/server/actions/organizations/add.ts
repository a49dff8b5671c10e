import { randomUUID } from 'node:crypto'
import { parseOrganizationId, type OrganizationId, type ProgramId } from '#domain/ids.ts'
import type { Program } from '#domain/program.ts'
import { findOrganization, saveOrganization } from '#storage/organizations.ts'
import { findEntry, findProgram, saveEntry as saveDoor } from '#storage/programs.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { listNeighbours } from '../installation/find-networks.ts'
import { enqueueEveryNight } from '../installation/recurring.ts'

type Here = Pick<Deps, 'store' | 'now'>

export type NewMember = {
  readonly name: string
  readonly entry: { readonly program: ProgramId; readonly slug: string } | null
}

export type AddedOrganization =
  | { readonly kind: 'added'; readonly organization: OrganizationId }
  | { readonly kind: 'not-found' | 'slug-taken' }

/** A member joins the network, with a co-branded door to one of its programs. */
export async function addOrganization(
  deps: Here,
  actor: StaffActor,
  { name, entry }: NewMember,
): Promise<AddedOrganization> {
  const id = parseOrganizationId(randomUUID())
  const network = actor.organization
  return await deps.store.cases.write(network, async (db): Promise<AddedOrganization> => {
    const own = await findOrganization(db, network)
    if (own?.kind !== 'network') return { kind: 'not-found' }
    const door = entry === null ? 'none' : await findDoorway(db, entry)
    if (door === 'not-found' || door === 'slug-taken') return { kind: door }
    const member = { ...own, id, network, kind: 'organization', name } as const
    await saveOrganization(db, member)
    await enqueueEveryNight(db, member, deps.now())
    if (door !== 'none') await saveDoor(db, door.program, { ...door.entry, member: id, name })
    return { kind: 'added', organization: id }
  })
}

type Wanted = NonNullable<NewMember['entry']>
type Doorway = { readonly program: Program; readonly entry: Wanted }

async function findDoorway(
  db: Writer,
  entry: Wanted,
): Promise<Doorway | 'not-found' | 'slug-taken'> {
  const program = await findProgram(db, entry.program)
  if (program === undefined) return 'not-found'
  const taken = await findEntry(db, entry.program, entry.slug)
  return taken === undefined ? { program, entry } : 'slug-taken'
}

export type Door = {
  readonly program: ProgramId
  readonly slug: string
  readonly member: OrganizationId | null
  readonly name: string
}
export type SavedEntry = { readonly kind: 'saved' | 'not-found' }

export async function saveEntry(
  deps: Here,
  actor: StaffActor,
  { member, ...door }: Door,
): Promise<SavedEntry> {
  const neighbours = await listNeighbours(deps, actor.organization)
  if (member !== null && !neighbours.some(({ id }) => id === member)) return { kind: 'not-found' }
  return await deps.store.cases.write(actor.organization, async (db): Promise<SavedEntry> => {
    const program = await findProgram(db, door.program)
    if (program === undefined) return { kind: 'not-found' }
    await saveDoor(db, program, { ...door, member: member ?? undefined })
    return { kind: 'saved' }
  })
}
