/** Letters to insert, drop, replace or swap with their neighbour (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const replace = at(last, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1)
      const best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, replace)
      const swap = isSwap({ one, other, row, column }) ? at(beforeLast, column - 2) + 1 : best
      current.push(Math.min(best, swap))
    }
    beforeLast = last
    last = current
  }
  return at(last, other.length)
}

type Place = {
  readonly one: string
  readonly other: string
  readonly row: number
  readonly column: number
}

function isSwap({ one, other, row, column }: Place): boolean {
  if (row < 2 || column < 2) return false
  return one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
