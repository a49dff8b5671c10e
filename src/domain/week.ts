/** What may be due in a week, the nearest to people first. None of it says who. */
export const weekKinds = [
  'requests-waiting',
  'referrals-new',
  'check-ins-calling',
  'incidents-open',
  'debriefs-asked',
  'applications-open',
  'references-answered',
  'trainings-ending',
  'nominations-to-review',
  'steps-late',
  'steps-soon',
  'tellings-due',
  'signs-to-reprint',
  'gatherings-coming',
  'minutes-missing',
  'actions-due',
  'surveys-closing',
  'quotes-waiting',
  'resources-stale',
  'links-broken',
  'suggestions-waiting',
] as const
export type WeekKind = (typeof weekKinds)[number]

export type WeekLine = { readonly kind: WeekKind; readonly count: number }

/** How far the page looks ahead. */
export const WEEK_DAYS = 7
/** Somebody has to find a course first. */
export const TRAINING_DAYS = 30
/** After that nobody remembers what was said. */
export const MINUTES_DAYS = 60

/** Only what there is, in that order. */
export const toWeekLines = (counts: Readonly<Record<WeekKind, number>>): readonly WeekLine[] =>
  weekKinds.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0)
