import { sendReferral } from '#contract/referrals.ts'
import type { ReferralId } from '#domain/ids.ts'
import { sealForTeam } from '#sealing/for-team.ts'
import { verifyProgram } from '#web/case/matching.ts'
import type { ShownProgram } from '#web/case/lists.ts'
import { call } from '#web/kit/call.ts'
import type { ReferralText } from '#web/kit/referral-text.ts'

/** Loaded once somebody writes: the page itself needs none of it. */
export type ToSend = {
  readonly program: ShownProgram
  /** On a poster or in a link: any other roster is refused. */
  readonly pin: string | undefined
  /** Made once, so that sending twice is sending once. */
  readonly id: ReferralId
  readonly text: ReferralText
}

export type Sent = 'sent' | 'roster-wrong' | { readonly why: string }

export async function sealAndSend({ program, pin, id, text }: ToSend): Promise<Sent> {
  const roster = await verifyProgram(program, { root: pin })
  if (roster === undefined) return 'roster-wrong'
  const place = { kind: 'referral', id } as const
  const sealed = await sealForTeam(roster.teamPublic, place, text)
  const { teamEpoch } = roster
  const input = { program: program.program, referral: id, teamEpoch, ...sealed }
  const said = await call(sendReferral, input)
  if (said.kind === 'done') return 'sent'
  return { why: said.kind === 'refused' ? said.code : said.kind }
}
