import { whyNotReady } from '#domain/account.ts'
import type { AccountId, OrganizationId } from '#domain/ids.ts'
import { listAccounts, type Account } from '#storage/accounts.ts'
import { listInvitedUntil } from '#storage/invitations.ts'
import { listMethods, type UnlockMethod } from '#storage/methods.ts'
import type { Deps } from '../deps.ts'

export type AccountRef = { readonly id: AccountId; readonly home: OrganizationId }

export type LookedUp = {
  readonly account: Account
  readonly methods: readonly UnlockMethod[]
  readonly invitedUntil: Temporal.Instant | undefined
  /** Enrolled, with enough ways in: may be put on a roster. */
  readonly ready: boolean
}

/** People of this organization whose accounts may be kept in another: each home is asked once. */
export async function lookUpAccounts(
  deps: Pick<Deps, 'store'>,
  refs: readonly AccountRef[],
): Promise<ReadonlyMap<AccountId, LookedUp>> {
  const homes = [...new Set(refs.map(({ home }) => home))]
  const found = await Promise.all(
    homes.map((home) => {
      const ids = refs.filter((ref) => ref.home === home).map(({ id }) => id)
      return lookUpAt(deps, home, [...new Set(ids)])
    }),
  )
  return new Map(found.flat().map((each) => [each.account.id, each]))
}

async function lookUpAt(
  deps: Pick<Deps, 'store'>,
  home: OrganizationId,
  ids: readonly AccountId[],
): Promise<readonly LookedUp[]> {
  return await deps.store.cases.read(home, async (db) => {
    const accounts = await listAccounts(db, ids)
    const methods = await listMethods(db, ids)
    const until = await listInvitedUntil(db, ids)
    return accounts.map((account) => {
      const mine = methods.filter((method) => method.account === account.id)
      const invitedUntil = account.state === 'invited' ? until.get(account.id) : undefined
      return { account, methods: mine, invitedUntil, ready: isReady(account, mine) }
    })
  })
}

function isReady(account: Account, methods: readonly UnlockMethod[]): boolean {
  const isEnrolled = account.state === 'enrolled' || account.state === 'active'
  return isEnrolled && whyNotReady(methods) === undefined
}
