import type { Activation, Department, EncounterKind, Issue, Mode, Outcome, Role } from './codes.ts'

/**
 * Invented weights for the sample network. They keep the orders that were published and are nobody's
 * figures: 143 outreaches over 20 months.
 */
type Weights<C extends string> = readonly (readonly [code: C, weight: number])[]

export const SAMPLE_MONTHS = 20
export const SAMPLE_OUTREACHES = 143

export const SAMPLE_ROLES: Weights<Role> = [
  ['nurse', 46],
  ['physician', 25],
  ['technologist', 20],
  ['app', 11],
  ['unit_clerk_receptionist_admin', 11],
  ['nursing_assistant_tech', 9],
  ['pharmacist', 6],
  ['respiratory_therapist', 3],
  ['rehab_therapist', 3],
  ['environmental_services', 3],
  ['food_dietary', 1],
  ['transport', 1],
  ['security_public_safety', 4],
]

export const SAMPLE_DEPARTMENTS: Weights<Department> = [
  ['ed', 32],
  ['radiology', 25],
  ['medical_surgical', 22],
  ['medicine', 17],
  ['icu', 12],
  ['perioperative_anesthesia', 11],
  ['laboratory', 7],
  ['ambulatory', 7],
  ['pharmacy', 5],
  ['other', 5],
]

export const SAMPLE_ISSUES: Weights<Issue> = [
  ['work_interpersonal', 38],
  ['burnout_overwhelmed', 33],
  ['unexpected_outcome', 27],
  ['assault_physical', 12],
  ['verbal_abuse', 8],
  ['patient_death', 10],
  ['personal_loss_family', 8],
  ['litigation_claim', 2],
  ['regulatory_investigation', 1],
  ['other', 4],
]

export const SAMPLE_ACTIVATIONS: Weights<Activation> = [
  ['self', 60],
  ['informal_in_moment', 26],
  ['proactive_after_event', 16],
  ['peer', 24],
  ['manager', 17],
]

export const SAMPLE_KINDS: Weights<EncounterKind> = [
  ['initial', 110],
  ['follow_up', 33],
]

export const SAMPLE_MODES: Weights<Mode> = [
  ['in_person', 96],
  ['phone', 39],
  ['video', 8],
]

/** Of proactive offers only: 10–19 % are declined where it was counted. */
export const SAMPLE_PROACTIVE_OUTCOMES: Weights<Outcome> = [
  ['completed', 86],
  ['declined', 14],
]

/** Which code a number from 0 (inclusive) to 1 (exclusive) draws. The dice are the caller's. */
export function pickWeighted<C extends string>(weights: Weights<C>, share: number): C {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  let left = share * total
  for (const [code, weight] of weights) {
    if (left < weight) return code
    left -= weight
  }
  throw new RangeError('a share lies between 0 and 1')
}
