import { createHash } from 'node:crypto'
import { asciiText, parseFrame, parsePartsOf, parseUint32 } from '#domain/framing.ts'
import type { RosterEffect } from '#domain/roster.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What anyone can read of a signed entry. Whether the signatures hold is for the browsers to say. */
export type ReadEntry = {
  readonly body: Bytes
  readonly index: number
  readonly previous: Bytes
  readonly kind: RosterEffect['kind']
  readonly signing: Bytes
  readonly kem: Bytes
}

const EFFECT_OF: Readonly<Record<string, RosterEffect['kind']>> = {
  genesis: 'genesis',
  add: 'coordinator-added',
  remove: 'coordinator-removed',
  supporter: 'supporter-added',
  unsupporter: 'supporter-removed',
  rotate: 'team-key-changed',
}

const PARTS = 7

/** `undefined` for bytes that no browser of ours wrote: in the chain they would stop everybody. */
export function readEntry(entry: Bytes): ReadEntry | undefined {
  try {
    // The first byte says version and suite; behind it comes the statement: body, then keys and signatures.
    const { label, parts } = parseFrame(entry.subarray(1))
    const [body] = parts
    if (label !== 'statement' || body === undefined) return undefined
    return readBody(body)
  } catch {
    return undefined
  }
}

function readBody(body: Bytes): ReadEntry | undefined {
  const [index, previous, word, signing, kem] = parsePartsOf(body, 'roster', PARTS)
  if (index === undefined || previous === undefined || word === undefined) return undefined
  const kind = EFFECT_OF[asciiText(word)]
  if (kind === undefined || signing === undefined || kem === undefined) return undefined
  return { body, index: parseUint32(index), previous, kind, signing, kem }
}

const NOTHING_BEFORE = '0'.repeat(64)

/** Whether this entry stands behind that one: it names its place and the hash of what came before. */
export function follows(entry: ReadEntry, position: number, last: Bytes | undefined): boolean {
  const before = last === undefined ? undefined : readEntry(last)
  if (last !== undefined && before === undefined) return false
  const hash =
    before === undefined ? NOTHING_BEFORE : createHash('sha256').update(before.body).digest('hex')
  return entry.index === position && entry.previous.toHex() === hash
}
