import type { listPool } from '#actions/supporters/list.ts'
import type { Hours, Span } from '#domain/hours.ts'
import { copyLists } from './profile-lists.ts'

type Listed = Extract<Awaited<ReturnType<typeof listPool>>, { readonly kind: 'listed' }>
type Supporter = Listed['supporters'][number]

export const toSupporterView = ({ hours, profile, ...supporter }: Supporter) => ({
  ...supporter,
  hours: toHoursView(hours),
  profile: { ...profile, ...copyLists(profile) },
})

const toSpan = ([start, end]: Span): [number, number] => [start, end]

const toHoursView = (hours: Hours) => ({
  ...hours,
  week: hours.week.map((spans) => spans.map(toSpan)),
  daysOff: [...hours.daysOff],
  quiet: hours.quiet.map(toSpan),
})
