import type { Activation, Mode } from './codes.ts'

/** The ten fields of the printed log, in its order (BIDH-Needham's outreach template). */
export const TABLE_ONE_FIELDS = [
  'date',
  'kind',
  'mode',
  'referral',
  'department',
  'role',
  'supporter',
  'issues',
  'resources',
  'comments',
] as const
export type TableOneField = (typeof TABLE_ONE_FIELDS)[number]

export const TABLE_ONE_REFERRALS = ['self', 'peer', 'manager', 'proactive'] as const
export type TableOneReferral = (typeof TABLE_ONE_REFERRALS)[number]

export type TableOneMode = 'in_person' | 'phone'

const REFERRAL_OF_ACTIVATION = {
  self: 'self',
  peer: 'peer',
  manager: 'manager',
  proactive_after_event: 'proactive',
  informal_in_moment: undefined,
  risk_quality: 'proactive',
  program_staff: 'proactive',
  partner_org: 'peer',
  group_request: 'manager',
} as const satisfies Record<Activation, TableOneReferral | undefined>

/** `undefined` for a talk in the moment: nobody referred anybody. */
export const toTableOneReferral = (activation: Activation): TableOneReferral | undefined =>
  REFERRAL_OF_ACTIVATION[activation]

/** The original form knows two ways only: whatever is not face to face counts as the phone. */
export const toTableOneMode = (mode: Mode): TableOneMode =>
  mode === 'in_person' || mode === 'group_in_person' ? 'in_person' : 'phone'
