export const SMALLEST_FLOOR = 2
export const LARGEST_FLOOR = 10
export const MOST_NAMES = 3
/** Of fewer answers no name is shown, however often it was written: those who answered know what they wrote themselves. */
export const LEAST_ANSWERS = 5
/** So that nobody can fill a disk through a link that anybody may have. */
export const MOST_DIFFERENT_NAMES = 1000
/** What was not taken up is forgotten this long after the closing. */
export const NOMINEES_KEPT_DAYS = 180

/** A name as it is counted: without case, accents, punctuation, titles and letters after the name. */
export function foldName(name: string): string {
  const words = plainLetters(turnAround(name)).split(' ')
  const from = words.findIndex((word) => !TITLES.has(word))
  const until = words.findLastIndex((word) => !CREDENTIALS.has(word))
  return (from === -1 || until < from ? words : words.slice(from, until + 1)).join(' ')
}

/** «Alder, Kim» is Kim Alder; «Kim Alder, DO» is not DO Kim Alder. */
function turnAround(name: string): string {
  const parts = name.split(',').map((part) => part.trim())
  const [last = '', first, ...more] = parts.filter((part, at) => at === 0 || !isAfterName(part))
  const isTurned = first !== undefined && more.length === 0 && !last.includes(' ')
  return isTurned ? `${first} ${last}` : [last, first, ...more].join(' ')
}

const isAfterName = (part: string): boolean =>
  plainLetters(part)
    .split(' ')
    .every((word) => AFTER_COMMA.has(word))

const TITLES = new Set('dr dra mr mrs ms mx sra prof'.split(' '))
/** Only those that are nobody's family name: Do and Pa are. */
const CREDENTIALS = new Set('md rn lpn np crna bsn msn dnp phd pharmd msw lcsw'.split(' '))
const AFTER_COMMA = new Set(['', 'do', 'pa', 'c', 'rt', ...CREDENTIALS])

/** Letters that carry their sign in one piece. */
const STROKES: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
}

function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łđðøæœßþı]/gu, (letter) => STROKES[letter] ?? letter)
    .replaceAll(/['’.`´]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export type Tallied = { readonly name: string; readonly count: number }
/**
 * By folded name. The whole tally is one value, so that no row of its own tells when a name came in or with which
 * others it was written.
 */
export type Tally = Readonly<Record<string, Tallied>>

export type WhyNotCounted = 'no-name' | 'too-many-names' | 'tally-full'
type Counted =
  | { readonly kind: 'counted'; readonly tally: Tally }
  | { readonly kind: WhyNotCounted }

/**
 * One answer more. A name that one answer writes twice counts once. Whether there is room does not depend on which names
 * are written: otherwise anybody could fill the tally and then ask it for a name.
 */
export function countNames(
  tally: Tally,
  names: readonly string[],
  { mostNames }: { readonly mostNames: number },
): Counted {
  const written = new Map(names.map((name) => [foldName(name), tidy(name)] as const))
  written.delete('')
  if (written.size === 0) return { kind: 'no-name' }
  if (written.size > mostNames) return { kind: 'too-many-names' }
  if (Object.keys(tally).length + mostNames > MOST_DIFFERENT_NAMES) return { kind: 'tally-full' }
  const next = new Map(Object.entries(tally))
  for (const [folded, name] of written) {
    const before = next.get(folded)
    next.set(folded, { name: better(before?.name, name), count: (before?.count ?? 0) + 1 })
  }
  return { kind: 'counted', tally: Object.fromEntries([...next].toSorted(byKey)) }
}

const tidy = (name: string): string => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1

/** Whichever was written with more care: capitals, then accents. The same whatever the order they came in. */
function better(one: string | undefined, other: string): string {
  if (one === undefined) return other
  const [careOfOne, careOfOther] = [careOf(one), careOf(other)]
  if (careOfOne !== careOfOther) return careOfOne > careOfOther ? one : other
  return one < other ? one : other
}

function careOf(name: string): number {
  const words = name.split(' ')
  const capitals = words.filter((word) => /^\p{Lu}(?!\p{Lu}*$)/u.test(word)).length
  const accents = name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
  return capitals * 100 + Math.min(accents, 99)
}

export type Closed = {
  readonly names: readonly (Tallied & { readonly folded: string })[]
  /** How many names were written fewer times than the floor. Which they were is forgotten. */
  readonly others: number
}

type Asked = { readonly floor: number; readonly responses: number }

/** While it is open the desk hears of answers in steps, so that nobody sees one arrive while somebody is at a computer. */
export const responsesHeard = (responses: number): number => responses - (responses % LEAST_ANSWERS)

/** What remains of a tally. */
export function closeTally(tally: Tally, { floor, responses }: Asked): Closed {
  if (responses < LEAST_ANSWERS) return { names: [], others: 0 }
  const all = Object.entries(tally).map(([folded, { name, count }]) => ({ folded, name, count }))
  const names = all.filter(({ count }) => count >= floor)
  return { names: rankNames(names), others: all.length - names.length }
}

type Ranked = { readonly name: string; readonly count: number }

/** Most often written first; those of one count by their name, so that the order says nothing else. */
export const rankNames = <N extends Ranked>(names: readonly N[]): readonly N[] =>
  names.toSorted((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
