import type { AccountId, ProgramId, SupporterId } from '#domain/ids.ts'
import type { RosterEffect } from '#domain/roster.ts'
import { listMemberships } from '#storage/memberships.ts'
import type { Reader } from '#storage/store.ts'
import { findSupporter, type Supporter } from '#storage/supporters.ts'
import type { AccountRef } from '../accounts/look-up.ts'
import type { StaffActor } from '../actor.ts'

/** Whom an entry is about. */
export type Target =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'coordinator'; readonly ref: AccountRef }
  | { readonly kind: 'supporter'; readonly ref: AccountRef; readonly supporter: Supporter }

type Wanted = {
  readonly actor: StaffActor
  readonly program: ProgramId
  readonly effect: RosterEffect
}

/** `undefined` where the person is not of this organization, or not of this pool. */
export async function findTarget(
  db: Reader,
  { actor, program, effect }: Wanted,
): Promise<Target | undefined> {
  switch (effect.kind) {
    case 'team-key-changed':
      return { kind: 'nobody' }
    case 'genesis':
      if (effect.account !== actor.account) return undefined
      return { kind: 'coordinator', ref: { id: actor.account, home: actor.home } }
    case 'coordinator-added':
      return await findCoordinator(db, effect.account)
    case 'coordinator-removed':
      // Whoever was revoked holds no role any more, and must still leave the roster.
      return { kind: 'coordinator', ref: { id: effect.account, home: actor.organization } }
    case 'supporter-added':
    case 'supporter-removed':
      return await findInPool(db, program, effect.supporter)
  }
}

async function findCoordinator(db: Reader, account: AccountId): Promise<Target | undefined> {
  const held = (await listMemberships(db)).find(
    (each) => each.account === account && each.role === 'coordinator',
  )
  return held && { kind: 'coordinator', ref: { id: account, home: held.home } }
}

async function findInPool(
  db: Reader,
  program: ProgramId,
  id: SupporterId,
): Promise<Target | undefined> {
  const supporter = await findSupporter(db, id)
  if (supporter?.program !== program || supporter.account === undefined) return undefined
  return { kind: 'supporter', ref: supporter.account, supporter }
}
