const ASKED = 2

/** Two different places of twelve, in order, from 1. `dice` gives whole numbers from 0 up to below its argument. */
export function choosePlaces(count: number, dice: (below: number) => number): readonly number[] {
  const places = Array.from({ length: count }, (_, index) => index + 1)
  const chosen = Array.from({ length: ASKED }, () => places.splice(dice(places.length), 1)[0] ?? 1)
  return chosen.toSorted((one, other) => one - other)
}

/** Forgives capitals and spaces, nothing else. */
export const isWordAt = (words: readonly string[], place: number, typed: string): boolean =>
  typed.trim().toLowerCase() === words[place - 1]

/** The first asked place whose word is wrong. */
export const findWrong = (
  words: readonly string[],
  places: readonly number[],
  typed: readonly string[],
): number | undefined => places.find((place, index) => !isWordAt(words, place, typed[index] ?? ''))

export function cryptoDice(below: number): number {
  const [roll = 0] = crypto.getRandomValues(new Uint32Array(1))
  return roll % below
}
