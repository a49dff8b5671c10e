import { changeRequest } from '#contract/requests.ts'
import { CannotOpen } from '#sealing/cannot-open.ts'
import { extendShortlist, replaceIntake, resealCase } from '#sealing/case.ts'
import type { Answers } from '#web/case/answers.ts'
import { toIntake } from '#web/case/wishes.ts'
import { listOf } from '#web/case/lists.ts'
import { findPeers, toShortlist, toSlots } from '#web/case/matching.ts'
import { call } from '#web/kit/call.ts'
import type { Language } from '#web/kit/words.ts'
import { toSealedCase, type OpenCase } from './open-case.ts'

export type Changed = 'changed' | 'offline' | 'refused'

/** Ranks anew and seals anew: offers that nobody holds yet are replaced, and the intake with them. */
export async function changeWishes(
  open: OpenCase,
  answers: Answers,
  language: Language,
): Promise<Changed> {
  const { receipt, shown, program, roster, signer } = open
  const roles = listOf(program, 'role')
  const intake = toIntake(answers, { roles, language, today: shown.askedOn })
  const search = { program, roster, wish: intake.wish, without: intake.outside?.organization }
  const peers = intake.choice === 'direct' ? await findPeers(search) : []
  if (peers === undefined) return 'offline'
  try {
    const sealed = await toSealedCase(receipt, shown)
    const { caseId, header } = sealed
    const vouching = { caseId, header, roster, signer: receipt.access, firstSlot: shown.nextSlot }
    const shortlist = toShortlist(peers, intake.wish, intake.introduction)
    const offers = await extendShortlist(vouching, shortlist)
    const { sealed: teamGrant } = await resealCase(receipt.kem, sealed, roster.teamPublic)
    const input = {
      choice: intake.choice,
      intake: await replaceIntake(receipt.kem, sealed, intake),
      askerGrant: shown.askerGrant,
      teamGrant,
      teamEpoch: roster.teamEpoch,
      slots: toSlots(offers),
    }
    const changed = await call(changeRequest, input, signer)
    if (changed.kind === 'done') return 'changed'
    return changed.kind === 'offline' ? 'offline' : 'refused'
  } catch (error) {
    if (error instanceof CannotOpen) return 'refused'
    throw error
  }
}
