import type { AccountId } from '#domain/ids.ts'
import { lockAccount, saveAccountState, type AccountKeys } from '#storage/accounts.ts'
import type { Writer } from '#storage/store.ts'
import { lockSupporter, saveSupporter, type SupporterKeys } from '#storage/supporters.ts'
import { takeRole } from '../accounts/roles.ts'
import { keyIdOf } from '../key-id.ts'
import { leavePool } from '../supporters/leaving.ts'
import type { Appending } from './addition.ts'

/** What an entry means for the rows that the server itself goes by. */
export async function applyEffect(
  db: Writer,
  { addition, target, keys }: Appending,
  on: Temporal.PlainDate,
): Promise<void> {
  if (target.kind === 'nobody') return
  const { id } = target.ref
  switch (addition.effect.kind) {
    case 'genesis':
    case 'coordinator-added':
      return await activate(db, id)
    case 'coordinator-removed':
      return await takeRole(db, id, 'coordinator')
    case 'supporter-added':
      await activate(db, id)
      return await saveOnRoster(db, target, keys)
    case 'supporter-removed':
      return await saveOffRoster(db, target, on)
    case 'team-key-changed':
      return undefined
  }
}

/** Does nothing for an account that another organization keeps. */
export async function activate(db: Writer, id: AccountId): Promise<void> {
  const account = await lockAccount(db, id)
  if (account?.state === 'enrolled') await saveAccountState(db, id, 'active')
}

async function saveOnRoster(
  db: Writer,
  target: Appending['target'],
  keys: AccountKeys | undefined,
): Promise<void> {
  if (target.kind !== 'supporter' || keys === undefined) return
  const { kemPublic, signPublic } = keys
  const held: SupporterKeys = { keyId: keyIdOf(kemPublic), kemPublic, signPublic }
  const supporter = (await lockSupporter(db, target.supporter.id)) ?? target.supporter
  const fresh = { pausedUntil: undefined, leftOn: undefined, keys: held }
  await saveSupporter(db, { ...supporter, state: 'active', ...fresh })
}

async function saveOffRoster(
  db: Writer,
  target: Appending['target'],
  on: Temporal.PlainDate,
): Promise<void> {
  if (target.kind !== 'supporter') return
  const supporter = (await lockSupporter(db, target.supporter.id)) ?? target.supporter
  await leavePool(db, { ...supporter, keys: undefined }, on)
}
