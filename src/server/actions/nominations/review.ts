import { randomUUID } from 'node:crypto'
import { parseNomineeId, type NominationId, type NomineeId } from '#domain/ids.ts'
import { foldName } from '#domain/nomination.ts'
import { whyNotDecide, whyNotMerge, type Nominee } from '#domain/nominee.ts'
import { lockNomination } from '#storage/nominations.ts'
import {
  deleteNominees,
  listNominees,
  lockNominee,
  saveNewNominee,
  saveNominee,
} from '#storage/nominees.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

type Here = Pick<Deps, 'store'>

export type Reviewed = {
  readonly kind: 'reviewed' | 'not-found' | 'merged-away' | 'already-invited' | 'cannot-merge'
}

/** A decision can be taken back by deciding `open`, until the invitation goes out. */
export async function decideOnNominee(
  { store }: Here,
  { organization }: StaffActor,
  {
    nominee: id,
    decision,
  }: { readonly nominee: NomineeId; readonly decision: Nominee['decision'] },
): Promise<Reviewed> {
  return await store.cases.write(organization, async (db): Promise<Reviewed> => {
    const nominee = await lockNominee(db, id)
    if (nominee === undefined) return { kind: 'not-found' }
    const why = whyNotDecide(nominee)
    if (why !== undefined) return { kind: why }
    await saveNominee(db, { ...nominee, decision })
    return { kind: 'reviewed' }
  })
}

export type AddedNominee =
  | { readonly kind: 'added'; readonly nominee: NomineeId }
  | { readonly kind: 'not-found' | 'not-closed' | 'already-there' | 'no-name' }

/** Somebody whom the unit's leaders know of and the survey does not. */
export async function addNominee(
  { store }: Here,
  { organization }: StaffActor,
  { nomination: id, name }: { readonly nomination: NominationId; readonly name: string },
): Promise<AddedNominee> {
  const folded = foldName(name)
  if (folded === '') return { kind: 'no-name' }
  return await store.cases.write(organization, async (db): Promise<AddedNominee> => {
    const nomination = await lockNomination(db, id)
    if (nomination === undefined) return { kind: 'not-found' }
    if (nomination.state === 'open') return { kind: 'not-closed' }
    const nominee = parseNomineeId(randomUUID())
    const saved = await saveNewNominee(db, organization, {
      id: nominee,
      nomination: id,
      name,
      folded,
      count: 0,
      addedBy: 'leader',
      decision: 'approved',
      email: '',
      invitation: 'none',
      invitedOn: undefined,
      mergedInto: undefined,
      application: undefined,
    })
    return saved === 'taken' ? { kind: 'already-there' } : { kind: 'added', nominee }
  })
}

export type RemovedNominee = {
  readonly kind: 'removed' | 'not-found' | 'of-the-survey' | 'already-invited' | 'cannot-merge'
}

export async function removeNominee(
  { store }: Here,
  { organization }: StaffActor,
  id: NomineeId,
): Promise<RemovedNominee> {
  return await store.cases.write(organization, async (db): Promise<RemovedNominee> => {
    const nominee = await lockNominee(db, id)
    if (nominee === undefined) return { kind: 'not-found' }
    if (nominee.addedBy === 'survey') return { kind: 'of-the-survey' }
    if (nominee.invitation !== 'none') return { kind: 'already-invited' }
    const all = await listNominees(db, nominee.nomination)
    if (all.some(({ mergedInto }) => mergedInto === id)) return { kind: 'cannot-merge' }
    await deleteNominees(db, [id])
    return { kind: 'removed' }
  })
}

type Merging = { readonly nominee: NomineeId; readonly into: NomineeId | null }

export async function mergeNominee(
  { store }: Here,
  { organization }: StaffActor,
  { nominee: id, into }: Merging,
): Promise<Reviewed> {
  return await store.cases.write(organization, async (db): Promise<Reviewed> => {
    const nominee = await lockNominee(db, id)
    if (nominee === undefined) return { kind: 'not-found' }
    // Two who merge at once wait here for each other.
    await lockNomination(db, nominee.nomination)
    if (into === null) {
      await saveNominee(db, { ...nominee, mergedInto: undefined })
      return { kind: 'reviewed' }
    }
    return await merge(db, nominee, into)
  })
}

async function merge(db: Writer, nominee: Nominee, into: NomineeId): Promise<Reviewed> {
  const all = await listNominees(db, nominee.nomination)
  const head = all.find((each) => each.id === into)
  if (head === undefined) return { kind: 'not-found' }
  const why = whyNotMerge(nominee, head, all)
  if (why !== undefined) return { kind: why }
  await saveNominee(db, { ...nominee, mergedInto: into, decision: 'open' })
  return { kind: 'reviewed' }
}
