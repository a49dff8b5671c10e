/** Everything that may be done later. A job carries its name, an organization and one id, nothing else. */
export const jobNames = [
  'offers.next-wave',
  'offers.expire',
  'offers.mail',
  'requests.promise-alert',
  'requests.mail-coordinators',
  'accounts.mail-invitation',
  'outreaches.flush',
  'retention.sweep',
  'applications.mail-reference',
  'supporters.care',
  'trainings.remind',
  'supporters.mail-check-in',
  'nominations.mail-invitation',
  'gatherings.mail',
  'gatherings.remind',
  'resources.check-links',
  'surveys.close',
  'referrals.mail-coordinators',
  'intakes.end-hand-overs',
] as const
export type JobName = (typeof jobNames)[number]
