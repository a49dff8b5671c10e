import type { MethodKind } from '#domain/account.ts'
import type { AccountId, OrganizationId } from '#domain/ids.ts'
import { findAccount, type Account, type AccountKeys } from '#storage/accounts.ts'
import { listRoles } from '#storage/memberships.ts'
import { listMethods, type UnlockMethod } from '#storage/methods.ts'
import { findOrganization } from '#storage/organizations.ts'
import { listPrograms } from '#storage/programs.ts'
import { listSupportersOf } from '#storage/supporters.ts'
import type { Reader } from '#storage/store.ts'
import type { Deps } from '../deps.ts'

type Whose = {
  readonly home: OrganizationId
  readonly account: AccountId
  readonly unlockedBy: MethodKind
}

/** All that the browser needs to open the keys and to know where it may act. */
export async function loadMe(deps: Pick<Deps, 'store'>, { home, account: id, unlockedBy }: Whose) {
  const { cases } = deps.store
  const found = await cases.read(home, async (db) => {
    const account = await findAccount(db, id)
    const standing = account && toStanding(account)
    return standing && { ...standing, methods: await listMethods(db, [id]) }
  })
  if (found === undefined) throw new TypeError('a session without an enrolled account')
  const { account, state, keys, methods } = found
  const places = await Promise.all(
    [home, ...account.places].map((each) => cases.read(each, (db) => findPlace(db, each, id))),
  )
  return {
    account: id,
    home,
    name: account.name,
    state,
    ...keys,
    methods: methods.map(toShownMethod),
    unlockedBy,
    places: places.filter((place) => place !== undefined),
  }
}

export type Me = Awaited<ReturnType<typeof loadMe>>

type Standing = {
  readonly account: Account
  readonly state: 'enrolled' | 'active'
  readonly keys: AccountKeys
}

function toStanding(account: Account): Standing | undefined {
  const { state, keys } = account
  if (keys === undefined || (state !== 'enrolled' && state !== 'active')) return undefined
  return { account, state, keys }
}

async function findPlace(db: Reader, organization: OrganizationId, account: AccountId) {
  const roles = await listRoles(db, account)
  const found = await findOrganization(db, organization)
  if (found === undefined || roles.length === 0) return undefined
  const mine = await listSupportersOf(db, account)
  const programs = (await listPrograms(db)).map(({ id, name, slug, state }) => {
    const own = mine.find((each) => each.program === id && each.state !== 'left')
    return { program: id, name, slug, state, supporter: own?.id ?? null }
  })
  return { organization, name: found.name, sample: found.sample, roles: [...roles], programs }
}

function toShownMethod({ id, kind, label, confirmed, handle, prfSalt, wrapped }: UnlockMethod) {
  const isPasskey = kind === 'passkey'
  return {
    id,
    kind,
    label,
    confirmed,
    credentialId: isPasskey ? handle : null,
    prfSalt: isPasskey ? (prfSalt ?? null) : null,
    wrapped,
  }
}
