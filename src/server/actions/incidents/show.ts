import type { IncidentId, ProgramId } from '#domain/ids.ts'
import { nextLetter } from '#domain/incident.ts'
import { listContacts, type IncidentContact } from '#storage/incident-contacts.ts'
import { listIncidents as listKept, lockIncident, type ListedIncident } from '#storage/incidents.ts'
import { findProgram } from '#storage/programs.ts'
import { saveTrace } from '#storage/traces.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** Figures of each; the sealed lists stay where they are. */
export async function listIncidents(deps: Here, actor: StaffActor, program: ProgramId) {
  const { organization } = actor
  return await deps.store.cases.read(organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const today = await findToday(db, organization, deps.now())
    const incidents = await listKept(db, program, today)
    const contacts = await listContacts(
      db,
      incidents.map(({ id }) => id),
    )
    const of = Map.groupBy(contacts, ({ incident }) => incident)
    const views = incidents.map((each) => toView(each, of.get(each.id) ?? [], today))
    return { kind: 'listed' as const, incidents: views }
  })
}

// oxlint-disable-next-line max-params -- an incident, its contacts, the day
function toView(
  incident: ListedIncident,
  contacts: readonly IncidentContact[],
  today: Temporal.PlainDate,
) {
  const { id, kind, unit, unitName, on, roles, source, openedOn, expiresOn } = incident
  return {
    incident: id,
    kind,
    unit: unit === undefined || unitName === undefined ? null : { unit, name: unitName },
    happenedOn: on.toString(),
    roles: [...roles],
    source: source ?? null,
    openedOn: openedOn.toString(),
    expiresOn: expiresOn.toString(),
    contacts: contacts.length,
    offered: contacts.filter(({ offeredOn }) => offeredOn !== undefined).length,
    toRemind: contacts.filter((each) => nextLetter(each, today).kind === 'reminder').length,
  }
}

/** Hands the sealed list over, and records that it did. */
export async function openContacts(deps: Here, actor: StaffActor, id: IncidentId) {
  const { organization, account } = actor
  return await deps.store.cases.write(organization, async (db) => {
    const incident = await lockIncident(db, id)
    const today = await findToday(db, organization, deps.now())
    if (incident === undefined || isOver(incident.expiresOn, today)) {
      return { kind: 'not-found' as const }
    }
    await saveTrace(db, { name: 'incident.contacts-opened' }, { organization, on: today, account })
    const contacts = await listContacts(db, [id])
    return { kind: 'opened' as const, contacts: contacts.map((each) => toContactView(each, today)) }
  })
}

export const isOver = (expiresOn: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(expiresOn, today) <= 0

function toContactView(contact: IncidentContact, today: Temporal.PlainDate) {
  const { id, sealed, teamGrant, teamEpoch } = contact
  const next = nextLetter(contact, today)
  return {
    contact: id,
    sealed,
    teamGrant,
    teamEpoch,
    next: next.kind,
    laterOn: next.kind === 'later' ? next.on.toString() : null,
  }
}
