import type { Code } from './codes.ts'
import type { TrendPolicy } from './policy.ts'

export type Count = { readonly code: Code; readonly count: number }
/** `few` is every count that must not be read, large ones that would give small ones away among them. */
export type Cell = { readonly kind: 'count'; readonly count: number } | { readonly kind: 'few' }
export type Row = { readonly code: Code; readonly cell: Cell }

export type Suppressed =
  | { readonly kind: 'shown'; readonly rows: readonly Row[] }
  /** Nothing can be hidden safely: the table as a whole says that too few talked. */
  | { readonly kind: 'withheld' }

/**
 * Hides the smallest counts of a one-way table whose sum is known.
 *
 * Every count below the threshold is hidden, then the next smallest, until the largest hidden count exceeds
 * the smallest by `width`; counts equal to a hidden one are hidden too. What is hidden then depends on the
 * multiset of counts alone, and stays the same wherever among the hidden rows each of them stands. So whoever
 * knows the sum, every shown count and this very rule cannot tell which hidden row holds the smallest and
 * which the largest: any row may hold either, and they lie `width` apart.
 */
export function suppress(counts: readonly Count[], policy: TrendPolicy): Suppressed {
  const canHide = (count: number): boolean => count > 0 || policy.zeros === 'hidden'
  const sorted = counts
    .map(({ count }) => count)
    .filter(canHide)
    .toSorted((one, other) => one - other)
  const [smallest] = sorted
  if (smallest === undefined || smallest >= policy.threshold) {
    return { kind: 'shown', rows: counts.map(toCountRow) }
  }
  const lastSmall = sorted.findLast((count) => count < policy.threshold) ?? smallest
  const hiddenUpTo = sorted.find((count) => count >= lastSmall && count - smallest >= policy.width)
  if (hiddenUpTo === undefined) return { kind: 'withheld' }
  const rows = counts.map((row): Row => {
    const isHidden = canHide(row.count) && row.count <= hiddenUpTo
    return isHidden ? { code: row.code, cell: { kind: 'few' } } : toCountRow(row)
  })
  return { kind: 'shown', rows }
}

const toCountRow = ({ code, count }: Count): Row => ({ code, cell: { kind: 'count', count } })
