import { randomUUID } from 'node:crypto'
import { parseResourceId, type ProgramId, type ResourceId } from '#domain/ids.ts'
import {
  nextReview,
  whyNotResource,
  type Resource,
  type WhyNotResource,
  type WrittenResource,
} from '#domain/resource.ts'
import { findProgram } from '#storage/programs.ts'
import {
  listResources,
  lockResource,
  saveNewResource,
  savePosition,
  saveResource as saveChanged,
} from '#storage/resources.ts'
import type { Reader } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findDay, findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** As it came: days are text still, and `scope` says for whom it is. */
export type Typed = Omit<WrittenResource, 'program' | 'reviewedOn' | 'reviewBy'> & {
  readonly program: ProgramId
  readonly scope: 'program' | 'all'
  readonly reviewedOn: string
  readonly reviewBy: string
}

type Refused = { readonly kind: 'refused'; readonly why: WhyNotResource }
type Missing = { readonly kind: 'not-found' }

export type AddedResource =
  | { readonly kind: 'added'; readonly resource: ResourceId }
  | Refused
  | Missing

/** Published at once: whoever writes it is who would let it through. */
export async function addResource(
  deps: Here,
  { organization }: StaffActor,
  typed: Typed,
): Promise<AddedResource> {
  return await deps.store.cases.write(organization, async (db): Promise<AddedResource> => {
    const today = await findToday(db, organization, deps.now())
    const read = await readTyped(db, typed, today)
    if (read.kind !== 'read') return read
    const { written } = read
    const id = parseResourceId(randomUUID())
    const before = await listResources(db, typed.program)
    const last = Math.max(-1, ...before.map(({ position }) => position))
    await saveNewResource(db, {
      ...written,
      id,
      organization,
      state: 'published',
      suggestedBy: undefined,
      link: 'unchecked',
      linkCheckedOn: undefined,
      position: last + 1,
    })
    return { kind: 'added', resource: id }
  })
}

export type SavedResource = { readonly kind: 'saved' } | Refused | Missing

export async function saveResource(
  deps: Here,
  { organization }: StaffActor,
  { resource: id, ...typed }: Typed & { readonly resource: ResourceId },
): Promise<SavedResource> {
  return await deps.store.cases.write(organization, async (db): Promise<SavedResource> => {
    const before = await lockResource(db, id)
    if (before === undefined) return { kind: 'not-found' }
    const today = await findToday(db, organization, deps.now())
    const read = await readTyped(db, typed, today)
    if (read.kind !== 'read') return read
    await saveChanged(db, { ...before, ...read.written, ...linkOf(before, read.written.url) })
    return { kind: 'saved' }
  })
}

/** Of another address nothing is known yet. */
const linkOf = (
  { url, link, linkCheckedOn }: Resource,
  next: string,
): Pick<Resource, 'link' | 'linkCheckedOn'> =>
  next === url ? { link, linkCheckedOn } : { link: 'unchecked', linkCheckedOn: undefined }

type ReadTyped = { readonly kind: 'read'; readonly written: WrittenResource } | Refused | Missing

async function readTyped(
  db: Reader,
  { program: id, scope, ...typed }: Typed,
  today: Temporal.PlainDate,
): Promise<ReadTyped> {
  if ((await findProgram(db, id)) === undefined) return { kind: 'not-found' }
  const reviewedOn = findDay(typed.reviewedOn)
  const reviewBy = findDay(typed.reviewBy)
  if (reviewedOn === undefined || reviewBy === undefined) {
    return { kind: 'refused', why: 'bad-review' }
  }
  const program = scope === 'all' ? undefined : id
  const written = { ...typed, program, reviewedOn, reviewBy }
  const why = whyNotResource(written, today)
  return why === undefined ? { kind: 'read', written } : { kind: 'refused', why }
}

/** A suggestion that is published is nobody's suggestion any more. */
export async function placeResource(
  deps: Here,
  { organization }: StaffActor,
  { resource: id, state }: { readonly resource: ResourceId; readonly state: PlacedState },
): Promise<SavedResource> {
  return await deps.store.cases.write(organization, async (db): Promise<SavedResource> => {
    const before = await lockResource(db, id)
    if (before === undefined) return { kind: 'not-found' }
    const today = await findToday(db, organization, deps.now())
    const why = state === 'published' ? whyNotResource(before, today) : undefined
    if (why !== undefined) return { kind: 'refused', why }
    await saveChanged(db, { ...before, state, suggestedBy: undefined })
    return { kind: 'saved' }
  })
}

type PlacedState = 'published' | 'retired'

export async function reviewResource(deps: Here, { organization }: StaffActor, id: ResourceId) {
  return await deps.store.cases.write(organization, async (db) => {
    const before = await lockResource(db, id)
    if (before === undefined) return { kind: 'not-found' as const }
    const reviewedOn = await findToday(db, organization, deps.now())
    const reviewBy = nextReview(before.kind, reviewedOn)
    await saveChanged(db, { ...before, reviewedOn, reviewBy })
    return { kind: 'reviewed' as const, reviewBy }
  })
}

type Order = { readonly program: ProgramId; readonly resources: readonly ResourceId[] }

export async function orderResources(
  deps: Here,
  { organization }: StaffActor,
  { program, resources }: Order,
) {
  return await deps.store.cases.write(organization, async (db) => {
    const known = new Set((await listResources(db, program)).map(({ id }) => id))
    if (resources.some((id) => !known.has(id))) return { kind: 'not-found' as const }
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    for (const [position, id] of resources.entries()) await savePosition(db, id, position)
    return { kind: 'ordered' as const }
  })
}
