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
    const value: unknown = JSON.parse(text)
    return hasDuplicateKey(text) ? { kind: 'duplicate-key' } : { kind: 'parsed', value }
  } catch {
    return { kind: 'malformed-json' }
  }
}

/** Walks the tokens of a text that is known to be well-formed. */
function hasDuplicateKey(text: string): boolean {
  const open: (Set<unknown> | undefined)[] = []
  let before = ''
  let candidate: string | undefined
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (token === ':') {
      const keys = open.at(-1)
      const key: unknown = JSON.parse(candidate ?? '""')
      if (keys?.has(key) === true) return true
      keys?.add(key)
    } else if (token.startsWith('"') && (before === '{' || before === ',')) candidate = token
    before = token
  }
  return false
}
