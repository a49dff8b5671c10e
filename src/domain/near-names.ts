type Folded = { readonly folded: string }
type Pair<N> = { readonly one: N; readonly other: N }

const SHORT = 6
/** Two letters are too few to call a slip a slip. */
const SHORTEST = 3

/** Names that may be one person's: a letter or two apart, the words turned around, or one with a word less. */
export function listNearNames<N extends Folded>(names: readonly N[]): readonly Pair<N>[] {
  return names.flatMap((one, at) =>
    names
      .slice(at + 1)
      .flatMap((other) => (areNear(one.folded, other.folded) ? [{ one, other }] : [])),
  )
}

export function areNear(one: string, other: string): boolean {
  if (one === other) return true
  return holdsWords(one, other) || holdsWords(other, one) || isTypo(one, other)
}

function holdsWords(whole: string, part: string): boolean {
  const words = new Set(whole.split(' '))
  return part.split(' ').every((word) => words.has(word))
}

/** One slip in a short name, two in a longer one. */
function isTypo(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  const slips = shorter < SHORT ? 1 : 2
  if (Math.abs(one.length - other.length) > slips || shorter < SHORTEST) return false
  return slipsBetween(one, other) <= slips
}

/** Letters to change, add, drop or swap with their neighbour (Damerau and Levenshtein, the restricted kind). */
function slipsBetween(one: string, other: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1)
      next.push(stepTo({ one, other, i, j }, [before, row, next]))
    before = row
    row = next
  }
  return row[other.length] ?? 0
}

type Place = {
  readonly one: string
  readonly other: string
  readonly i: number
  readonly j: number
}
type Rows = readonly [readonly number[], readonly number[], readonly number[]]
const FAR = Number.MAX_SAFE_INTEGER

function stepTo({ one, other, i, j }: Place, [before, row, next]: Rows): number {
  const isSame = one[i - 1] === other[j - 1]
  const isSwap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
  return Math.min(
    (row[j] ?? FAR) + 1,
    (next[j - 1] ?? FAR) + 1,
    (row[j - 1] ?? FAR) + (isSame ? 0 : 1),
    isSwap ? (before[j - 2] ?? FAR) + 1 : FAR,
  )
}
