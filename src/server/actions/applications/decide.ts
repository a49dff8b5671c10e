import { isOpen, moveApplication as moveTo, type ApplicationMove } from '#domain/application.ts'
import { FIRST_CAPACITY, firstHours, toFirstProfile } from '#domain/application-profile.ts'
import type { ApplicationId, SupporterId } from '#domain/ids.ts'
import {
  lockApplication,
  saveApplication,
  saveCredentials,
  type Application,
} from '#storage/applications.ts'
import { findOrganization } from '#storage/organizations.ts'
import { listPickLists } from '#storage/pick-lists.ts'
import { signal } from '#storage/signals.ts'
import type { Reader } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { addWithin, type AddedSupporter } from '../supporters/add.ts'
import type { Written } from '../supporters/check.ts'
import { findDay, findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now' | 'origin'>

export type MovedApplication = {
  readonly kind: 'moved' | 'not-found' | 'already-decided' | 'too-late'
}
type Moving = { readonly application: ApplicationId; readonly move: ApplicationMove }

export async function moveApplication(
  deps: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  { application: id, move }: Moving,
): Promise<MovedApplication> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<MovedApplication> => {
    const application = await lockApplication(db, id)
    if (application === undefined) return { kind: 'not-found' }
    const moved = moveTo(application, move, await findToday(db, organization, deps.now()))
    if (moved.kind !== 'moved') return moved
    await saveApplication(db, { ...application, state: moved.state, decidedOn: moved.decidedOn })
    await signal(db, `board:${organization}`)
    return { kind: 'moved' }
  })
}

export type KeptInterview = {
  readonly kind: 'kept' | 'not-found' | 'already-decided' | 'bad-interview-day'
}
type Interview = {
  readonly application: ApplicationId
  readonly on: string | null
  readonly notes: string
}

/** A day makes it an interview. What was decided is not written on any more. */
export async function keepInterview(
  deps: Pick<Deps, 'store'>,
  actor: StaffActor,
  { application: id, on, notes }: Interview,
): Promise<KeptInterview> {
  return await deps.store.cases.write(actor.organization, async (db): Promise<KeptInterview> => {
    const application = await lockApplication(db, id)
    if (application === undefined) return { kind: 'not-found' }
    const interviewOn = on === null ? undefined : findDay(on)
    if (on !== null && interviewOn === undefined) return { kind: 'bad-interview-day' }
    if (!isOpen(application.state)) return { kind: 'already-decided' }
    const state = interviewOn === undefined ? ('reviewing' as const) : ('interview' as const)
    await saveApplication(db, { ...application, state, interviewOn, notes })
    return { kind: 'kept' }
  })
}

export type Approved =
  | { readonly kind: 'approved'; readonly supporter: SupporterId; readonly link: string }
  | { readonly kind: 'already-decided' }
  | Exclude<AddedSupporter, { readonly kind: 'added' }>

/** The application and the entry in the pool change together, or neither does. */
export async function approveApplication(
  deps: Here,
  actor: StaffActor,
  id: ApplicationId,
): Promise<Approved> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<Approved> => {
    const application = await lockApplication(db, id)
    if (application === undefined) return { kind: 'not-found' }
    if (!isOpen(application.state)) return { kind: 'already-decided' }
    const { program } = application
    const written = await toWritten(db, application)
    const added = await addWithin(deps, db, { actor, program, written })
    if (added.kind !== 'added') return added
    const { supporter, link } = added
    const decidedOn = await findToday(db, organization, deps.now())
    await saveCredentials(db, supporter, application.answers.credentials)
    await saveApplication(db, { ...application, state: 'approved', decidedOn, supporter })
    await signal(db, `board:${organization}`)
    return { kind: 'approved', supporter, link }
  })
}

async function toWritten(db: Reader, application: Application): Promise<Written> {
  const { organization, program, name, email, answers, member } = application
  const owner = await findOrganization(db, organization)
  const own = owner?.kind === 'organization' ? [organization] : []
  return {
    name,
    email,
    affiliations: member === undefined ? own : [member],
    capacity: FIRST_CAPACITY,
    hours: firstHours(owner?.timeZone ?? 'UTC'),
    profile: toFirstProfile(answers, await listPickLists(db, program)),
  }
}
