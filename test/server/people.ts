import { randomUUID } from 'node:crypto'
import { makeInvitation } from '#actions/accounts/invitations.ts'
import { keyIdOf, toBase64Url } from '#actions/key-id.ts'
import { addMethod, confirmMethod, enrol, showInvitation } from '#contract/accounts.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { addMethodText, signInText } from '#contract/proof-text.ts'
import { beginSignIn, signIn, type showMe } from '#contract/sessions.ts'
import {
  parseAccountId,
  parseOrganizationId,
  parseProgramId,
  type AccountId,
  type OrganizationId,
  type ProgramId,
} from '#domain/ids.ts'
import type { OrganizationKind } from '#domain/organization.ts'
import { networkPolicy, organizationPolicy, type ProgramPolicy } from '#domain/policy.ts'
import { plainBrand } from '#domain/program.ts'
import type { Role } from '#domain/role.ts'
import { makeStaffKeys, type StaffKeys } from '#sealing/keys.ts'
import { saveNewAccount } from '#storage/accounts.ts'
import { saveMembership } from '#storage/memberships.ts'
import { saveOrganization } from '#storage/organizations.ts'
import { saveNewProgram } from '#storage/programs.ts'
import {
  call,
  makeKey,
  random,
  signed,
  type Answered,
  type Caller,
  type Desk,
  type Key,
} from './desk.ts'

export type House = {
  readonly organization: OrganizationId
  readonly program: ProgramId
  readonly slug: string
}

type HouseWish = {
  readonly kind?: OrganizationKind
  readonly network?: OrganizationId
  readonly policy?: Partial<ProgramPolicy>
}

/** An organization with a program that is not live yet. */
export async function makeHouse(desk: Desk, wish: HouseWish = {}): Promise<House> {
  const organization = parseOrganizationId(randomUUID())
  const program = parseProgramId(randomUUID())
  const slug = `p-${randomUUID().slice(0, 8)}`
  const kind = wish.kind ?? 'network'
  const policy = { ...(kind === 'network' ? networkPolicy : organizationPolicy), ...wish.policy }
  const where = { timeZone: 'America/New_York', holidayRegion: 'US-MA', sample: false }
  await desk.store.cases.write(wish.network ?? organization, async (db) => {
    const name = `House ${slug}`
    await saveOrganization(db, { id: organization, network: wish.network, kind, name, ...where })
  })
  await desk.store.cases.write(organization, async (db) => {
    const shown = { name: 'Peers', phone: '617-555-0100', policy, brand: plainBrand }
    await saveNewProgram(db, { id: program, organization, slug, state: 'draft', ...shown })
  })
  return { organization, program, slug }
}

export type Me = OutputOf<typeof showMe>
export type Person = Caller & {
  readonly account: AccountId
  readonly home: OrganizationId
  readonly keys: StaffKeys
  readonly device: Key
  readonly recovery: Key
  readonly me: Me
}

type PersonWish = {
  readonly house: House
  readonly roles: readonly Role[]
  readonly name?: string
  readonly email?: string
  /** `false` leaves the second way in away. */
  readonly ready?: boolean
}

/** Somebody who was invited and enrolled through the front door. */
export async function addPerson(desk: Desk, wish: PersonWish): Promise<Person> {
  const { organization } = wish.house
  const account = parseAccountId(randomUUID())
  const email = wish.email ?? `${account}@house.example`
  const on = Temporal.PlainDate.from('2026-03-01')
  const link = await desk.store.cases.write(organization, async (db) => {
    const name = wish.name ?? 'Robin Example'
    await saveNewAccount(db, { id: account, home: organization, name, email, on })
    for (const role of wish.roles) {
      await saveMembership(db, organization, { account, home: organization, role })
    }
    return await makeInvitation(desk.deps, db, { organization, account })
  })
  return await enrolPerson(desk, link, { organization, ready: wish.ready ?? true })
}

/** A house and the coordinator who runs its program. */
export async function foundHouse(desk: Desk, wish: HouseWish = {}) {
  const house = await makeHouse(desk, wish)
  return { house, by: await addPerson(desk, { house, roles: ['coordinator'] }) }
}

export const tokenOf = (link: string): string => new URL(link).hash.replace('#invitation=', '')

type EnrolWish = { readonly organization: OrganizationId; readonly ready: boolean }

export async function enrolPerson(
  desk: Desk,
  link: string,
  { organization, ready }: EnrolWish,
): Promise<Person> {
  const { input, keys, device, session } = await makeEnrolment(desk, link)
  const enrolled = await call(desk, enrol, { input })
  if (enrolled.code !== undefined) throw new TypeError(`enrol: ${enrolled.code}`)
  const { account, home } = enrolled.body
  const recovery = makeKey()
  const caller = { key: session, organization, cookie: enrolled.cookie ?? '' }
  if (ready) await addRecovery(desk, { caller, account, recovery })
  return { ...caller, account, home, keys, device, recovery, me: enrolled.body }
}

/** All that a browser sends to enrol, by a link. */
export async function makeEnrolment(desk: Desk, link: string) {
  const token = tokenOf(link)
  const shown = await call(desk, showInvitation, { input: { token } })
  if (shown.code !== undefined) throw new TypeError(`invitation: ${shown.code}`)
  const { keys } = await makeStaffKeys()
  const device = makeKey()
  const session = makeKey()
  const { challenge, account } = shown.body
  const input = {
    token,
    kemPublic: keys.kem.publicKey,
    signPublic: keys.signing.publicKey,
    keybox: random(96),
    method: newMethod('device', device, { challenge, account }),
    sessionPublic: session.publicKey,
  }
  return { input, keys, device, session, shown: shown.body }
}

type For = { readonly challenge: string; readonly account: string }

export function newMethod(kind: 'device' | 'recovery', key: Key, { challenge, account }: For) {
  const text = addMethodText(challenge, account, toBase64Url(key.publicKey))
  return {
    kind,
    id: randomUUID(),
    label: kind,
    challenge,
    authPublic: key.publicKey,
    signature: signed(key, text),
    wrapped: random(64),
  }
}

type Recovering = {
  readonly caller: Caller
  readonly account: AccountId
  readonly recovery: Key
}

export async function addRecovery(desk: Desk, { caller, account, recovery }: Recovering) {
  const { challenge } = (await call(desk, beginSignIn)).body
  const method = newMethod('recovery', recovery, { challenge, account })
  const added = await call(desk, addMethod, { by: caller, input: { method } })
  if (added.code !== undefined) throw new TypeError(`add-method: ${added.code}`)
  await call(desk, confirmMethod, { by: caller, input: { method: method.id } })
  return method.id
}

/** A fresh proof by a device key or the recovery words. */
export async function prove(
  desk: Desk,
  kind: 'device' | 'recovery',
  { method, session }: { readonly method: Key; readonly session: Key },
): Promise<unknown> {
  const { challenge } = (await call(desk, beginSignIn)).body
  const text = signInText(challenge, toBase64Url(session.publicKey))
  return { kind, challenge, key: keyIdOf(method.publicKey), signature: signed(method, text) }
}

/** Signs in in another browser. */
export async function signInAgain(desk: Desk, person: Person): Promise<Answered<Me> & Caller> {
  const session = makeKey()
  const proof = await prove(desk, 'device', { method: person.device, session })
  const input = { proof, sessionPublic: session.publicKey }
  const answered = await call(desk, signIn, { input })
  const { organization = '' } = person
  return { ...answered, key: session, cookie: answered.cookie ?? '', organization }
}
