import { plural } from '#web/kit/words.ts'

const weekdays = (count: number): string =>
  plural('en', count, { one: 'one weekday', other: `${count} weekdays` })
const minutes = (count: number): string =>
  count < 90
    ? plural('en', count, { one: 'a minute', other: `${count} minutes` })
    : plural('en', Math.round(count / 60), {
        one: 'an hour',
        other: `${Math.round(count / 60)} hours`,
      })

/** What the first question needs. The rest comes while it is being answered. */
export const firstEn = {
  site: 'Peer support',
  skip: 'Skip to the question',
  loading: 'One moment.',
  begin: 'Begin',
  sample: 'A sample network: the people are invented. Nobody will answer.',
  usually: (count: number) => `Lately someone answered within about ${minutes(count)}.`,
  promise: (days: number) => `Someone answers within ${weekdays(days)}.`,
  stopped: {
    notFoundTitle: 'This program is not here.',
    notFound: 'Check the address on the poster or in the message that brought you.',
    closedTitle: 'This program has not opened yet.',
    closed: 'Nobody could answer you here today. Please use one of the numbers below.',
    offline: 'The program could not be reached. What you typed is kept on this page.',
    again: 'Try again',
  },
  questions: {
    step: (step: number, steps: number) => `Question ${step} of ${steps}`,
    next: 'Continue',
    skipQuestion: 'Skip',
    back: 'Back',
    role: {
      title: 'What is your role?',
      hint: 'So that we can find a peer who knows the work.',
      families: {
        nursing: 'Nursing',
        physicians: 'Physicians and advanced practice',
        allied: 'Therapy, technology, pharmacy, social work',
        support: 'Support, office, safety, leadership',
        other: 'Other',
      },
    },
  },
  roles: {
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
  },
}
export type FirstWords = typeof firstEn
