/**
 * The built-in codes of every pick-list. A program may add codes of its own where a list is open
 * (`pick-list.ts`), so a stored code is a `Code`; the unions below are for what our own code names.
 */
export type Code = string

/** Stands for every question that a person skipped. */
export const UNDISCLOSED = 'undisclosed'

export const ROLES = [
  'nurse',
  'physician',
  'resident_fellow',
  'app',
  'nursing_assistant_tech',
  'technologist',
  'pharmacist',
  'pharmacy_tech',
  'lab_tech',
  'respiratory_therapist',
  'rehab_therapist',
  'social_worker_case_mgr',
  'chaplain',
  'mental_health',
  'emt_paramedic',
  'unit_clerk_receptionist_admin',
  'environmental_services',
  'food_dietary',
  'transport',
  'security_public_safety',
  'leader_manager',
  'student_volunteer',
  'other',
  UNDISCLOSED,
] as const
export type Role = (typeof ROLES)[number]

/** Roles of one family stand in for each other when nobody of the exact role can be asked. */
export const FAMILIES = ['nursing', 'physicians', 'allied', 'support'] as const
export type Family = (typeof FAMILIES)[number]

export const FAMILY_OF_ROLE = {
  nurse: 'nursing',
  nursing_assistant_tech: 'nursing',
  physician: 'physicians',
  resident_fellow: 'physicians',
  app: 'physicians',
  technologist: 'allied',
  pharmacist: 'allied',
  pharmacy_tech: 'allied',
  lab_tech: 'allied',
  respiratory_therapist: 'allied',
  rehab_therapist: 'allied',
  social_worker_case_mgr: 'allied',
  chaplain: 'allied',
  mental_health: 'allied',
  emt_paramedic: 'allied',
  unit_clerk_receptionist_admin: 'support',
  environmental_services: 'support',
  food_dietary: 'support',
  transport: 'support',
  security_public_safety: 'support',
  leader_manager: 'support',
  student_volunteer: 'support',
} as const satisfies Partial<Record<Role, Family>>

/** Lowest first: "not below" compares places in this list. */
export const SENIORITIES = ['trainee', 'early', 'mid', 'senior', 'leader'] as const
export type Seniority = (typeof SENIORITIES)[number]

export const SETTINGS = [
  'hospital_inpatient',
  'emergency',
  'ambulatory_practice',
  'community_health_center',
  'ambulatory_surgery_center',
  'long_term_care',
  'home_care',
  'behavioral_health',
  'ems',
  'pharmacy',
  'laboratory',
  'other',
] as const
export type Setting = (typeof SETTINGS)[number]

export const DEPARTMENT_GROUPS = [
  'emergency',
  'critical_care',
  'medical',
  'surgical',
  'mothers_children',
  'diagnostics',
  'outpatient',
  'operations',
  'other',
] as const
export type DepartmentGroup = (typeof DEPARTMENT_GROUPS)[number]

export const GROUP_OF_DEPARTMENT = {
  ed: 'emergency',
  radiology: 'diagnostics',
  medical_surgical: 'medical',
  medicine: 'medical',
  icu: 'critical_care',
  nicu: 'critical_care',
  perioperative_anesthesia: 'surgical',
  surgery: 'surgical',
  obstetrics: 'mothers_children',
  pediatrics: 'mothers_children',
  pharmacy: 'diagnostics',
  laboratory: 'diagnostics',
  rehab: 'outpatient',
  ambulatory: 'outpatient',
  behavioral_health: 'outpatient',
  support_services: 'operations',
  administration: 'operations',
  other: 'other',
} as const satisfies Record<string, DepartmentGroup>
export type Department = keyof typeof GROUP_OF_DEPARTMENT

export const ISSUES = [
  'work_interpersonal',
  'burnout_overwhelmed',
  'unexpected_outcome',
  'assault_physical',
  'verbal_abuse',
  'adverse_event_or_error',
  'patient_death',
  'pediatric_event',
  'difficult_patient_family',
  'litigation_claim',
  'professionalism_review',
  'regulatory_investigation',
  'staffing_workload_distress',
  'workplace_safety',
  'discrimination_bias',
  'personal_loss_family',
  'moral_distress',
  'colleague_death_illness',
  'other',
  UNDISCLOSED,
] as const
export type Issue = (typeof ISSUES)[number]

export const ACTIVATIONS = [
  'self',
  'peer',
  'manager',
  'proactive_after_event',
  'informal_in_moment',
  'risk_quality',
  'program_staff',
  'partner_org',
  'group_request',
] as const
export type Activation = (typeof ACTIVATIONS)[number]

export const MODES = [
  'in_person',
  'phone',
  'video',
  'text',
  'email',
  'group_in_person',
  'group_virtual',
] as const
export type Mode = (typeof MODES)[number]

export const ENCOUNTER_KINDS = ['initial', 'follow_up', 'group_debrief'] as const
export type EncounterKind = (typeof ENCOUNTER_KINDS)[number]

export const OUTCOMES = [
  'completed',
  'declined',
  'no_answer',
  'rescheduled',
  'referred_on',
  'closed',
] as const
export type Outcome = (typeof OUTCOMES)[number]

export const DURATION_BANDS = ['under_15', 'from_15_to_29', 'from_30_to_45', 'over_45'] as const
export type DurationBand = (typeof DURATION_BANDS)[number]

export const HEADCOUNT_BANDS = ['from_2_to_5', 'from_6_to_10', 'from_11_to_20', 'over_20'] as const
export type HeadcountBand = (typeof HEADCOUNT_BANDS)[number]

export const RESOURCES = [
  'none',
  'eap',
  'mental_health_provider',
  'chaplain_spiritual',
  'social_work',
  'employee_occupational_health',
  'physician_health_services',
  'sarp',
  'risk_management',
  'insurer_claims',
  'hr',
  'security_police',
  'union',
  'wellness_program',
  'mindfulness_sleep',
  'grief_group',
  'time_away_manager_talk',
  'peer_group_or_drop_in',
  'vpsn',
  'crisis_988',
  'ma_bh_help_line',
  'physician_support_line',
  'printed_resource_sheet',
  'other',
] as const
export type Resource = (typeof RESOURCES)[number]

export const MATCH_PREFERENCES = ['own_unit', 'other_unit', 'other_organization', 'none'] as const

/** How a requester and a supporter can talk. `text` is the sealed conversation on this site. */
export const CHANNELS = ['text', 'phone', 'video', 'in_person'] as const
export type Channel = (typeof CHANNELS)[number]

export const GENDERS = ['woman', 'man', 'nonbinary'] as const
export type Gender = (typeof GENDERS)[number]

export const YEARS_BANDS = ['under_2', 'from_2_to_5', 'from_6_to_15', 'over_15'] as const
export type YearsBand = (typeof YEARS_BANDS)[number]

/** When somebody would like to talk, on their own clock. */
export const TIMES = ['now', 'morning', 'afternoon', 'evening', 'night', 'weekend'] as const
export type Time = (typeof TIMES)[number]
