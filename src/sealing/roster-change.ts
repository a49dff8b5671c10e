import { asciiText, frame, parsePartsOf, parseUint32, type Bytes } from '#domain/framing.ts'
import { CannotOpen, requireThat } from './cannot-open.ts'
import type { Member } from './keys.ts'
import { HASH_BYTES, KEY_BYTES, sameBytes } from './primitives.ts'

/** A new team key, and the paper card it is also sealed to; `undefined` keeps the card there is (or starts without). */
export type TeamKeyChange = { readonly teamPublic: Bytes; readonly paperPublic: Bytes | undefined }

export type RosterChange =
  | ({ readonly kind: 'genesis'; readonly member: Member } & TeamKeyChange)
  | { readonly kind: 'add'; readonly member: Member }
  /** Carries the next team key itself, so that a coordinator never leaves without a rotation. */
  | ({ readonly kind: 'remove'; readonly member: Member } & TeamKeyChange)
  | { readonly kind: 'supporter'; readonly member: Member }
  | { readonly kind: 'unsupporter'; readonly member: Member }
  | ({ readonly kind: 'rotate' } & TeamKeyChange)

/** Where an entry stands in the chain. `previous` is the hash of the entry before, zeros for the first. */
export type RosterBody = {
  readonly index: number
  readonly previous: Bytes
  readonly change: RosterChange
}

const LABEL = 'roster'
const NONE = new Uint8Array()

export function encodeRosterBody({ index, previous, change }: RosterBody): Bytes {
  const keys = [...memberKeys(change), ...teamKeys(change)]
  return frame(LABEL, index, previous, change.kind, ...keys)
}

function memberKeys(change: RosterChange): readonly Bytes[] {
  return 'member' in change ? [change.member.signing, change.member.kem] : [NONE, NONE]
}

function teamKeys(change: RosterChange): readonly Bytes[] {
  return 'teamPublic' in change ? [change.teamPublic, change.paperPublic ?? NONE] : [NONE, NONE]
}

/** Throws for anything that `encodeRosterBody` would not write, to the byte. */
export function parseRosterBody(body: Bytes): RosterBody {
  const [index, previous, kind, ...keys] = parsePartsOf(body, LABEL, 7)
  requireThat(index !== undefined && previous?.length === HASH_BYTES && kind !== undefined)
  const change = toChange(asciiText(kind), keys)
  const parsed = { index: parseUint32(index), previous, change }
  requireThat(sameBytes(encodeRosterBody(parsed), body))
  return parsed
}

function toChange(kind: string, keys: readonly Bytes[]): RosterChange {
  requireThat(keys.every((key) => key.length === 0 || key.length === KEY_BYTES))
  const [signing = NONE, kem = NONE, teamPublic = NONE, paper = NONE] = keys
  const member = { signing, kem }
  const team = { teamPublic, paperPublic: paper.length === 0 ? undefined : paper }
  return teamPublic.length > 0 ? toTeamChange(kind, member, team) : toMemberChange(kind, member)
}

function toTeamChange(kind: string, member: Member, team: TeamKeyChange): RosterChange {
  if (kind === 'rotate') return { kind, ...team }
  requireWhole(member)
  if (kind === 'genesis' || kind === 'remove') return { kind, member, ...team }
  throw new CannotOpen()
}

function toMemberChange(kind: string, member: Member): RosterChange {
  requireWhole(member)
  if (kind === 'add' || kind === 'supporter' || kind === 'unsupporter') return { kind, member }
  throw new CannotOpen()
}

function requireWhole({ signing, kem }: Member) {
  requireThat(signing.length > 0 && kem.length > 0)
}
