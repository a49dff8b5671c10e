import type { ProgramId, ReferralId } from '#domain/ids.ts'
import { findProgram } from '#storage/programs.ts'
import {
  deleteReferral,
  listReferrals as listKept,
  lockReferral,
  saveReferralContacted,
  type Referral,
} from '#storage/referrals.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import { saveTrace } from '#storage/traces.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** What waits and until when; the sealed parts stay where they are. */
export async function listReferrals(deps: Here, actor: StaffActor, program: ProgramId) {
  const { organization } = actor
  return await deps.store.cases.read(organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const today = await findToday(db, organization, deps.now())
    return { kind: 'listed' as const, referrals: await listKept(db, program, today) }
  })
}

/** Hands the sealed parts over, and records that it did. */
export async function openReferral(deps: Here, actor: StaffActor, id: ReferralId) {
  return await onReferral(deps, { actor, id }, async (db, { referral, today }) => {
    const { organization, account } = actor
    await saveTrace(db, { name: 'referral.opened' }, { organization, on: today, account })
    return { kind: 'opened' as const, referral }
  })
}

/** Two who are about to call at once: one of them hears that it is done. */
export async function markContacted(deps: Here, actor: StaffActor, id: ReferralId) {
  return await onReferral(deps, { actor, id }, async (db, { referral }) => {
    if (referral.state === 'contacted') return { kind: 'already-contacted' as const }
    await saveReferralContacted(db, id)
    await signal(db, `board:${actor.organization}`)
    return { kind: 'marked' as const }
  })
}

/** A yes, a no and nothing said end alike: with no row and no trace. */
export async function closeReferral(deps: Here, actor: StaffActor, id: ReferralId) {
  return await onReferral(deps, { actor, id }, async (db) => {
    await deleteReferral(db, id)
    await signal(db, `board:${actor.organization}`)
    return { kind: 'closed' as const }
  })
}

type Which = { readonly actor: StaffActor; readonly id: ReferralId }
type Found = { readonly referral: Referral; readonly today: Temporal.PlainDate }

async function onReferral<T>(
  deps: Here,
  { actor, id }: Which,
  act: (db: Writer, found: Found) => Promise<T>,
) {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db) => {
    const referral = await lockReferral(db, id)
    const today = await findToday(db, organization, deps.now())
    const isGone =
      referral === undefined || Temporal.PlainDate.compare(referral.expiresOn, today) <= 0
    return isGone ? { kind: 'not-found' as const } : await act(db, { referral, today })
  })
}
