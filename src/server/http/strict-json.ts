export type StrictJson =
  | { readonly kind: 'parsed'; readonly value: unknown }
  | { readonly kind: 'malformed-json' }
  | { readonly kind: 'duplicate-key' }

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs

/**
 * JSON in which no object names a key twice. `JSON.parse` keeps the last of two, so that two readers of one message
 * could disagree about what it says (RFC 8259 §4 leaves it open); here such a message is refused.
 */
export function parseStrictJson(text: string): StrictJson {
  try {
    const value: unknown = JSON.parse(text, refuseUnstorable)
    return hasDuplicateKey(text) ? { kind: 'duplicate-key' } : { kind: 'parsed', value }
  } catch {
    return { kind: 'malformed-json' }
  }
}

/**
 * Half a surrogate pair and NUL are JSON, but no text that a database keeps; and a key that means the prototype
 * would slip past a schema unseen. No field of ours may hold them.
 */
function refuseUnstorable(key: string, value: unknown): unknown {
  const isUnstorable = typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())
  if (isUnstorable || key === '__proto__') throw new SyntaxError('nothing that can be kept')
  return value
}

/** Walks the tokens of a text that is known to be well-formed. */
function hasDuplicateKey(text: string): boolean {
  const walk: Walk = { open: [], before: '', candidate: '""' }
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === ':' && isTaken(walk)) return true
    step(walk, token)
  }
  return false
}

type Walk = {
  /** The keys of each object that is open; `undefined` for an array. */
  readonly open: (Set<unknown> | undefined)[]
  before: string
  /** A text that stands where a key may stand. */
  candidate: string
}

/** At a colon: whether the key before it was there already. */
function isTaken({ open, candidate }: Walk): boolean {
  const keys = open.at(-1)
  const key: unknown = JSON.parse(candidate)
  if (keys === undefined || keys.has(key)) return keys !== undefined
  keys.add(key)
  return false
}

function step(walk: Walk, token: string): void {
  if (token === '{') walk.open.push(new Set())
  if (token === '[') walk.open.push(undefined)
  if (/^[}\]]$/.test(token)) walk.open.pop()
  if (token.startsWith('"') && /^[{,]$/.test(walk.before)) walk.candidate = token
  walk.before = token
}
