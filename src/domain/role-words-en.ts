import type { Role } from './codes.ts'

/** Apart from the other words: the ask page's first question needs these alone. */
export const roleWordsEn: Readonly<Record<Role, string>> = {
  nurse: 'Nurse',
  physician: 'Physician',
  resident_fellow: 'Resident or fellow',
  app: 'Nurse practitioner or PA',
  nursing_assistant_tech: 'Nursing assistant or patient care tech',
  technologist: 'Imaging or other technologist',
  pharmacist: 'Pharmacist',
  pharmacy_tech: 'Pharmacy technician',
  lab_tech: 'Laboratory',
  respiratory_therapist: 'Respiratory therapist',
  rehab_therapist: 'Physical, occupational or speech therapist',
  social_worker_case_mgr: 'Social worker or case manager',
  chaplain: 'Chaplain',
  mental_health: 'Mental health clinician',
  emt_paramedic: 'EMT or paramedic',
  unit_clerk_receptionist_admin: 'Unit clerk, reception or office',
  environmental_services: 'Environmental services',
  food_dietary: 'Food and dietary',
  transport: 'Patient transport',
  security_public_safety: 'Security or public safety',
  leader_manager: 'Leader or manager',
  student_volunteer: 'Student or volunteer',
  other: 'Another role',
  undisclosed: 'Not said',
}
