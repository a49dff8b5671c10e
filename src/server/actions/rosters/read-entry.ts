import { createHash } from 'node:crypto'
import { SUITE } from '#domain/case-header.ts'
import { asciiText, parseFrame, parsePartsOf, parseUint32 } from '#domain/framing.ts'
import type { RosterEffect } from '#domain/roster.ts'
import { isSignedBy } from '../signed-by.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What anyone can read of a signed entry. */
export type ReadEntry = {
  readonly body: Bytes
  readonly index: number
  readonly previous: Bytes
  readonly kind: RosterEffect['kind']
  readonly signing: Bytes
  readonly kem: Bytes
  /** Of the team key that this entry begins; empty where it changes none. */
  readonly teamPublic: Bytes
  readonly signers: readonly Bytes[]
  readonly signatures: readonly Bytes[]
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

/** `undefined` for bytes that no browser of ours wrote, or that are not signed: in the chain they would stop everybody. */
export function readEntry(entry: Bytes): ReadEntry | undefined {
  try {
    const read = parseEntry(entry)
    return read !== undefined && isSigned(read) ? read : undefined
  } catch {
    return undefined
  }
}

/** Of an entry that stands in the chain: its signatures were checked when it came. */
export function readOldEntry(entry: Bytes): ReadEntry | undefined {
  try {
    return parseEntry(entry)
  } catch {
    return undefined
  }
}

function parseEntry(entry: Bytes): ReadEntry | undefined {
  // The first byte says version and suite; behind it comes the statement: body, then keys and signatures.
  const { label, parts } = parseFrame(entry.subarray(1))
  const [body, ...pairs] = parts
  if (entry[0] !== SUITE || label !== 'statement' || body === undefined) return undefined
  if (pairs.length < 2 || pairs.length % 2 !== 0) return undefined
  const signers = pairs.filter((_, index) => index % 2 === 0)
  const signatures = pairs.filter((_, index) => index % 2 === 1)
  const read = readBody(body)
  return read && { ...read, signers, signatures }
}

const isSigned = ({ body, signers, signatures }: ReadEntry): boolean =>
  signers.every((signer, index) => {
    const signature = signatures[index]
    return signature !== undefined && isSignedBy(signer, body, signature)
  })

const CHANGES_TEAM_KEY: readonly RosterEffect['kind'][] = [
  'genesis',
  'coordinator-removed',
  'team-key-changed',
]
const KEY_BYTES = 32

function readBody(body: Bytes): Omit<ReadEntry, 'signers' | 'signatures'> | undefined {
  const parts = parsePartsOf(body, 'roster', PARTS)
  const at = (index: number): Bytes => parts[index] ?? new Uint8Array()
  const kind = EFFECT_OF[asciiText(at(2))]
  const [signing, kem, teamPublic, paper] = [at(3), at(4), at(5), at(6)] as const
  if (kind === undefined || !isWhole(kind, { signing, kem, teamPublic, paper })) return undefined
  return { body, index: parseUint32(at(0)), previous: at(1), kind, signing, kem, teamPublic }
}

type Keys = Readonly<Record<'signing' | 'kem' | 'teamPublic' | 'paper', Bytes>>

/** Each kind of entry has its own keys, and no others; the paper card may be left out. */
function isWhole(kind: RosterEffect['kind'], { signing, kem, teamPublic, paper }: Keys): boolean {
  const member = kind === 'team-key-changed' ? 0 : KEY_BYTES
  const team = CHANGES_TEAM_KEY.includes(kind) ? KEY_BYTES : 0
  if (signing.length !== member || kem.length !== member) return false
  return teamPublic.length === team && [0, team].includes(paper.length)
}

const NOTHING_BEFORE = '0'.repeat(64)

/** Whether this entry stands behind that one: it names its place and the hash of what came before. */
export function follows(entry: ReadEntry, position: number, last: Bytes | undefined): boolean {
  const before = last === undefined ? undefined : readOldEntry(last)
  if (last !== undefined && before === undefined) return false
  const hash =
    before === undefined ? NOTHING_BEFORE : createHash('sha256').update(before.body).digest('hex')
  return entry.index === position && entry.previous.toHex() === hash
}
