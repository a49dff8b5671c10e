/** Of a text that somebody agreed to have quoted: it waits until a reviewer let it through, or not. */
export const quoteStates = ['waiting', 'approved', 'refused'] as const
export type QuoteState = (typeof quoteStates)[number]

/** How long texts that nobody may quote, or that nobody let through, are kept after the closing. */
export const REMARK_DAYS = 90

export type Remark = {
  readonly question: string
  readonly body: string
  readonly mayQuote: boolean
}

/**
 * What becomes of the texts at the closing. Of a survey that too few answered nothing is left. What may not be quoted
 * is left for the reviewer to read only where so many wrote to that question that it points at nobody.
 */
export function sortRemarks(
  remarks: readonly Remark[],
  { isCounted, floor }: { readonly isCounted: boolean; readonly floor: number },
): { readonly quotes: readonly Remark[]; readonly kept: readonly Remark[] } {
  if (!isCounted) return { quotes: [], kept: [] }
  const written = (asked: string) => remarks.filter(({ question }) => question === asked).length
  return {
    quotes: remarks.filter(({ mayQuote }) => mayQuote),
    kept: remarks.filter(({ mayQuote, question }) => !mayQuote && written(question) >= floor),
  }
}
