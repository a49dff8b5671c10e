import { randomUUID } from 'node:crypto'
import { parseNomineeId, type NominationId, type OrganizationId } from '#domain/ids.ts'
import { closeTally, NOMINEES_KEPT_DAYS } from '#domain/nomination.ts'
import {
  listNominationsDue,
  lockNomination,
  saveNomination,
  type Nomination,
} from '#storage/nominations.ts'
import { deleteNominees, listForgettable, saveNewNominee } from '#storage/nominees.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

export type ClosedNomination = { readonly kind: 'closed' | 'not-found' | 'already-closed' }

export async function closeNomination(
  { store, now }: Here,
  { organization }: StaffActor,
  id: NominationId,
): Promise<ClosedNomination> {
  return await store.cases.write(organization, async (db): Promise<ClosedNomination> => {
    const nomination = await lockNomination(db, id)
    if (nomination === undefined) return { kind: 'not-found' }
    if (nomination.state === 'closed') return { kind: 'already-closed' }
    const today = await findToday(db, organization, now())
    await close(db, organization, { ...nomination, closesOn: today })
    return { kind: 'closed' }
  })
}

/** Every night: those past their last day, and what nobody took up for half a year. Safe to repeat. */
export async function closeNominationsDue(
  { store, now }: Here,
  organization: OrganizationId,
): Promise<void> {
  await store.cases.write(organization, async (db) => {
    const today = await findToday(db, organization, now())
    for (const id of await listNominationsDue(db, today)) {
      const nomination = await lockNomination(db, id)
      if (nomination?.state === 'open') await close(db, organization, nomination)
    }
    const before = today.subtract({ days: NOMINEES_KEPT_DAYS })
    await deleteNominees(db, await listForgettable(db, before))
  })
}

/** From here on there are names at or above the floor, and nothing of the others but how many they were. */
async function close(
  db: Writer,
  organization: OrganizationId,
  nomination: Nomination,
): Promise<void> {
  const { names, others } = closeTally(nomination.tally, nomination)
  const forgotten = { colleagues: [], tally: {} }
  await saveNomination(db, { ...nomination, state: 'closed', others, ...forgotten })
  for (const counted of names) {
    await saveNewNominee(db, organization, {
      ...counted,
      id: parseNomineeId(randomUUID()),
      nomination: nomination.id,
      ...notReviewed,
    })
  }
}

const notReviewed = {
  addedBy: 'survey',
  decision: 'open',
  email: '',
  invitation: 'none',
  invitedOn: undefined,
  mergedInto: undefined,
  application: undefined,
} as const
