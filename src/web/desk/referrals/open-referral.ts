import * as v from 'valibot'
import { openReferral } from '#contract/referrals.ts'
import type { ReferralId } from '#domain/ids.ts'
import { openForTeam } from '#sealing/for-team.ts'
import { referralText, type ReferralText } from '#web/kit/referral-text.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import type { PlaceProgram } from '../session-state.ts'

export type Opening =
  | { readonly kind: 'opened'; readonly text: ReferralText }
  | { readonly kind: 'no-team-key' | 'roster-wrong' | 'cannot-open' }
  | { readonly kind: 'failed'; readonly why: string }

/** The key first: nothing is recorded as opened that could not be opened. */
export async function openSealed(
  desk: Desk,
  { program }: PlaceProgram,
  id: ReferralId,
): Promise<Opening> {
  const view = await desk.roster(program, 'again')
  if (view.kind === 'not-to-be-trusted') return { kind: 'roster-wrong' }
  const team = await desk.teamKey(program)
  if (team === undefined) return { kind: 'no-team-key' }
  const called = await desk.call(openReferral, { referral: id })
  if (called.kind !== 'done') return { kind: 'failed', why: whyOf(called) }
  try {
    const content = await openForTeam(team, { kind: 'referral', id }, called.output)
    return { kind: 'opened', text: v.parse(referralText, content) }
  } catch {
    return { kind: 'cannot-open' }
  }
}
