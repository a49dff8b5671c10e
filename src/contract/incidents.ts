import * as v from 'valibot'
import { incidentKinds, MOST_CONTACTS, MOST_PEOPLE } from '#domain/incident.ts'
import { endpoint } from './endpoint.ts'
import {
  code,
  day,
  email,
  incidentContactId,
  incidentId,
  incidentSourceId,
  line,
  nothing,
  position,
  programId,
  sealed,
  smallSealed,
  unitId,
} from './parts.ts'

const kind = v.picklist(incidentKinds)
const headcount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PEOPLE))
/** Figures by role, and no field that could hold a story or a name. */
const roles = v.pipe(v.array(v.strictObject({ role: code, headcount })), v.maxLength(30))
const happened = { kind, happenedOn: day, roles }

const incident = v.strictObject({
  incident: incidentId,
  kind,
  unit: v.nullable(v.strictObject({ unit: unitId, name: v.string() })),
  happenedOn: day,
  roles: v.array(v.strictObject({ role: v.string(), headcount: v.number() })),
  /** Of the system that opened it; `null` where a coordinator did. */
  source: v.nullable(v.string()),
  openedOn: day,
  /** On this day nothing is left of it. */
  expiresOn: day,
  contacts: v.number(),
  offered: v.number(),
  /** May be reminded today. */
  toRemind: v.number(),
})

export const listIncidents = endpoint({
  method: 'GET',
  path: '/api/incidents/list',
  permit: 'incident.write',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({ incidents: v.array(incident) }),
})

export const openIncident = endpoint({
  method: 'POST',
  path: '/api/incidents/open',
  permit: 'incident.write',
  input: v.strictObject({ program: programId, unit: v.nullable(unitId), ...happened }),
  output: v.strictObject({ incident: incidentId }),
})

/** Destroys it and its contact list at once. */
export const endIncident = endpoint({
  method: 'POST',
  path: '/api/incidents/end',
  permit: 'incident.write',
  input: v.strictObject({ incident: incidentId }),
  output: nothing,
})

/** Of a new key to a name and one contact, as `sealForTeam` makes them; the id is part of what is sealed. */
const contact = { contact: incidentContactId, sealed, teamGrant: smallSealed, teamEpoch: position }

/** Hands the sealed list over, and records that it did. */
export const openIncidentContacts = endpoint({
  method: 'POST',
  path: '/api/incidents/open-contacts',
  permit: 'incident.write',
  input: v.strictObject({ incident: incidentId }),
  output: v.strictObject({
    contacts: v.array(
      v.strictObject({
        ...contact,
        /** What may still be said to this person: one offer, one reminder, nothing more. */
        next: v.picklist(['offer', 'later', 'reminder', 'none']),
        /** The first day of the reminder. */
        laterOn: v.nullable(day),
      }),
    ),
  }),
})

/** A repeat of the same ids changes nothing. Refused as `stale-team-key` after the key changed. */
export const addIncidentContacts = endpoint({
  method: 'POST',
  path: '/api/incidents/add-contacts',
  permit: 'incident.write',
  mostBytes: 512 * 1024,
  input: v.strictObject({
    incident: incidentId,
    contacts: v.pipe(v.array(v.strictObject(contact)), v.minLength(1), v.maxLength(MOST_CONTACTS)),
  }),
  output: nothing,
})

export const removeIncidentContact = endpoint({
  method: 'POST',
  path: '/api/incidents/remove-contact',
  permit: 'incident.write',
  input: v.strictObject({ contact: incidentContactId }),
  output: nothing,
})

/**
 * The offer, or its only reminder. With an address the letter goes out now, and the address is kept nowhere; without
 * one somebody told the person otherwise. Refused as `no-mail` where letters cannot be sent, and as `not-now` where
 * everything was said.
 */
export const offerSupport = endpoint({
  method: 'POST',
  path: '/api/incidents/offer',
  permit: 'incident.write',
  input: v.strictObject({ contact: incidentContactId, address: v.nullable(email) }),
  output: nothing,
})

export const listIncidentSources = endpoint({
  method: 'GET',
  path: '/api/incidents/sources',
  permit: 'incident.write',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    sources: v.array(
      v.strictObject({
        source: incidentSourceId,
        name: v.string(),
        addedOn: day,
        lastHeardOn: v.nullable(day),
      }),
    ),
  }),
})

/** The secret is shown once. */
export const addIncidentSource = endpoint({
  method: 'POST',
  path: '/api/incidents/add-source',
  permit: 'incident.write',
  strong: true,
  input: v.strictObject({ program: programId, name: line(120) }),
  output: v.strictObject({ source: incidentSourceId, secret: v.string() }),
})

export const removeIncidentSource = endpoint({
  method: 'POST',
  path: '/api/incidents/remove-source',
  permit: 'incident.write',
  input: v.strictObject({ source: incidentSourceId }),
  output: nothing,
})

/**
 * A system of the hospital opens an incident. Signed as Standard Webhooks 1.0 has it (headers `webhook-id`,
 * `webhook-timestamp`, `webhook-signature` with HMAC-SHA256), and `peerlight-source` names the shared secret. A repeat
 * of the same `webhook-id` opens no second one. A unit is named as the program names it; any other name is dropped.
 */
export const receiveIncident = endpoint({
  method: 'POST',
  path: '/api/incidents/receive',
  permit: 'incident-source',
  input: v.strictObject({ unit: v.nullable(line(120)), ...happened }),
  output: nothing,
})
