import { randomBytes, randomUUID } from 'node:crypto'
import type { HeadcountBand } from '#domain/codes.ts'
import { incidentExpiresOn, type IncidentKind } from '#domain/incident.ts'
import { DEBRIEF_DAYS, type DebriefState } from '#domain/debrief.ts'
import { sealForTeam } from '#sealing/for-team.ts'
import { lookupKey } from '#storage/store.ts'
import { emailOf, nameOf } from '../places.ts'
import type { RunningPlace } from './place.ts'

type Tale = {
  readonly kind: IncidentKind
  readonly daysAgo: number
  readonly roles: readonly { readonly role: string; readonly headcount: number }[]
  /** Days ago that each was offered a talk, and reminded; nothing was said to those of whom there is nothing. */
  readonly people: readonly { readonly offered?: number; readonly reminded?: number }[]
  readonly bySystem?: true
}

const tales: readonly Tale[] = [
  {
    kind: 'assault',
    daysAgo: 1,
    roles: [
      { role: 'nurse', headcount: 3 },
      { role: 'security_public_safety', headcount: 1 },
    ],
    people: [{}, {}, {}],
    bySystem: true,
  },
  {
    kind: 'death',
    daysAgo: 6,
    roles: [
      { role: 'physician', headcount: 2 },
      { role: 'nurse', headcount: 4 },
      { role: 'respiratory_therapist', headcount: 1 },
    ],
    people: [{ offered: 5 }, { offered: 5 }, { offered: 5, reminded: 1 }, { offered: 1 }],
  },
  { kind: 'litigation', daysAgo: 12, roles: [{ role: 'physician', headcount: 1 }], people: [] },
]

/** What happened lately at the hospital, and the groups that asked for two supporters. Nobody in it exists. */
export async function addSampleIncidents(place: RunningPlace): Promise<void> {
  if (place.kind === 'network') return
  const source = addSource(place)
  for (const [at, tale] of tales.entries()) await addIncident(place, { tale, at, source })
  addDebriefs(place)
}

function addSource({ rows, program, today }: RunningPlace): string {
  const source = randomUUID()
  const organization = program.organization
  rows.add('incident_source', {
    organization_id: organization,
    source_id: source,
    program_id: program.id,
    name: 'Incident system (invented)',
    secret: new Uint8Array(randomBytes(32)),
    added_on: today.subtract({ days: 90 }).toString(),
    last_heard_on: today.subtract({ days: 1 }).toString(),
  })
  rows.add('locator', {
    organization_id: organization,
    key: lookupKey('incident-source', source),
  })
  return source
}

type Telling = { readonly tale: Tale; readonly at: number; readonly source: string }

async function addIncident(place: RunningPlace, { tale, at, source }: Telling): Promise<void> {
  const { rows, program, today, units } = place
  const incident = randomUUID()
  const openedOn = today.subtract({ days: Math.max(0, tale.daysAgo - 1) })
  rows.add('incident', {
    organization_id: program.organization,
    incident_id: incident,
    program_id: program.id,
    kind: tale.kind,
    unit_id: units[at]?.unit ?? null,
    happened_on: today.subtract({ days: tale.daysAgo }).toString(),
    roles: JSON.stringify(tale.roles),
    state: 'open',
    source_id: tale.bySystem === true ? source : null,
    delivery: tale.bySystem === true ? 'msg_sample' : null,
    opened_on: openedOn.toString(),
    expires_on: incidentExpiresOn(openedOn).toString(),
  })
  for (const [number, said] of tale.people.entries()) {
    await addContact(place, { incident, number: at * 10 + number, said })
  }
}

type Contact = {
  readonly incident: string
  readonly number: number
  readonly said: Tale['people'][number]
}

async function addContact(place: RunningPlace, { incident, number, said }: Contact): Promise<void> {
  const { rows, program, roster, today } = place
  const contact = randomUUID()
  const name = nameOf(700 + number)
  const person = { name, contact: emailOf(name, 700 + number, 'alder') }
  const at = { kind: 'incident-contact', id: contact } as const
  const { sealed, teamGrant } = await sealForTeam(roster.teamPublic, at, person)
  const dayOf = (ago: number | undefined): string | null =>
    ago === undefined ? null : today.subtract({ days: ago }).toString()
  rows.add('incident_contact', {
    organization_id: program.organization,
    contact_id: contact,
    incident_id: incident,
    sealed,
    team_grant: teamGrant,
    team_epoch: 0,
    offered_on: dayOf(said.offered),
    reminded_on: dayOf(said.reminded),
  })
}

type Group = {
  readonly state: DebriefState
  readonly daysAgo: number
  readonly issues: readonly string[]
  readonly headcount: HeadcountBand
}

const groups: readonly Group[] = [
  { state: 'asked', daysAgo: 1, issues: ['patient_death'], headcount: 'from_6_to_10' },
  {
    state: 'planned',
    daysAgo: 4,
    issues: ['assault_physical', 'burnout_overwhelmed'],
    headcount: 'from_11_to_20',
  },
  { state: 'held', daysAgo: 9, issues: ['unexpected_outcome'], headcount: 'from_6_to_10' },
]

function addDebriefs({ rows, program, today, units, leader, supporters }: RunningPlace): void {
  const two = supporters.slice(0, 2).map(({ supporter }) => supporter)
  for (const [at, { state, daysAgo, issues, headcount }] of groups.entries()) {
    const askedOn = today.subtract({ days: daysAgo })
    const isPlanned = state !== 'asked'
    rows.add('debrief', {
      organization_id: program.organization,
      debrief_id: randomUUID(),
      program_id: program.id,
      unit_id: units[at]?.unit ?? null,
      incident_id: null,
      asked_by: leader?.account ?? null,
      headcount,
      issues: [...issues],
      wishes: JSON.stringify({ time: 'after-shift', place: 'in-person' }),
      state,
      supporters: isPlanned ? two : [],
      planned_on: isPlanned ? today.add({ days: 5 - daysAgo }).toString() : null,
      asked_on: askedOn.toString(),
      expires_on: askedOn.add({ days: DEBRIEF_DAYS }).toString(),
    })
  }
}
