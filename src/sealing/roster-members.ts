import type { Bytes } from '#domain/framing.ts'
import type { Member } from './keys.ts'
import { sameBytes, toHex } from './primitives.ts'
import type { RosterChange, TeamKeyChange } from './roster-change.ts'
import { refuseUnless, RosterRefused } from './roster-refused.ts'

/** Who is on the roster after some entries. */
export type Standing = {
  readonly coordinators: readonly Member[]
  readonly supporters: readonly Member[]
  /** Hexadecimal, oldest first; the last one is in use. A key that was left never comes back. */
  readonly teamKeys: readonly string[]
  readonly teamPublic: Bytes
  readonly paperPublic: Bytes | undefined
}

export type SignedChange = { readonly change: RosterChange; readonly signers: readonly Bytes[] }

/** The first entry: the founder signs for themselves. */
export function foundStanding({ change, signers }: SignedChange): Standing {
  refuseUnless(change.kind === 'genesis', 'broken-chain')
  const [signer] = signers
  refuseUnless(
    signer !== undefined && sameBytes(signer, change.member.signing),
    'not-a-coordinator',
  )
  const { teamPublic, paperPublic, member } = change
  const teamKeys = [toHex(teamPublic)]
  return { coordinators: [member], supporters: [], teamKeys, teamPublic, paperPublic }
}

/** The rules of every later entry. Throws `RosterRefused`. */
export function applyChange(standing: Standing, { change, signers }: SignedChange): Standing {
  for (const signer of signers) {
    refuseUnless(isCoordinator(standing, signer), 'not-a-coordinator')
  }
  switch (change.kind) {
    case 'genesis':
      throw new RosterRefused('broken-chain')
    case 'add':
      requireTwo(standing, signers)
      return { ...standing, coordinators: withMember(standing.coordinators, change.member) }
    case 'remove':
      return removeCoordinator(standing, { change, signers })
    case 'supporter':
      return { ...standing, supporters: withMember(standing.supporters, change.member) }
    case 'unsupporter':
      return { ...standing, supporters: withoutMember(standing.supporters, change.member) }
    case 'rotate':
      return withTeamKey(standing, change)
  }
}

/** Adding a coordinator takes two, as soon as there are two. */
function requireTwo(standing: Standing, signers: readonly Bytes[]) {
  const different = new Set(signers.map(toHex)).size
  refuseUnless(standing.coordinators.length < 2 || different >= 2, 'needs-two-coordinators')
}

type Removal = {
  readonly change: Extract<RosterChange, { kind: 'remove' }>
  readonly signers: readonly Bytes[]
}

/** Signed by somebody who stays: whoever makes the next team key knows it. */
function removeCoordinator(standing: Standing, { change, signers }: Removal): Standing {
  refuseUnless(standing.coordinators.length > 1, 'last-coordinator')
  const leaves = signers.some((signer) => sameBytes(signer, change.member.signing))
  refuseUnless(!leaves, 'not-a-coordinator')
  const coordinators = withoutMember(standing.coordinators, change.member)
  return withTeamKey({ ...standing, coordinators }, change)
}

function withTeamKey(standing: Standing, change: TeamKeyChange): Standing {
  const next = toHex(change.teamPublic)
  refuseUnless(!standing.teamKeys.includes(next), 'old-team-key')
  return {
    ...standing,
    teamKeys: [...standing.teamKeys, next],
    teamPublic: change.teamPublic,
    paperPublic: change.paperPublic ?? standing.paperPublic,
  }
}

function isCoordinator(standing: Standing, signer: Bytes): boolean {
  return standing.coordinators.some(({ signing }) => sameBytes(signing, signer))
}

function withMember(members: readonly Member[], added: Member): readonly Member[] {
  const isThere = members.some(
    ({ signing, kem }) => sameBytes(signing, added.signing) || sameBytes(kem, added.kem),
  )
  refuseUnless(!isThere, 'already-there')
  return [...members, added]
}

function withoutMember(members: readonly Member[], removed: Member): readonly Member[] {
  const rest = members.filter(
    ({ signing, kem }) => !sameBytes(signing, removed.signing) || !sameBytes(kem, removed.kem),
  )
  refuseUnless(rest.length < members.length, 'not-there')
  return rest
}
