import type { Bytes } from '#domain/framing.ts'
import { memberOf } from '#sealing/keys.ts'
import { sha256, toHex } from '#sealing/primitives.ts'
import { signEntry, verifyRoster, type Roster } from '#sealing/roster.ts'
import type { RosterChange } from '#sealing/roster-change.ts'
import { peekStatement } from '#sealing/statement.ts'
import { foundTeam, openTeamKey, passOnTeamKey } from '#sealing/team.ts'
import type { Keyed } from './keys.ts'

export type Team = {
  readonly entries: readonly Bytes[]
  readonly roster: Roster
  /** The team key sealed to each coordinator, in their order. */
  readonly grants: readonly { readonly account: string; readonly sealed: Bytes }[]
}

/** Two coordinators found a team and put the supporters on its roster, exactly as their browsers would. */
export async function foundSampleTeam(
  coordinators: readonly [Keyed, Keyed],
  supporters: readonly Keyed[],
): Promise<Team> {
  const [first, second] = coordinators
  const founded = await foundTeam(first.keys, undefined)
  const entries: Bytes[] = [founded.entry]
  let roster = await verifyRoster(entries)
  const append = async (change: Exclude<RosterChange, { kind: 'genesis' }>): Promise<void> => {
    const entry = await signEntry(roster, first.keys, change)
    entries.push(entry)
    // Only the head moves between entries: the whole chain is verified once, at the end.
    const hash = toHex(await sha256(peekStatement(entry)))
    roster = { ...roster, head: { index: roster.head.index + 1, hash } }
  }
  await append({ kind: 'add', member: memberOf(second.keys) })
  for (const { keys } of supporters) await append({ kind: 'supporter', member: memberOf(keys) })
  const verified = await verifyRoster(entries)
  await openTeamKey(first.keys.kem, founded.grants, verified)
  const grants = await passOnTeamKey(first.keys.kem, founded.grants, verified)
  return { entries, roster: verified, grants: toRows(coordinators, grants, verified) }
}

function toRows(
  coordinators: readonly Keyed[],
  grants: readonly { readonly to: string; readonly sealed: Bytes }[],
  roster: Roster,
): Team['grants'] {
  const keyIds = new Map([...roster.coordinators].map(([id, { kem }]) => [kem.toHex(), id]))
  return coordinators.flatMap(({ account, keys }) => {
    const id = keyIds.get(keys.kem.publicKey.toHex())
    const grant = grants.find(({ to }) => to === id)
    return grant === undefined ? [] : [{ account, sealed: grant.sealed }]
  })
}
