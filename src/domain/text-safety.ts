/** A conversation is shown as segments and never as HTML; nothing but a phone number can be tapped. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'phone'; readonly text: string; readonly href: `tel:${string}` }

/** North American numbers as people write them, with an optional +1, and the two that save lives. */
const PHONE =
  /(?<![\w+./-])(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-]?)[2-9]\d{2}[ .-]?\d{4}(?![\w/-]|\.\w)|(?<![\w+./-])(?:988|911)(?![\w/-]|\.\w)/gu

function toHref(text: string): `tel:${string}` {
  const digits = text.replaceAll(/\D/gu, '')
  if (digits.length === 3) return `tel:${digits}`
  return digits.length === 10 ? `tel:+1${digits}` : `tel:+${digits}`
}

/** Joined, the segments are the text again, to the letter. */
export function linkifyPhones(text: string): readonly Segment[] {
  const segments: Segment[] = []
  let end = 0
  for (const match of text.matchAll(PHONE)) {
    if (match.index > end) segments.push({ kind: 'text', text: text.slice(end, match.index) })
    segments.push({ kind: 'phone', text: match[0], href: toHref(match[0]) })
    end = match.index + match[0].length
  }
  if (end < text.length) segments.push({ kind: 'text', text: text.slice(end) })
  return segments
}
