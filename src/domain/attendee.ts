export const replies = ['invited', 'yes', 'no', 'waiting'] as const
/** `yes` has a place; `waiting` would like one. */
export type Reply = (typeof replies)[number]

export const attendeeLetters = [
  'invite',
  'changed',
  'cancelled',
  'removed',
  'place',
  'registered',
  'reminder',
] as const
export type AttendeeLetter = (typeof attendeeLetters)[number]

/** One of those who were asked or registered, as far as places go. Earlier positions come first. */
export type InLine<Id extends string> = {
  readonly id: Id
  readonly reply: Reply
  readonly position: number
}

/** Without a capacity there is a place for everybody. */
export type Line<Id extends string> = {
  readonly capacity: number | undefined
  readonly attendees: readonly InLine<Id>[]
}

export const countPlaces = (attendees: readonly { readonly reply: Reply }[]): number =>
  attendees.filter(({ reply }) => reply === 'yes').length

/**
 * Gives the free places to those who wait, in the order in which they came. Nobody who has a place loses it.
 */
export function givePlaces<Id extends string>({ capacity, attendees }: Line<Id>) {
  const free = capacity === undefined ? Infinity : capacity - countPlaces(attendees)
  const waiting = listWaiting(attendees)
  const lucky = new Set(waiting.slice(0, Math.max(0, free)).map(({ id }) => id))
  return attendees.map((each): InLine<Id> =>
    lucky.has(each.id) ? { ...each, reply: 'yes' } : each,
  )
}

/**
 * The whole line after somebody said yes or no. A first yes goes to the end of the line, and has a place at once where
 * one is free; a second one changes nothing. A no gives the place to the first who waits.
 */
export function answer<Id extends string>(
  { capacity, attendees }: Line<Id>,
  who: Id,
  wants: 'yes' | 'no',
): readonly InLine<Id>[] {
  const last = Math.max(0, ...attendees.map(({ position }) => position))
  const isIn = (reply: Reply): boolean => reply === 'yes' || reply === 'waiting'
  const answered = attendees.map((each): InLine<Id> => {
    if (each.id !== who) return each
    if (wants === 'no') return { ...each, reply: 'no' }
    return isIn(each.reply) ? each : { ...each, reply: 'waiting', position: last + 1 }
  })
  return givePlaces({ capacity, attendees: answered })
}

function listWaiting<Id extends string>(attendees: readonly InLine<Id>[]) {
  return attendees
    .filter(({ reply }) => reply === 'waiting')
    .toSorted((one, other) => one.position - other.position)
}

/** 1 for whoever gets the next free place; `undefined` for whoever does not wait. */
export function placeInLine<Id extends string>(
  attendees: readonly InLine<Id>[],
  who: Id,
): number | undefined {
  const at = listWaiting(attendees).findIndex(({ id }) => id === who)
  return at < 0 ? undefined : at + 1
}
