import type { Language } from '#web/kit/words.ts'
import type { Attendee } from './when.ts'

export type PeopleFilter = { readonly text: string; readonly reply: 'all' | Attendee['reply'] }

/** Marks above letters and capitals do not count. */
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const order = { yes: 0, waiting: 1, invited: 2, no: 3 } as const

/** Those with a place, then the line in its order, then the rest; by name within each. */
export function filterPeople(
  attendees: readonly Attendee[],
  { text, reply }: PeopleFilter,
  language: Language,
): readonly Attendee[] {
  const wanted = fold(text.trim())
  const compare = new Intl.Collator(language).compare
  return attendees
    .filter((each) => reply === 'all' || each.reply === reply)
    .filter((each) => fold(`${each.name} ${each.email} ${each.affiliation}`).includes(wanted))
    .toSorted(
      (one, other) =>
        order[one.reply] - order[other.reply] ||
        (one.waitsAt ?? 0) - (other.waitsAt ?? 0) ||
        compare(one.name, other.name),
    )
}
