import {
  createHash,
  generateKeyPairSync,
  randomBytes,
  randomUUID,
  sign,
  type KeyObject,
} from 'node:crypto'
import type { AskerActor, StaffActor } from '#actions/actor.ts'
import type { InputOf } from '#contract/endpoint.ts'
import type { submitRequest } from '#contract/requests.ts'
import { encodeCaseHeader } from '#domain/case-header.ts'
import type { Hours } from '#domain/hours.ts'
import {
  parseAccountId,
  parseKeyId,
  parseOrganizationId,
  parseProgramId,
  parseRequestId,
  parseSupporterId,
  type KeyId,
  type OrganizationId,
  type ProgramId,
} from '#domain/ids.ts'
import { organizationPolicy, type ProgramPolicy } from '#domain/policy.ts'
import { plainBrand } from '#domain/program.ts'
import type { Role } from '#domain/role.ts'
import { asSealed } from '#domain/sealed.ts'
import { saveMembership } from '#storage/memberships.ts'
import { saveOrganization } from '#storage/organizations.ts'
import { saveNewProgram } from '#storage/programs.ts'
import { MORNING, type World } from './requests-world.ts'

type Bytes = Uint8Array<ArrayBuffer>
export const random = (count: number): Bytes => new Uint8Array(randomBytes(count))
export const sealed = (count = 64) => asSealed(random(count))

const always: Hours = {
  zone: 'America/New_York',
  week: Array.from({ length: 7 }, () => [[0, 0] as const]),
  daysOff: [],
  onHolidays: 'as-usual',
  quiet: [],
}

const profile = {
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

export type Supporter = Awaited<ReturnType<typeof addSupporter>>
export type Place = Awaited<ReturnType<typeof makePlace>>

type PlaceOptions = {
  readonly slug?: string
  readonly policy?: Partial<ProgramPolicy>
  readonly supporters?: number
  readonly state?: 'draft' | 'live'
  readonly sample?: boolean
}

/** An organization with a live program, a coordinator and supporters who are always in hours. */
export async function makePlace(world: World, options: PlaceOptions = {}) {
  const organization = parseOrganizationId(randomUUID())
  const program = parseProgramId(randomUUID())
  const slug = options.slug ?? `p-${randomUUID().slice(0, 8)}`
  const policy = { ...organizationPolicy, ...options.policy }
  await world.store.cases.write(organization, async (db) => {
    await saveOrganization(db, {
      id: organization,
      network: undefined,
      kind: 'network',
      name: 'Riverside',
      timeZone: 'America/New_York',
      holidayRegion: 'US-MA',
      sample: options.sample ?? false,
    })
    await saveNewProgram(db, {
      organization,
      id: program,
      slug,
      name: 'Peers',
      phone: '617-555-0100',
      state: options.state ?? 'live',
      policy,
      brand: plainBrand,
    })
    await db
      .insertInto('team_key')
      .values({
        organization_id: organization,
        program_id: program,
        account_id: randomUUID(),
        epoch: 0,
        sealed: random(64),
      })
      .execute()
  })
  const supporters = []
  for (let count = 0; count < (options.supporters ?? 4); count += 1) {
    supporters.push(await addSupporter(world, { organization, program }))
  }
  const coordinator = await addCoordinator(world, organization)
  return { organization, program, slug, policy, supporters, coordinator }
}

type Home = { readonly organization: OrganizationId; readonly program: ProgramId }
type SupporterRow = {
  readonly state?: 'active' | 'paused' | 'left'
  readonly capacity?: number
  readonly hours?: Hours
  readonly affiliations?: string[]
}

export async function addSupporter(
  world: World,
  { organization, program }: Home,
  row: SupporterRow = {},
) {
  const supporter = parseSupporterId(randomUUID())
  const account = parseAccountId(randomUUID())
  const key: KeyId = parseKeyId(random(16).toHex())
  const email = `${supporter}@riverside.example`
  await world.store.cases.write(organization, (db) =>
    db
      .insertInto('supporter')
      .values({
        organization_id: organization,
        supporter_id: supporter,
        program_id: program,
        account_id: account,
        account_home: organization,
        name: 'A Peer',
        email,
        affiliations: row.affiliations ?? [],
        state: row.state ?? 'active',
        capacity: row.capacity ?? 5,
        hours: JSON.stringify(row.hours ?? always),
        profile: JSON.stringify(profile),
        key_id: key,
        kem_public: random(32),
        sign_public: random(32),
        added_on: '2026-01-01',
      })
      .execute(),
  )
  return { supporter, account, keyId: key, email, actor: staff(organization, account, 'supporter') }
}

export async function addCoordinator(world: World, organization: OrganizationId) {
  const account = parseAccountId(randomUUID())
  const email = `${account}@riverside.example`
  await world.store.cases.write(organization, async (db) => {
    await db
      .insertInto('account')
      .values({
        organization_id: organization,
        account_id: account,
        name: 'A Coordinator',
        email,
        state: 'active',
        added_on: '2026-01-01',
      })
      .execute()
    await saveMembership(db, organization, { account, home: organization, role: 'coordinator' })
  })
  return { account, email, actor: staff(organization, account, 'coordinator') }
}

export const staff = (
  organization: OrganizationId,
  account: StaffActor['account'],
  role: Role,
): StaffActor => ({
  kind: 'staff',
  account,
  home: organization,
  organization,
  roles: [role],
  session: { tokenHash: random(32), methodKind: 'passkey', strongAt: MORNING },
})

type SubmitInput = InputOf<typeof submitRequest>

/** A case as a browser makes it: real keys and header, and random bytes where only its addressees could look. */
export function aCase(
  place: Place,
  shortlist: readonly Supporter[] = place.supporters,
  changed: Partial<SubmitInput> = {},
) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const accessPublic = rawOf(publicKey)
  const header = encodeCaseHeader({
    requesterKem: random(32),
    accessPublic,
    teamPublic: random(32),
    commitment: random(32),
  })
  const input: SubmitInput = {
    program: place.slug,
    entry: null,
    choice: 'direct',
    header,
    state: sealed(),
    intake: sealed(),
    askerGrant: sealed(),
    teamGrant: sealed(),
    teamEpoch: 0,
    slots: shortlist.map((supporter, index) => aSlot(supporter, index)),
    proof: new Uint8Array(sign(undefined, header, privateKey)),
    ...changed,
  }
  const request = parseRequestId(createHash('sha256').update(header).digest('hex'))
  const asker: AskerActor = { kind: 'asker', organization: place.organization, request }
  return { input, request, asker, privateKey, accessPublic }
}

export const aSlot = (supporter: Pick<Supporter, 'keyId'>, slot: number) => ({
  keyId: supporter.keyId,
  slot,
  facets: sealed(),
  introduction: sealed(),
  voucher: random(200),
})
export const anOpening = () => ({
  certificate: random(300),
  toRequester: sealed(100),
  toSupporter: sealed(100),
})

function rawOf(key: KeyObject): Bytes {
  const { x } = key.export({ format: 'jwk' })
  return Uint8Array.fromBase64(x ?? '', { alphabet: 'base64url' })
}

export function nth<T>(list: readonly T[], place = 0): T {
  const found = list[place]
  if (found !== undefined) return found
  throw new TypeError('too short a list')
}
