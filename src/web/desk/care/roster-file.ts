import type { Supporter } from '../supporters/standing.ts'
import type { Named } from './named.ts'
import type { Known } from './roster-rows.ts'

export const nameOf = (list: readonly Named<string>[], value: string | null): string =>
  list.find((each) => each.value === value)?.names[0] ?? value ?? ''

/** In the order of the fields, `lastName` left out: what is taken in again as it is changes nothing. */
export function toRosterRow(supporter: Supporter, known: Known): readonly string[] {
  const { profile, shown } = supporter
  const many = (list: readonly Named<string>[], values: readonly string[]) =>
    values.map((value) => nameOf(list, value)).join(', ')
  return [
    supporter.name,
    supporter.email,
    nameOf(known.roles, profile.role),
    shown.credentials,
    nameOf(known.units, shown.unit),
    nameOf(known.seniorities, profile.seniority),
    nameOf(known.years, profile.years),
    many(known.languages, profile.languages),
    many(known.channels, profile.channels),
    String(supporter.capacity),
  ]
}
