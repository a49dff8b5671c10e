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
] as const
export type JobName = (typeof jobNames)[number]
