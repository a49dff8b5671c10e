import * as v from 'valibot'
import { addIncidentContacts, openIncidentContacts } from '#contract/incidents.ts'
import { parseIncidentContactId, type IncidentContactId, type IncidentId } from '#domain/ids.ts'
import { openForTeam, sealForTeam } from '#sealing/for-team.ts'
import { LONGEST_CONTACT, LONGEST_NAME } from '#web/kit/text-lengths.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import type { PlaceProgram } from '../session-state.ts'

/** What stands inside a sealed entry: coordinators write it, coordinators read it. */
const person = v.object({
  name: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  contact: v.pipe(v.string(), v.maxLength(LONGEST_CONTACT)),
})
export type Person = v.InferOutput<typeof person>

export type OpenedContact = {
  readonly contact: IncidentContactId
  /** `undefined` where the entry cannot be opened any more. */
  readonly person: Person | undefined
  readonly next: 'offer' | 'later' | 'reminder' | 'none'
  readonly laterOn: string | null
}

export type OpenedList =
  | { readonly kind: 'opened'; readonly contacts: readonly OpenedContact[] }
  | { readonly kind: 'no-team-key' | 'roster-wrong' }
  | { readonly kind: 'failed'; readonly why: string }

/** The key first: nothing is recorded as opened that could not be opened. */
export async function openList(
  desk: Desk,
  { program }: PlaceProgram,
  incident: IncidentId,
): Promise<OpenedList> {
  const view = await desk.roster(program, 'again')
  if (view.kind === 'not-to-be-trusted') return { kind: 'roster-wrong' }
  const team = await desk.teamKey(program)
  if (team === undefined) return { kind: 'no-team-key' }
  const called = await desk.call(openIncidentContacts, { incident })
  if (called.kind !== 'done') return { kind: 'failed', why: whyOf(called) }
  const contacts = await Promise.all(
    called.output.contacts.map(async ({ contact, next, laterOn, ...sealed }) => {
      const place = { kind: 'incident-contact', id: contact } as const
      const content = await openForTeam(team, place, sealed).catch(() => undefined)
      const parsed = v.safeParse(person, content)
      return { contact, next, laterOn, person: parsed.success ? parsed.output : undefined }
    }),
  )
  return { kind: 'opened', contacts: contacts.toSorted(byName) }
}

const byName = (one: OpenedContact, other: OpenedContact): number =>
  (one.person?.name ?? '').localeCompare(other.person?.name ?? '')

export type ReadLines = { readonly people: readonly Person[]; readonly bad: readonly number[] }

/** A name, a comma and a contact a line; `bad` are the numbers of lines that lack one of them, from 1. */
export function readLines(text: string): ReadLines {
  const people: Person[] = []
  const bad: number[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const comma = line.indexOf(',')
    const read = { name: line.slice(0, comma).trim(), contact: line.slice(comma + 1).trim() }
    const isWhole = comma > 0 && read.name !== '' && read.contact !== ''
    if (isWhole && v.safeParse(person, read).success) people.push(read)
    else bad.push(at + 1)
  }
  return { people, bad }
}

/** A reason, or `undefined` once they are on the list. */
export async function addPeople(
  desk: Desk,
  { program }: PlaceProgram,
  { incident, people }: { readonly incident: IncidentId; readonly people: readonly Person[] },
): Promise<string | undefined> {
  const view = await desk.roster(program, 'again')
  if (view.kind !== 'verified') return 'cannot-open'
  const { teamPublic, teamEpoch } = view.roster
  const contacts = await Promise.all(
    people.map(async (each) => {
      const contact = parseIncidentContactId(crypto.randomUUID())
      const place = { kind: 'incident-contact', id: contact } as const
      return { contact, ...(await sealForTeam(teamPublic, place, each)), teamEpoch }
    }),
  )
  const called = await desk.call(addIncidentContacts, { incident, contacts })
  return called.kind === 'done' ? undefined : whyOf(called)
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u

/** An address that a letter can go to; a phone number is none. */
export const findAddress = ({ contact }: Person): string | undefined =>
  EMAIL.test(contact) ? contact : undefined
