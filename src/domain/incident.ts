import type { Code } from './codes.ts'
import { findItem, type PickList } from './pick-list.ts'

/** What happened at work, in one word: there is no place for a story. */
export const incidentKinds = [
  'adverse-event',
  'assault',
  'death',
  'litigation',
  'professionalism',
  'other',
] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** How many of a role were there: a figure, no list. */
export type Affected = { readonly role: Code; readonly headcount: number }

export type Happened = {
  readonly kind: IncidentKind
  readonly on: Temporal.PlainDate
  readonly roles: readonly Affected[]
}

/** After this long nothing is left of it: neither what happened nor who was written to. */
export const INCIDENT_DAYS = 30
/** An older one is past what an offer out of the blue can help with. */
export const OLDEST_INCIDENT_DAYS = 60
export const MOST_PEOPLE = 500
export const MOST_CONTACTS = 200
/** Between the offer and its only reminder. */
export const REMINDER_DAYS = 3

export type WhyNotIncident = 'in-the-future' | 'too-long-ago' | 'unknown-role' | 'repeated-role'

export function whyNotIncident(
  { on, roles }: Happened,
  { list, today }: { readonly list: PickList; readonly today: Temporal.PlainDate },
): WhyNotIncident | undefined {
  if (Temporal.PlainDate.compare(on, today) > 0) return 'in-the-future'
  if (on.until(today).days > OLDEST_INCIDENT_DAYS) return 'too-long-ago'
  if (roles.some(({ role }) => findItem(list, role) === undefined)) return 'unknown-role'
  return new Set(roles.map(({ role }) => role)).size < roles.length ? 'repeated-role' : undefined
}

export const incidentExpiresOn = (openedOn: Temporal.PlainDate): Temporal.PlainDate =>
  openedOn.add({ days: INCIDENT_DAYS })

export type Offered = {
  readonly offeredOn: Temporal.PlainDate | undefined
  readonly remindedOn: Temporal.PlainDate | undefined
}

/** What may still be said to one person: the offer, then one reminder, then nothing ever again. */
export type NextLetter =
  | { readonly kind: 'offer' | 'reminder' | 'none' }
  | { readonly kind: 'later'; readonly on: Temporal.PlainDate }

export function nextLetter(
  { offeredOn, remindedOn }: Offered,
  today: Temporal.PlainDate,
): NextLetter {
  if (offeredOn === undefined) return { kind: 'offer' }
  if (remindedOn !== undefined) return { kind: 'none' }
  const on = offeredOn.add({ days: REMINDER_DAYS })
  return Temporal.PlainDate.compare(today, on) >= 0 ? { kind: 'reminder' } : { kind: 'later', on }
}
