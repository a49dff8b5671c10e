import type { Activation } from './codes.ts'
import type { Clocks } from './clocks.ts'

/** Who somebody is to the person they are thinking of. */
export const relations = ['manager', 'peer', 'other'] as const
export type Relation = (typeof relations)[number]

/** For the record, whoever is no manager is a colleague. */
export const activationOf = (relation: Relation): Activation =>
  relation === 'manager' ? 'manager' : 'peer'

export const referralStates = ['new', 'contacted'] as const
export type ReferralState = (typeof referralStates)[number]

/** From this day on nothing is left of it, whatever came of it. */
export const lastDayOf = (
  receivedOn: Temporal.PlainDate,
  { referralDays }: Pick<Clocks, 'referralDays'>,
): Temporal.PlainDate => receivedOn.add({ days: referralDays })

/** More than so many at once are no referrals but a flood; whoever comes then is asked to call. */
export const MOST_REFERRALS = 200
/** So many unread ones are told by letters of their own; those after them wait beside them. */
export const MOST_LETTERS = 5
