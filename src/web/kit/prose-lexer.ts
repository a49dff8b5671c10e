import { Lexer, Tokenizer, type MarkedToken, type Token, type Tokens } from 'marked'
import { plainBlocks, safeHref, type Block, type Inline } from './prose-text.ts'

/** Knows headings, paragraphs, lists, bold, italics and links. What else Markdown has, HTML above all, stays text. */
class LightTokenizer extends Tokenizer {
  override code = () => undefined
  override fences = () => undefined
  override blockquote = () => undefined
  override hr = () => undefined
  override html = () => undefined
  override def = () => undefined
  override table = () => undefined
  override lheading = () => undefined
  override tag = () => undefined
  override reflink = () => undefined
  override codespan = () => undefined
  override del = () => undefined
}

/** Nobody writes lists deeper than this; somebody may try to exhaust a page with them. */
const DEEPEST = 6
/** As many as the library takes. */
const MOST_CHARACTERS = 12_000
/** The beginnings of list items within one line, one inside the other. */
const NESTED = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+){4,}/mu

export function readProse(text: string): readonly Block[] {
  if (text.length > MOST_CHARACTERS || NESTED.test(text)) return plainBlocks(text)
  try {
    const tokens = new Lexer({ gfm: true, tokenizer: new LightTokenizer() }).lex(text)
    return tokens.flatMap((token) => toBlocks(token, 0))
  } catch {
    // NOTE: what the lexer does not get through is still a text that somebody may read
    return plainBlocks(text)
  }
}

const KNOWN: ReadonlySet<string> = new Set([
  'space',
  'heading',
  'paragraph',
  'text',
  'list',
  'list_item',
  'escape',
  'strong',
  'em',
  'link',
  'br',
])
const isKnown = (token: Token): token is MarkedToken => KNOWN.has(token.type)

const asText = (text: string): Inline => ({ kind: 'text', text })

function toBlocks(token: Token, depth: number): readonly Block[] {
  if (!isKnown(token) || depth > DEEPEST) return plainBlocks(token.raw)
  if (token.type === 'space') return []
  if (token.type === 'heading') return [toHeading(token)]
  if (token.type === 'list') return [toList(token, depth)]
  return isPlain(token)
    ? [{ kind: 'paragraph', parts: toInlines(token.tokens ?? [token]) }]
    : plainBlocks(token.raw)
}

const isPlain = (token: MarkedToken): token is Tokens.Paragraph | Tokens.Text =>
  token.type === 'paragraph' || token.type === 'text'

const toHeading = ({ depth, tokens }: Tokens.Heading): Block => ({
  kind: 'heading',
  level: depth <= 2 ? 2 : 3,
  parts: toInlines(tokens),
})

const toList = ({ ordered, items }: Tokens.List, depth: number): Block => ({
  kind: ordered ? 'numbers' : 'bullets',
  items: items.map(({ tokens }) => tokens.flatMap((each) => toBlocks(each, depth + 1))),
})

const toInlines = (tokens: readonly Token[], depth = 0): readonly Inline[] =>
  tokens.map((token) => toInline(token, depth))

function toInline(token: Token, depth: number): Inline {
  if (!isKnown(token) || depth > DEEPEST) return asText(token.raw)
  if (token.type === 'strong') return { kind: 'strong', parts: toInlines(token.tokens, depth + 1) }
  if (token.type === 'em') return { kind: 'emphasis', parts: toInlines(token.tokens, depth + 1) }
  if (token.type === 'link') return toLink(token, depth)
  return token.type === 'br' ? { kind: 'break' } : asText(textOf(token))
}

function toLink({ href: address, raw, tokens }: Tokens.Link, depth: number): Inline {
  const href = safeHref(address)
  if (href === undefined) return asText(raw)
  return { kind: 'link', href, parts: toInlines(tokens, depth + 1) }
}

const textOf = (token: MarkedToken): string =>
  token.type === 'text' || token.type === 'escape' ? token.text : token.raw
