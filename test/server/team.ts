import { addSupporter, listSupporters } from '#contract/supporters.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { appendToRoster, showRoster } from '#contract/rosters.ts'
import type { Hours } from '#domain/hours.ts'
import type { SupporterId } from '#domain/ids.ts'
import { memberOf } from '#sealing/keys.ts'
import { signEntry, verifyRoster } from '#sealing/roster.ts'
import { foundTeam } from '#sealing/team.ts'
import { call, random, type Answered, type Caller, type Desk } from './desk.ts'
import { addPerson, enrolPerson, type House, type Person } from './people.ts'

type Bytes = Uint8Array<ArrayBuffer>

export async function read(
  desk: Desk,
  by: Caller,
  house: House,
): Promise<OutputOf<typeof showRoster>> {
  const answered = await call(desk, showRoster, { by, input: { program: house.program } })
  if (answered.code !== undefined) throw new TypeError(`roster: ${answered.code}`)
  return answered.body
}

type Addition = {
  readonly position: number
  readonly entry: Bytes
  readonly effect: object
  readonly teamKeys?: readonly unknown[]
  readonly resealed?: readonly unknown[]
  readonly notes?: readonly unknown[]
}

// oxlint-disable-next-line max-params -- who, where, what
export async function append(
  desk: Desk,
  by: Caller,
  house: House,
  addition: Addition,
): Promise<Answered<unknown>> {
  const input = { program: house.program, teamKeys: [], resealed: [], ...addition }
  return await call(desk, appendToRoster, { by, input })
}

/** The team key as it lies in the database, sealed to each of these. */
export const copies = (epoch: number, ...people: readonly Person[]) =>
  people.map(({ account }) => ({ account, epoch, sealed: random(96) }))

/** Two coordinators who founded a team, as their browsers do it. */
export async function foundProgram(
  desk: Desk,
  house: House,
): Promise<{ readonly first: Person; readonly second: Person }> {
  const first = await addPerson(desk, { house, roles: ['coordinator'] })
  const second = await addPerson(desk, { house, roles: ['coordinator'] })
  const { entry, grants } = await foundTeam(first.keys, undefined)
  const teamKeys = [{ account: first.account, epoch: 0, sealed: grants[0]?.sealed }]
  const genesis = { kind: 'genesis', account: first.account }
  await append(desk, first, house, { position: 0, entry, effect: genesis, teamKeys })
  const roster = await verifyRoster((await read(desk, first, house)).entries)
  const added = await signEntry(roster, first.keys, { kind: 'add', member: memberOf(second.keys) })
  const effect = { kind: 'coordinator-added', account: second.account }
  const theirs = [{ account: second.account, epoch: 0, sealed: random(96) }]
  await append(desk, first, house, { position: 1, entry: added, effect, teamKeys: theirs })
  return { first, second }
}

export const always: Hours = {
  zone: 'America/New_York',
  week: Array.from({ length: 7 }, () => [[0, 0] as const]),
  daysOff: [],
  onHolidays: 'as-usual',
  quiet: [],
}

export const profile = {
  role: 'nurse',
  family: 'nursing',
  seniority: 'mid',
  years: 'from_6_to_15',
  settings: ['emergency'],
  departmentGroups: ['emergency'],
  languages: ['en'],
  channels: ['text'],
  atEase: [],
  notAtEase: [],
  lived: [],
  gender: 'undisclosed',
}

export const aSupporter = (house: House, email: string) => ({
  program: house.program,
  name: 'Pat Example',
  email,
  affiliations: [],
  capacity: 3,
  hours: always,
  profile,
})

type Pooled = { readonly id: SupporterId; readonly person: Person }

/** Somebody who was added, enrolled, and put on the roster by a coordinator. */
export async function addToPool(
  desk: Desk,
  { house, by }: { readonly house: House; readonly by: Person },
): Promise<Pooled> {
  const input = aSupporter(house, `${random(6).toHex()}@house.example`)
  const { supporter: id, link } = (await call(desk, addSupporter, { by, input })).body
  const { organization } = house
  const person = await enrolPerson(desk, link, { organization, ready: true })
  const { entries } = await read(desk, by, house)
  const roster = await verifyRoster(entries)
  const change = { kind: 'supporter', member: memberOf(person.keys) } as const
  const entry = await signEntry(roster, by.keys, change)
  const effect = { kind: 'supporter-added', supporter: id }
  const answered = await append(desk, by, house, { position: entries.length, entry, effect })
  if (answered.code !== undefined) throw new TypeError(`append: ${answered.code}`)
  return { id, person }
}

export const poolOf = async (desk: Desk, by: Caller, house: House) =>
  (await call(desk, listSupporters, { by, input: { program: house.program } })).body.supporters
