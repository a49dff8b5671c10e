import type { listPool } from '#actions/supporters/list.ts'
import type { Hours, Span } from '#domain/hours.ts'

type Listed = Extract<Awaited<ReturnType<typeof listPool>>, { readonly kind: 'listed' }>
type Supporter = Listed['supporters'][number]

/** Copies that may be changed, which is what the contract's types say of arrays. */
export const toSupporterView = ({ hours, profile, ...supporter }: Supporter) => ({
  ...supporter,
  hours: toHoursView(hours),
  profile: {
    ...profile,
    settings: [...profile.settings],
    departmentGroups: [...profile.departmentGroups],
    languages: [...profile.languages],
    channels: [...profile.channels],
    atEase: [...profile.atEase],
    notAtEase: [...profile.notAtEase],
    lived: [...profile.lived],
  },
})

const toSpan = ([start, end]: Span): [number, number] => [start, end]

const toHoursView = (hours: Hours) => ({
  ...hours,
  week: hours.week.map((spans) => spans.map(toSpan)),
  daysOff: [...hours.daysOff],
  quiet: hours.quiet.map(toSpan),
})
