import type { AccountId, OrganizationId } from '#domain/ids.ts'
import type { RosterEffect } from '#domain/roster.ts'
import { listMemberships } from '#storage/memberships.ts'
import type { Reader } from '#storage/store.ts'
import { listSupporters } from '#storage/supporters.ts'
import { lookUpAccounts, type AccountRef } from '../accounts/look-up.ts'
import type { Deps } from '../deps.ts'
import type { Target } from './target.ts'

/** Signing keys of the organization's coordinators, in hexadecimal, wherever their accounts are kept. */
export type Signing = ReadonlyMap<AccountId, string>

export async function loadSigning(
  deps: Pick<Deps, 'store'>,
  organization: OrganizationId,
  also: readonly AccountRef[],
): Promise<Signing> {
  const held = await deps.store.cases.read(organization, (db) => listMemberships(db))
  const coordinators = held.filter(({ role }) => role === 'coordinator')
  const refs = coordinators.map(({ account: id, home }) => ({ id, home }))
  const known = new Set(refs.map(({ id }) => id))
  const found = await lookUpAccounts(deps, [...refs, ...also.filter(({ id }) => !known.has(id))])
  return new Map(
    [...found].flatMap(([id, { account }]) =>
      account.keys === undefined ? [] : [[id, account.keys.signPublic.toHex()] as const],
    ),
  )
}

/** Whose keys leave: this person's own, and those of everybody else who could be meant. */
export type Named = { readonly own: string | undefined; readonly others: ReadonlySet<string> }

export async function loadNamed(
  db: Reader,
  effect: RosterEffect,
  { target, signing }: { readonly target: Target; readonly signing: Signing },
): Promise<Named | undefined> {
  if (effect.kind === 'coordinator-removed') {
    const others = [...signing].filter(([id]) => id !== effect.account).map(([, key]) => key)
    return { own: signing.get(effect.account), others: new Set(others) }
  }
  if (effect.kind !== 'supporter-removed' || target.kind !== 'supporter') return undefined
  const { supporter } = target
  const pool = await listSupporters(db, supporter.program)
  const others = pool.filter(({ id }) => id !== supporter.id)
  return {
    own: supporter.keys?.signPublic.toHex(),
    others: new Set(others.flatMap(({ keys }) => keys?.signPublic.toHex() ?? [])),
  }
}
