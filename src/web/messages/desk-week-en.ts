import { plural } from '#web/kit/words.ts'

const count =
  (one: string, other: (n: number) => string) =>
  (n: number): string =>
    plural('en', n, { one, other: other(n) })

export const weekEn = {
  title: 'This week',
  heading: count('One thing this week.', (n) => `${n} things this week.`),
  nothing: 'Nothing is due this week.',
  nothingWhy: 'Whoever asks for a peer appears on Today. Have a good week.',
  lead: 'Figures only. Each line leads to the page where it is done.',
  today: 'Today',
  sections: {
    people: 'People first',
    supporters: 'Supporters',
    program: 'Rollouts and meetings',
    library: 'Surveys and library',
  },
  lines: {
    'requests-waiting': count(
      'One request waits for a peer.',
      (n) => `${n} requests wait for a peer.`,
    ),
    'referrals-new': count('One colleague was referred.', (n) => `${n} colleagues were referred.`),
    'check-ins-calling': count(
      'One supporter would like a call.',
      (n) => `${n} supporters would like a call.`,
    ),
    'incidents-open': count(
      'One incident is open for offers of support.',
      (n) => `${n} incidents are open for offers of support.`,
    ),
    'debriefs-asked': count(
      'One group asked to sit down together.',
      (n) => `${n} groups asked to sit down together.`,
    ),
    'applications-open': count(
      'One application is waiting for you.',
      (n) => `${n} applications are waiting for you.`,
    ),
    'references-answered': count(
      'One reference has answered.',
      (n) => `${n} references have answered.`,
    ),
    'trainings-ending': count(
      'One training ends within a month or has ended.',
      (n) => `${n} trainings end within a month or have ended.`,
    ),
    'nominations-to-review': count(
      'The names of one nomination can be reviewed.',
      (n) => `The names of ${n} nominations can be reviewed.`,
    ),
    'steps-late': count('One rollout step is late.', (n) => `${n} rollout steps are late.`),
    'steps-soon': count('One rollout step is due.', (n) => `${n} rollout steps are due.`),
    'tellings-due': count(
      'One message about a rollout is due.',
      (n) => `${n} messages about rollouts are due.`,
    ),
    'signs-to-reprint': count(
      'One sign says something that has changed.',
      (n) => `${n} signs say something that has changed.`,
    ),
    'gatherings-coming': count(
      'One gathering is coming up.',
      (n) => `${n} gatherings are coming up.`,
    ),
    'minutes-missing': count(
      'One meeting has no minutes yet.',
      (n) => `${n} meetings have no minutes yet.`,
    ),
    'actions-due': count('One agreed action is due.', (n) => `${n} agreed actions are due.`),
    'surveys-closing': count('One survey closes.', (n) => `${n} surveys close.`),
    'quotes-waiting': count(
      'One quotation waits to be let through.',
      (n) => `${n} quotations wait to be let through.`,
    ),
    'resources-stale': count(
      'One library entry wants to be looked over.',
      (n) => `${n} library entries want to be looked over.`,
    ),
    'links-broken': count(
      'One link of the library leads nowhere.',
      (n) => `${n} links of the library lead nowhere.`,
    ),
    'suggestions-waiting': count(
      'One resource was suggested.',
      (n) => `${n} resources were suggested.`,
    ),
  },
}

export type WeekWords = typeof weekEn
