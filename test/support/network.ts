import { randomUUID } from 'node:crypto'
import { makeInvitation } from '#actions/accounts/invitations.ts'
import type { Hours } from '#domain/hours.ts'
import {
  parseAccountId,
  parseKeyId,
  parseOrganizationId,
  type OrganizationId,
} from '#domain/ids.ts'
import { networkPolicy, type ProgramPolicy } from '#domain/policy.ts'
import { giveKeys, type Keyed } from '#cli/sample/keys.ts'
import type { Person, Volunteer } from '#cli/sample/people.ts'
import { Rows } from '#cli/sample/rows.ts'
import { foundSampleTeam } from '#cli/sample/team.ts'
import * as world from '#cli/sample/world.ts'
import { keyId } from '#sealing/keys.ts'
import { wordsFromEntropy } from '#sealing/words.ts'
import { saveNewAccount } from '#storage/accounts.ts'
import { saveMembership } from '#storage/memberships.ts'
import { lookupKey, type Store } from '#storage/store.ts'

/** Somebody of the staff with real keys, who can sign in at any browser with the words of the recovery sheet. */
export type Known = {
  readonly account: string
  readonly name: string
  readonly email: string
  readonly words: string
}
export type KnownSupporter = Known & { readonly supporter: string; readonly keyId: string }

export type Network = {
  readonly organization: OrganizationId
  readonly program: string
  readonly slug: string
  readonly name: string
  readonly coordinators: readonly [Known, Known]
  readonly supporters: readonly KnownSupporter[]
}

export type NetworkWish = {
  readonly slug?: string
  readonly supporters?: number
  readonly policy?: Partial<ProgramPolicy>
}

const always: Hours = {
  zone: 'America/New_York',
  week: Array.from({ length: 7 }, () => [[0, 1440] as const]),
  daysOff: [],
  onHolidays: 'as-usual',
  quiet: [],
}
const profile: Volunteer['profile'] = {
  role: 'nurse',
  family: 'nursing',
  seniority: 'senior',
  years: 'from_6_to_15',
  settings: ['emergency'],
  departmentGroups: ['emergency'],
  languages: ['en', 'es'],
  channels: ['text', 'phone'],
  atEase: ['assault_physical'],
  notAtEase: [],
  lived: [],
  gender: 'undisclosed',
}

const makePerson = (name: string, place: number | undefined): Person => ({
  account: randomUUID(),
  name,
  email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@north.example`,
  place,
})

const NAMES = ['Ada Vale', 'Ben Wake', 'Cal Reed', 'Dana Pell', 'Eva Quill', 'Finn Oakes'] as const

/** A small network as it stands once it is open: two coordinators, supporters on the roster, nobody has asked yet. */
export async function plantNetwork(store: Store, wish: NetworkWish = {}): Promise<Network> {
  const { slug = FIRST, supporters = 2 } = wish
  const coordinators = [
    await giveKeys(makePerson(`Cora ${slug}`, undefined)),
    await giveKeys(makePerson(`Colin ${slug}`, undefined)),
  ] as const
  const volunteers = await Promise.all(
    NAMES.slice(0, supporters).map((name) => giveKeys(toVolunteer(name))),
  )
  const rows = new Rows()
  const made = layGround(rows)
  for (const each of coordinators) await world.addAccount(made, each, [])
  for (const each of volunteers) await world.addAccount(made, each, [])
  const program = addProgram(made, { ...wish, slug })
  const team = await foundSampleTeam(coordinators, volunteers)
  world.addTeam(made, program, team)
  for (const each of coordinators) addRole(made, each, 'coordinator')
  addRole(made, coordinators[0], 'network-admin')
  const pool: KnownSupporter[] = []
  for (const each of volunteers) {
    const supporter = await world.addSupporter(made, program, each)
    addRole(made, each, 'supporter')
    const id = parseKeyId(await keyId(each.keys.kem.publicKey))
    pool.push({ ...toKnown(each), supporter, keyId: id })
  }
  claimInstallation(made, slug)
  await rows.write(store.cases, () => Promise.resolve())
  return {
    organization: parseOrganizationId(made.network.id),
    program: program.id,
    slug,
    name: program.name,
    coordinators: [toKnown(coordinators[0]), toKnown(coordinators[1])],
    supporters: pool,
  }
}

const FIRST = 'north'
/** One network is the installation's own; what a test plants beside it stands for whoever else may be there. */
function claimInstallation({ rows, network }: world.World, slug: string): void {
  if (slug !== FIRST) return
  rows.add('locator', {
    key: lookupKey('installation', 'network'),
    organization_id: network.id,
  })
}

/** Their keys are kept by the network, where the program is: so they stand when a coordinator has added them. */
const toVolunteer = (name: string): Volunteer => {
  const person = makePerson(name, undefined)
  const rest = {
    profile,
    hours: always,
    capacity: 5,
    inOwnPool: false,
    inNetworkPool: true,
    paused: false,
  }
  return { ...person, ...rest } as unknown as Volunteer
}

const toKnown = ({ account, name, email, entropy }: Keyed): Known => ({
  account,
  name,
  email,
  words: wordsFromEntropy(entropy).join(' '),
})

/** The network itself, and two hospitals. */
function layGround(rows: Rows): world.World {
  const network = { id: randomUUID(), recordsKey: randomUUID() }
  const places = [0, 1].map(() => ({ id: randomUUID(), recordsKey: randomUUID() }))
  const shared = { time_zone: 'America/New_York', holiday_region: 'US-MA', sample: false }
  const own = { organization_id: network.id, network_id: null, records_key: network.recordsKey }
  rows.add('organization', { ...shared, ...own, kind: 'network', name: 'North Network' })
  for (const [at, { id, recordsKey }] of places.entries()) {
    rows.add('organization', {
      ...shared,
      organization_id: id,
      network_id: network.id,
      kind: 'organization',
      name: at === 0 ? 'Riverside Hospital' : 'Lakeside Hospital',
      records_key: recordsKey,
    })
  }
  return { rows, today: Temporal.Now.plainDateISO().toString(), network, places }
}

const addProgram = (made: world.World, { slug, policy }: NetworkWish & { readonly slug: string }) =>
  world.addProgram(made, {
    organization: made.network.id,
    slug,
    name: `Peers of the ${slug}`,
    policy: { ...networkPolicy, ...policy },
  })

type Role = Parameters<typeof world.addRole>[2]['role']
const addRole = (made: world.World, person: Keyed, role: Role): void =>
  world.addRole(made, person, { organization: made.network.id, role })

type Inviting = {
  readonly network: Network
  readonly origin: string
  readonly hoursAgo: number
}

/** The link that a coordinator made some time ago, for somebody who has no keys yet. */
export async function inviteSomebody(store: Store, inviting: Inviting): Promise<string> {
  const { network, origin, hoursAgo } = inviting
  const { organization } = network
  const { account, name, email } = makePerson('Gia Glass', undefined)
  const id = parseAccountId(account)
  const now = () => Temporal.Now.instant().subtract({ hours: hoursAgo })
  return await store.cases.write(organization, async (db) => {
    const on = Temporal.Now.plainDateISO()
    await saveNewAccount(db, { id, home: organization, name, email: `${hoursAgo}.${email}`, on })
    await saveMembership(db, organization, { account: id, home: organization, role: 'leader' })
    return await makeInvitation({ now, origin }, db, { organization, account: id })
  })
}
