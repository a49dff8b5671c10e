import { randomUUID } from 'node:crypto'
import { builtInPickList, PICK_LIST_KINDS } from '#domain/pick-list.ts'
import { networkPolicy, organizationPolicy, type ProgramPolicy } from '#domain/policy.ts'
import type { Role } from '#domain/role.ts'
import { keyId } from '#sealing/keys.ts'
import { lookupKey } from '#storage/store.ts'
import type { Keyed } from './keys.ts'
import type { Volunteer } from './people.ts'
import { HOLIDAY_REGION, NETWORK, NETWORK_SLUG, PLACES, ZONE, type Place } from './places.ts'
import type { Rows } from './rows.ts'
import type { Team } from './team.ts'

export type Home = { readonly id: string; readonly recordsKey: string }
export type OwnProgram = {
  readonly organization: string
  readonly id: string
  readonly recordsKey: string
  readonly slug: string
  readonly name: string
  readonly policy: ProgramPolicy
}

export type World = {
  readonly rows: Rows
  readonly today: string
  readonly network: Home
  readonly places: readonly Home[]
}

const makeHome = (): Home => ({ id: randomUUID(), recordsKey: randomUUID() })

/** The network and its fifteen members. */
export function makeWorld(rows: Rows, today: string): World {
  const world = { rows, today, network: makeHome(), places: PLACES.map(makeHome) }
  const shared = { time_zone: ZONE, holiday_region: HOLIDAY_REGION, sample: true }
  rows.add('organization', {
    ...shared,
    organization_id: world.network.id,
    network_id: null,
    kind: 'network',
    name: NETWORK,
    records_key: world.network.recordsKey,
  })
  for (const [at, home] of world.places.entries()) {
    rows.add('organization', {
      ...shared,
      organization_id: home.id,
      network_id: world.network.id,
      kind: 'organization',
      name: PLACES[at]?.name ?? '',
      records_key: home.recordsKey,
    })
  }
  return world
}

export function addNetworkProgram(world: World): OwnProgram {
  const program = addProgram(world, {
    organization: world.network.id,
    slug: NETWORK_SLUG,
    name: NETWORK,
    policy: networkPolicy,
  })
  for (const [at, home] of world.places.entries()) {
    const place = PLACES[at]
    if (place === undefined) continue
    world.rows.add('entry', {
      organization_id: world.network.id,
      program_id: program.id,
      slug: place.short,
      member_id: home.id,
      name: place.name,
    })
  }
  return program
}

export const addOwnProgram = (world: World, home: Home, place: Place): OwnProgram =>
  addProgram(world, {
    organization: home.id,
    slug: `sample-${place.short}`,
    name: `Peer support at ${place.name} (sample)`,
    policy: { ...organizationPolicy, where: 'inside' },
  })

export function addProgram(
  { rows, today }: World,
  about: Omit<OwnProgram, 'id' | 'recordsKey'>,
): OwnProgram {
  const program = { ...about, id: randomUUID(), recordsKey: randomUUID() }
  const tenant = { organization_id: program.organization, program_id: program.id }
  rows.add('program', {
    ...tenant,
    slug: program.slug,
    name: program.name,
    phone: '617-555-0142',
    state: 'live',
    policy: JSON.stringify(program.policy),
    brand: JSON.stringify({ pineLight: null, pineDark: null }),
    records_key: program.recordsKey,
  })
  for (const kind of PICK_LIST_KINDS) {
    const items = JSON.stringify(builtInPickList(kind).items)
    rows.add('pick_list', { ...tenant, kind, version: 1, items, set_on: today })
  }
  rows.add('locator', {
    organization_id: program.organization,
    key: lookupKey('program', program.slug),
  })
  return program
}

/** An account in its home, with both unlock methods. */
export async function addAccount(world: World, person: Keyed, actsElsewhere: readonly string[]) {
  const { rows, today } = world
  const home = homeOf(world, person)
  const { account, keys, keybox } = person
  rows.add('account', {
    organization_id: home,
    account_id: account,
    name: person.name,
    email: person.email,
    state: 'active',
    kem_public: new Uint8Array(keys.kem.publicKey),
    sign_public: new Uint8Array(keys.signing.publicKey),
    keybox: new Uint8Array(keybox),
    places: [...actsElsewhere],
    added_on: today,
  })
  for (const method of person.methods) {
    const handle = await keyId(method.authPublic)
    rows.add('unlock_method', {
      organization_id: home,
      method_id: method.id,
      account_id: account,
      kind: method.kind,
      label: method.kind === 'device' ? 'Invented device' : 'Recovery sheet',
      auth_public: method.authPublic,
      credential_id: handle,
      wrapped: method.wrapped,
      confirmed: true,
      added_on: today,
    })
    rows.add('locator', { organization_id: home, key: lookupKey('method', handle) })
  }
}

export const homeOf = (world: World, person: { readonly place: number | undefined }): string =>
  person.place === undefined ? world.network.id : (world.places[person.place]?.id ?? '')

export type Holding = { readonly organization: string; readonly role: Role }

export function addRole(world: World, person: Keyed, { organization, role }: Holding): void {
  world.rows.add('membership', {
    organization_id: organization,
    account_id: person.account,
    account_home: homeOf(world, person),
    role,
  })
}

export async function addSupporter(
  world: World,
  program: OwnProgram,
  person: Keyed<Volunteer>,
): Promise<string> {
  const supporter = randomUUID()
  const { keys } = person
  world.rows.add('supporter', {
    organization_id: program.organization,
    supporter_id: supporter,
    program_id: program.id,
    account_id: person.account,
    account_home: homeOf(world, person),
    name: person.name,
    email: person.email,
    affiliations: [homeOf(world, person)],
    state: person.paused ? 'paused' : 'active',
    paused_until: null,
    capacity: person.capacity,
    hours: JSON.stringify(person.hours),
    profile: JSON.stringify(person.profile),
    key_id: await keyId(keys.kem.publicKey),
    kem_public: keys.kem.publicKey,
    sign_public: keys.signing.publicKey,
    last_accepted_on: null,
    added_on: world.today,
  })
  return supporter
}

export function addTeam({ rows }: World, program: OwnProgram, team: Team): void {
  const tenant = { organization_id: program.organization, program_id: program.id }
  for (const [position, entry] of team.entries.entries()) {
    rows.add('roster_entry', { ...tenant, position, entry })
  }
  for (const { account, sealed } of team.grants) {
    rows.add('team_key', { ...tenant, account_id: account, epoch: 0, sealed })
  }
}
