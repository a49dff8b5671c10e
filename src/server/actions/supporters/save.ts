import type { SupporterId, UnitId } from '#domain/ids.ts'
import type { Shown } from '#domain/supporter.ts'
import type { Hours } from '#domain/hours.ts'
import { lockProgram } from '#storage/programs.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import {
  findSupporter,
  findSupporterByEmail,
  lockSupporter,
  saveSupporter as saveChanged,
  type OwnProfile,
  type Supporter,
} from '#storage/supporters.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findDay } from '../today.ts'
import {
  areNeighbours,
  checkKept,
  toShown,
  whyNotShownHere,
  type WhyNotSupporter,
  type Written,
} from './check.ts'

type Here = Pick<Deps, 'store'>

export type SavedSupporter =
  | { readonly kind: 'saved' | 'not-found' | 'already-in-pool' }
  | { readonly kind: 'refused'; readonly why: WhyNotSupporter }

export async function saveSupporter(
  deps: Here,
  actor: StaffActor,
  { supporter: id, unit, credentials, ...written }: Written & { readonly supporter: SupporterId },
): Promise<SavedSupporter> {
  if (!(await areNeighbours(deps, actor, written.affiliations))) {
    return { kind: 'refused', why: 'unknown-organization' }
  }
  return await deps.store.cases.write(actor.organization, async (db): Promise<SavedSupporter> => {
    const found = await findSupporter(db, id)
    // Two who are given one address at once wait here for each other, as two who are added do.
    if (found !== undefined) await lockProgram(db, found.program)
    const supporter = await lockSupporter(db, id)
    if (supporter === undefined) return { kind: 'not-found' }
    const namesake = await findSupporterByEmail(db, supporter.program, written.email)
    if (namesake !== undefined && namesake.id !== id) return { kind: 'already-in-pool' }
    const shown = toShown(supporter.shown, { unit, credentials })
    return await saveKept(db, { ...supporter, ...written, shown })
  })
}

export type Keeping = {
  readonly supporter: SupporterId
  readonly capacity: number
  readonly hours: Hours
  readonly profile: OwnProfile
  /** `undefined`: as it was. */
  readonly shown?: Omit<Shown, 'unit'> & { readonly unit: UnitId | null }
}

export async function saveMine(
  deps: Here,
  actor: StaffActor,
  { supporter: id, shown: chosen, ...kept }: Keeping,
): Promise<SavedSupporter> {
  return await deps.store.cases.write(actor.organization, async (db): Promise<SavedSupporter> => {
    const supporter = await lockSupporter(db, id)
    if (supporter?.account?.id !== actor.account) return { kind: 'not-found' }
    const shown =
      chosen === undefined ? supporter.shown : { ...chosen, unit: chosen.unit ?? undefined }
    return await saveKept(db, { ...supporter, ...kept, shown })
  })
}

export async function saveKept(db: Writer, changed: Supporter): Promise<SavedSupporter> {
  const checked = await checkKept(db, changed.program, changed)
  if (checked.kind === 'refused') return checked
  const why = await whyNotShownHere(db, changed.shown)
  if (why !== undefined) return { kind: 'refused', why }
  await saveChanged(db, { ...changed, profile: checked.profile })
  await signal(db, `board:${changed.organization}`)
  return { kind: 'saved' }
}

/** `null` ends the pause; a pause without a day lasts until somebody ends it. */
export type Pause = { readonly until: string | null } | null
export type Paused = { readonly kind: 'paused' | 'not-found' | 'not-in-service' | 'bad-day' }
type Pausing = { readonly supporter: SupporterId; readonly pause: Pause }

export async function pauseSupporter(
  deps: Here,
  actor: StaffActor,
  pausing: Pausing,
): Promise<Paused> {
  return await deps.store.cases.write(actor.organization, async (db): Promise<Paused> => {
    const supporter = await lockSupporter(db, pausing.supporter)
    return supporter === undefined
      ? { kind: 'not-found' }
      : await pause(db, supporter, pausing.pause)
  })
}

export async function pauseMe(deps: Here, actor: StaffActor, pausing: Pausing): Promise<Paused> {
  return await deps.store.cases.write(actor.organization, async (db): Promise<Paused> => {
    const supporter = await lockSupporter(db, pausing.supporter)
    if (supporter?.account?.id !== actor.account) return { kind: 'not-found' }
    return await pause(db, supporter, pausing.pause)
  })
}

/** Who is not on the roster yet, or has left, has nothing to pause. */
async function pause(db: Writer, supporter: Supporter, wanted: Pause): Promise<Paused> {
  if (!isInService(supporter)) return { kind: 'not-in-service' }
  const text = wanted?.until ?? undefined
  const pausedUntil = text === undefined ? undefined : findDay(text)
  if (text !== undefined && pausedUntil === undefined) return { kind: 'bad-day' }
  const state = wanted === null ? 'active' : 'paused'
  await saveChanged(db, { ...supporter, state, pausedUntil })
  await signal(db, `board:${supporter.organization}`)
  return { kind: 'paused' }
}

const isInService = ({ state, keys }: Supporter): boolean =>
  (state === 'active' || state === 'paused') && keys !== undefined
