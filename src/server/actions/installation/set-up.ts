import { randomUUID } from 'node:crypto'
import {
  parseAccountId,
  parseOrganizationId,
  parseProgramId,
  type AccountId,
  type OrganizationId,
} from '#domain/ids.ts'
import type { Organization, OrganizationKind } from '#domain/organization.ts'
import { builtInPickLists, PICK_LIST_KINDS } from '#domain/pick-list.ts'
import { networkPolicy, organizationPolicy } from '#domain/policy.ts'
import { plainBrand } from '#domain/program.ts'
import type { Role } from '#domain/role.ts'
import { saveNewAccount } from '#storage/accounts.ts'
import { claimLocator } from '#storage/locators.ts'
import { saveMembership } from '#storage/memberships.ts'
import { deleteOrganization, saveOrganization } from '#storage/organizations.ts'
import { savePickList } from '#storage/pick-lists.ts'
import { findProgram, saveNewProgram } from '#storage/programs.ts'
import type { Writer } from '#storage/store.ts'
import { invite, makeInvitation } from '../accounts/invitations.ts'
import type { Deps } from '../deps.ts'
import { saveStarters } from '../resources/starters.ts'
import { dayIn } from '../today.ts'
import { enqueueEveryNight } from './recurring.ts'

type Here = Pick<Deps, 'store' | 'now' | 'origin'>
type Person = { readonly name: string; readonly email: string }

export type Plan = {
  readonly network: {
    readonly name: string
    readonly timeZone: string
    readonly holidayRegion: string
  }
  readonly organization: { readonly name: string }
  readonly program: {
    readonly name: string
    readonly slug: string
    readonly phone: string
    readonly owner: OrganizationKind
  }
  readonly coordinators: readonly [Person, Person]
}

export type SetUp =
  | { readonly kind: 'set-up'; readonly first: string; readonly second: string }
  | { readonly kind: 'already-set-up' | 'slug-taken' | 'same-person' | 'bad-zone' }

/** Once. Of two who try at the same time, one hears that it is done. */
export async function setUp(deps: Here, plan: Plan): Promise<SetUp> {
  const why = whyNotPlan(plan)
  if (why !== undefined) return { kind: why }
  const { cases } = deps.store
  if ((await cases.organizationOf('installation', 'network')) !== undefined) {
    return { kind: 'already-set-up' }
  }
  if ((await cases.organizationOf('program', plan.program.slug)) !== undefined) {
    return { kind: 'slug-taken' }
  }
  const ground = await layGround(deps, plan)
  const outcome = await cases.write(ground.owner.id, (db) => build(deps, db, { plan, ground }))
  // Nothing refers to the ground of a loser: the claim is in the same transaction as all that stands on it.
  if (outcome.kind !== 'set-up') {
    await cases.write(ground.network.id, (db) => deleteOrganization(db, ground.network.id))
  }
  return outcome
}

function whyNotPlan({ network, coordinators }: Plan): 'same-person' | 'bad-zone' | undefined {
  const [first, second] = coordinators
  if (first.email.toLowerCase() === second.email.toLowerCase()) return 'same-person'
  try {
    dayIn(Temporal.Instant.fromEpochMilliseconds(0), network.timeZone)
    return undefined
  } catch {
    return 'bad-zone'
  }
}

type Ground = {
  readonly network: Organization
  readonly owner: Organization
  readonly coordinators: readonly [AccountId, AccountId]
}

const newOrganization = (): OrganizationId => parseOrganizationId(randomUUID())
const newAccount = (): AccountId => parseAccountId(randomUUID())

/** Network and first organization; and where the program is the hospital's, the first coordinator as the network's admin. */
async function layGround(deps: Here, plan: Plan): Promise<Ground> {
  const { name, ...place } = plan.network
  const network: Organization = {
    id: newOrganization(),
    network: undefined,
    kind: 'network',
    name,
    ...place,
    sample: false,
  }
  const member: Organization = {
    ...network,
    id: newOrganization(),
    network: network.id,
    kind: 'organization',
    name: plan.organization.name,
  }
  const owner = plan.program.owner === 'network' ? network : member
  const coordinators = [newAccount(), newAccount()] as const
  await deps.store.cases.write(network.id, async (db) => {
    await saveOrganization(db, network)
    await saveOrganization(db, member)
    await enqueueEveryNight(db, network, deps.now())
    await enqueueEveryNight(db, member, deps.now())
    const [account] = coordinators
    await saveMembership(db, network.id, { account, home: owner.id, role: 'network-admin' })
  })
  return { network, owner, coordinators }
}

type Building = { readonly plan: Plan; readonly ground: Ground }

async function build(deps: Here, db: Writer, { plan, ground }: Building): Promise<SetUp> {
  const { owner, network } = ground
  const claim = { kind: 'installation', key: 'network', organization: owner.id } as const
  if (!(await claimLocator(db, claim))) return { kind: 'already-set-up' }
  await saveFirstProgram(deps, db, { plan, ground })
  const [first, second] = ground.coordinators
  const [one, other] = plan.coordinators
  const places = owner.id === network.id ? [] : [network.id]
  const on = dayIn(deps.now(), owner.timeZone)
  await saveNewAccount(db, { ...one, id: first, home: owner.id, places, on })
  await saveNewAccount(db, { ...other, id: second, home: owner.id, on })
  const roles: readonly (readonly [AccountId, Role])[] = [
    [first, 'coordinator'],
    [first, owner.kind === 'network' ? 'network-admin' : 'organization-admin'],
    [second, 'coordinator'],
  ]
  for (const [account, role] of roles) {
    await saveMembership(db, owner.id, { account, home: owner.id, role })
  }
  return {
    kind: 'set-up',
    // The first goes on in this browser; only the second needs a letter.
    first: await makeInvitation(deps, db, { organization: owner.id, account: first }),
    second: await invite(deps, db, { organization: owner.id, account: second }),
  }
}

async function saveFirstProgram(deps: Here, db: Writer, { plan, ground }: Building): Promise<void> {
  const { owner } = ground
  const { name, slug, phone } = plan.program
  const id = parseProgramId(randomUUID())
  const policy = owner.kind === 'network' ? networkPolicy : organizationPolicy
  const program = { id, organization: owner.id, name, slug, phone, policy, brand: plainBrand }
  await saveNewProgram(db, { ...program, state: 'draft' })
  const saved = await findProgram(db, id)
  if (saved === undefined) throw new TypeError('a program that was just saved is gone')
  const lists = builtInPickLists()
  const on = dayIn(deps.now(), owner.timeZone)
  for (const kind of PICK_LIST_KINDS) await savePickList(db, saved, { list: lists[kind], on })
  await saveStarters(db, { organization: owner.id, program: id, on })
}
