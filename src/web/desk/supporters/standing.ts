import type { OutputOf } from '#contract/endpoint.ts'
import type { listSupporters } from '#contract/supporters.ts'
import type { SupporterWords } from '#web/messages/desk-supporters-en.ts'

export type Supporter = OutputOf<typeof listSupporters>['supporters'][number]
export type Standing = keyof SupporterWords['states']

/** Where somebody stands on the way to the roster, as a coordinator needs to know it. */
export function standingOf({ state, restingUntil, kemPublic, ready }: Supporter): Standing {
  if (state === 'active' && restingUntil !== null) return 'resting'
  if (state !== 'approved') return state
  if (kemPublic === null) return 'invited'
  return ready ? 'ready' : 'unready'
}

export const isInService = ({ state }: Supporter): boolean =>
  state === 'active' || state === 'paused'

export type Filters = {
  readonly text: string
  readonly standing: Standing | 'any'
  readonly role: string
  readonly hours: 'any' | 'now'
}
export const noFilters: Filters = { text: '', standing: 'any', role: 'any', hours: 'any' }

export const isFiltered = ({ text, standing, role, hours }: Filters): boolean =>
  text.trim() !== '' || standing !== 'any' || role !== 'any' || hours !== 'any'

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()

/** By name; who left comes last. */
export function filterSupporters(
  all: readonly Supporter[],
  filters: Filters,
): readonly Supporter[] {
  const text = plain(filters.text.trim())
  const fits = (supporter: Supporter): boolean =>
    (filters.standing === 'any' || standingOf(supporter) === filters.standing) &&
    (filters.role === 'any' || supporter.profile.role === filters.role) &&
    (filters.hours === 'any' || supporter.inHours) &&
    (text === '' || plain(`${supporter.name} ${supporter.email}`).includes(text))
  const hasLeft = ({ state }: Supporter): number => Number(state === 'left')
  return all
    .filter(fits)
    .toSorted((one, other) => hasLeft(one) - hasLeft(other) || one.name.localeCompare(other.name))
}
