import type { AccountId } from '#domain/ids.ts'
import { lockAccount, saveAccountState, type AccountKeys } from '#storage/accounts.ts'
import type { Writer } from '#storage/store.ts'
import { lockSupporter, saveSupporter, type SupporterKeys } from '#storage/supporters.ts'
import { takeRole } from '../accounts/roles.ts'
import { keyIdOf } from '../key-id.ts'
import { passOnLater } from '../offers/pass-on.ts'
import type { Appending } from './addition.ts'

/** What an entry means for the rows that the server itself goes by. */
export async function applyEffect(
  db: Writer,
  { addition, target, keys }: Appending,
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
      return await saveOffRoster(db, target)
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
  await saveSupporter(db, { ...supporter, state: 'active', pausedUntil: undefined, keys: held })
}

async function saveOffRoster(db: Writer, target: Appending['target']): Promise<void> {
  if (target.kind !== 'supporter') return
  const supporter = (await lockSupporter(db, target.supporter.id)) ?? target.supporter
  await saveSupporter(db, { ...supporter, state: 'left', pausedUntil: undefined, keys: undefined })
  await passOnLater(db, supporter)
}
