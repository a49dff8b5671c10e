/** A light text, taken apart: what the page may draw, and nothing else. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly parts: readonly Inline[] }
  | { readonly kind: 'break' }

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly parts: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly (readonly Block[])[] }

const SCHEMES: ReadonlySet<string> = new Set(['https:', 'tel:', 'mailto:'])

/** The address as the browser would read it; `undefined` for everything that is no page, number or mailbox. */
export function safeHref(address: string): string | undefined {
  const url = URL.parse(address)
  if (url === null || !SCHEMES.has(url.protocol)) return undefined
  return url.username === '' && url.password === '' ? url.href : undefined
}

/** As it stands: for a moment before it is taken apart, and where that fails. */
export const plainBlocks = (text: string): readonly Block[] =>
  text
    .split(/\n{2,}/u)
    .filter((each) => each.trim() !== '')
    .map((each) => ({ kind: 'paragraph', parts: [{ kind: 'text', text: each.trim() }] }))
