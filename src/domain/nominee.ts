import type { ApplicationId, NominationId, NomineeId } from './ids.ts'

export type Nominee = {
  readonly id: NomineeId
  readonly nomination: NominationId
  readonly name: string
  readonly folded: string
  /** How often the name was written; 0 for one that a leader added. */
  readonly count: number
  readonly addedBy: 'survey' | 'leader'
  readonly decision: 'open' | 'approved' | 'declined'
  /** Gone once the invitation was answered. */
  readonly email: string
  readonly invitation: 'none' | 'sent' | 'accepted' | 'declined'
  readonly invitedOn: Temporal.PlainDate | undefined
  readonly mergedInto: NomineeId | undefined
  readonly application: ApplicationId | undefined
}

/** Whose invitation went out is not reviewed any more. */
export const whyNotDecide = ({ invitation, mergedInto }: Nominee) => {
  if (mergedInto !== undefined) return 'merged-away'
  return invitation === 'none' ? undefined : 'already-invited'
}

/** One step deep, so that taking apart gives back what there was. */
export function whyNotMerge(one: Nominee, into: Nominee, all: readonly Nominee[]) {
  const isSame = one.id === into.id || one.nomination !== into.nomination
  const isHead = all.some(({ mergedInto }) => mergedInto === one.id)
  if (isSame || isHead || into.mergedInto !== undefined) return 'cannot-merge'
  return one.invitation === 'none' ? undefined : 'already-invited'
}

/** A letter may go out again until it was answered. */
export const whyNotInvite = ({ decision, invitation, mergedInto }: Nominee) => {
  if (mergedInto !== undefined) return 'merged-away'
  if (decision !== 'approved') return 'not-approved'
  return invitation === 'none' || invitation === 'sent' ? undefined : 'already-answered'
}

/** Names that stand for themselves, each with those that are counted with it. */
export function gatherMerged(all: readonly Nominee[]) {
  return all
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map((head) => {
      const merged = all.filter(({ mergedInto }) => mergedInto === head.id)
      const count = merged.reduce((sum, each) => sum + each.count, head.count)
      return { ...head, count, merged }
    })
}

/** A no is as quiet as silence to everybody but who sent the letter. */
export const quietly = (invitation: Nominee['invitation']): Nominee['invitation'] =>
  invitation === 'declined' ? 'sent' : invitation
