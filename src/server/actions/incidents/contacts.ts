import type { IncidentContactId, IncidentId } from '#domain/ids.ts'
import { MOST_CONTACTS } from '#domain/incident.ts'
import {
  deleteContact,
  listContacts,
  lockContact,
  saveContacts,
  type SealedContact,
} from '#storage/incident-contacts.ts'
import { deleteIncident, lockIncident } from '#storage/incidents.ts'
import { findTerms } from '#storage/requests-program.ts'
import { signal } from '#storage/signals.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { isOver } from './show.ts'

type Here = Pick<Deps, 'store' | 'now'>

type Adding = { readonly incident: IncidentId; readonly contacts: readonly SealedContact[] }
type Added = { readonly kind: 'added' | 'not-found' | 'stale-team-key' | 'too-many' }

export async function addContacts(
  deps: Here,
  { organization }: StaffActor,
  { incident: id, contacts }: Adding,
): Promise<Added> {
  return await deps.store.cases.write(organization, async (db): Promise<Added> => {
    const incident = await lockIncident(db, id)
    const today = await findToday(db, organization, deps.now())
    if (incident === undefined || isOver(incident.expiresOn, today)) return { kind: 'not-found' }
    const terms = await findTerms(db, incident.program)
    const isFresh = contacts.every(({ teamEpoch }) => teamEpoch === terms?.teamEpoch)
    if (!isFresh) return { kind: 'stale-team-key' }
    const before = await listContacts(db, [id])
    const known = new Set(before.map((each) => each.id))
    const fresh = contacts.filter((each) => !known.has(each.id))
    if (before.length + fresh.length > MOST_CONTACTS) return { kind: 'too-many' }
    if (fresh.length > 0) await saveContacts(db, { organization, incident: id }, fresh)
    return { kind: 'added' }
  })
}

export async function removeContact(
  deps: Pick<Deps, 'store'>,
  { organization }: StaffActor,
  id: IncidentContactId,
) {
  return await deps.store.cases.write(organization, async (db) => {
    if ((await lockContact(db, id)) === undefined) return { kind: 'not-found' as const }
    await deleteContact(db, id)
    return { kind: 'removed' as const }
  })
}

/** With its contact list, at once. */
export async function endIncident(
  deps: Pick<Deps, 'store'>,
  { organization }: StaffActor,
  id: IncidentId,
) {
  return await deps.store.cases.write(organization, async (db) => {
    if ((await lockIncident(db, id)) === undefined) return { kind: 'not-found' as const }
    await deleteIncident(db, id)
    await signal(db, `board:${organization}`)
    return { kind: 'ended' as const }
  })
}
