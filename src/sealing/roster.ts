import type { Bytes } from '#domain/framing.ts'
import type { KeyId } from '#domain/ids.ts'
import { keyId, memberOf, type Member, type StaffKeys } from './keys.ts'
import { fromHex, sameBytes, sha256, toHex } from './primitives.ts'
import {
  encodeRosterBody,
  parseRosterBody,
  type RosterBody,
  type RosterChange,
  type TeamKeyChange,
} from './roster-change.ts'
import { applyChange, foundStanding, type Standing } from './roster-members.ts'
import { refuseUnless, RosterRefused } from './roster-refused.ts'
import {
  addSignature,
  openStatement,
  peekStatement,
  signStatement,
  type Statement,
} from './statement.ts'

/** One signed entry of the chain, as bytes. The server keeps out what does not fit; nobody relies on it. */
export type RosterEntry = Bytes

/** Hashes are hexadecimal. */
export type RosterHead = { readonly index: number; readonly hash: string }

export type Roster = {
  /** Hash of the first entry: the fingerprint on posters and in links. */
  readonly root: string
  readonly head: RosterHead
  readonly coordinators: ReadonlyMap<KeyId, Member>
  readonly supporters: ReadonlyMap<KeyId, Member>
  readonly teamPublic: Bytes
  /** Counts rotations, from 0. */
  readonly teamEpoch: number
  readonly paperPublic: Bytes | undefined
}

export type RosterExpectations = {
  readonly root?: string | undefined
  readonly minimumLength?: number | undefined
  /** An entry seen earlier must still be there: notices a rollback and a fork. */
  readonly headAt?: RosterHead | undefined
}

/** The whole chain, oldest first. Throws `RosterRefused`. */
export async function verifyRoster(
  entries: readonly RosterEntry[],
  expectations: RosterExpectations = {},
): Promise<Roster> {
  refuseUnless(entries.length >= (expectations.minimumLength ?? 0), 'rolled-back')
  let previous: Bytes = new Uint8Array(32)
  let standing: Standing | undefined
  const hashes: string[] = []
  for (const [index, entry] of entries.entries()) {
    const { body, change, signers } = await openEntry(entry, { index, previous })
    standing = standing
      ? applyChange(standing, { change, signers })
      : foundStanding({ change, signers })
    previous = await sha256(body)
    hashes.push(toHex(previous))
  }
  refuseUnless(standing !== undefined, 'empty')
  checkHashes(hashes, expectations)
  return await toRoster(standing, hashes)
}

/** Starts a roster; its founder is the first coordinator. */
export async function foundRoster(founder: StaffKeys, team: TeamKeyChange): Promise<RosterEntry> {
  const change = { kind: 'genesis', member: memberOf(founder), ...team } as const
  const previous = new Uint8Array(32)
  return await signStatement(founder.signing, encodeRosterBody({ index: 0, previous, change }))
}

/** The next entry, signed once. An `add` needs `cosignEntry` as soon as there are two coordinators. */
export async function signEntry(
  roster: Roster,
  coordinator: StaffKeys,
  change: Exclude<RosterChange, { kind: 'genesis' }>,
): Promise<RosterEntry> {
  const index = roster.head.index + 1
  const body = encodeRosterBody({ index, previous: fromHex(roster.head.hash), change })
  return await signStatement(coordinator.signing, body)
}

/** What an entry would change, unverified: to show it to the second coordinator, with the four words to compare. */
export function readChange(entry: RosterEntry): RosterChange {
  try {
    return parseRosterBody(peekStatement(entry)).change
  } catch {
    throw new RosterRefused('malformed')
  }
}

/** Signs an entry that another coordinator proposed, if it is the next one of this very roster. */
export async function cosignEntry(
  roster: Roster,
  coordinator: StaffKeys,
  entry: RosterEntry,
): Promise<RosterEntry> {
  await openEntry(entry, { index: roster.head.index + 1, previous: fromHex(roster.head.hash) })
  return await addSignature(coordinator.signing, entry)
}

/** Throws `RosterRefused` unless this public key is a supporter's. */
export async function requireSupporter(roster: Roster, kem: Bytes): Promise<Member> {
  const member = roster.supporters.get(await keyId(kem))
  refuseUnless(member !== undefined && sameBytes(member.kem, kem), 'not-on-the-roster')
  return member
}

export function isCoordinatorKey(roster: Roster, signing: Bytes): boolean {
  return [...roster.coordinators.values()].some((member) => sameBytes(member.signing, signing))
}

type Opened = RosterBody & Statement
type Place = { readonly index: number; readonly previous: Bytes }

async function openEntry(entry: RosterEntry, place: Place): Promise<Opened> {
  const parsed = parseEntry(entry)
  refuseUnless(parsed.index === place.index, 'broken-chain')
  refuseUnless(sameBytes(parsed.previous, place.previous), 'broken-chain')
  try {
    return { ...parsed, ...(await openStatement(entry)) }
  } catch {
    throw new RosterRefused('bad-signature')
  }
}

function parseEntry(entry: RosterEntry): RosterBody {
  try {
    return parseRosterBody(peekStatement(entry))
  } catch {
    throw new RosterRefused('malformed')
  }
}

function checkHashes(hashes: readonly string[], { root, headAt }: RosterExpectations) {
  refuseUnless(root === undefined || hashes[0] === root, 'not-the-pinned-root')
  if (headAt === undefined) return
  refuseUnless(headAt.index < hashes.length, 'rolled-back')
  refuseUnless(hashes[headAt.index] === headAt.hash, 'forked')
}

async function toRoster(standing: Standing, hashes: readonly string[]): Promise<Roster> {
  const [root = ''] = hashes
  const { teamPublic, paperPublic, teamKeys } = standing
  return {
    root,
    head: { index: hashes.length - 1, hash: hashes.at(-1) ?? '' },
    coordinators: await byKeyId(standing.coordinators),
    supporters: await byKeyId(standing.supporters),
    teamPublic,
    teamEpoch: teamKeys.length - 1,
    paperPublic,
  }
}

async function byKeyId(members: readonly Member[]): Promise<ReadonlyMap<KeyId, Member>> {
  return new Map(
    await Promise.all(members.map(async (member) => [await keyId(member.kem), member] as const)),
  )
}
