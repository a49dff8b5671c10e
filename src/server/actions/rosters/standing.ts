import { readOldEntry, type ReadEntry } from './read-entry.ts'
import type { RosterEntry } from '#storage/rosters.ts'

/** Who stands on the roster after some entries: signing keys and the keys to seal to, in hexadecimal. */
export type Standing = {
  readonly coordinators: ReadonlyMap<string, string>
  readonly supporters: ReadonlyMap<string, string>
  /** Oldest first; the last one is in use. */
  readonly teamKeys: readonly string[]
}

const NOBODY: Standing = { coordinators: new Map(), supporters: new Map(), teamKeys: [] }

/** Counts the changes of the team key, from 0. */
export const epochOf = ({ teamKeys }: Standing): number => Math.max(0, teamKeys.length - 1)

export function readStanding(chain: readonly RosterEntry[]): Standing {
  return chain.reduce((standing, entry) => {
    const read = readOldEntry(entry)
    return read === undefined ? standing : standingAfter(standing, read)
  }, NOBODY)
}

export function standingAfter(standing: Standing, entry: ReadEntry): Standing {
  const { coordinators, supporters } = standing
  const after = { ...standing, teamKeys: withTeamKey(standing, entry) }
  switch (entry.kind) {
    case 'genesis':
    case 'coordinator-added':
      return { ...after, coordinators: including(coordinators, entry) }
    case 'coordinator-removed':
      return { ...after, coordinators: excluding(coordinators, entry) }
    case 'supporter-added':
      return { ...after, supporters: including(supporters, entry) }
    case 'supporter-removed':
      return { ...after, supporters: excluding(supporters, entry) }
    case 'team-key-changed':
      return after
  }
}

type Members = ReadonlyMap<string, string>

const including = (members: Members, { signing, kem }: ReadEntry): Members =>
  new Map([...members, [signing.toHex(), kem.toHex()]])

const excluding = (members: Members, { signing }: ReadEntry): Members =>
  new Map([...members].filter(([key]) => key !== signing.toHex()))

const withTeamKey = ({ teamKeys }: Standing, { teamPublic }: ReadEntry): readonly string[] =>
  teamPublic.length === 0 ? teamKeys : [...teamKeys, teamPublic.toHex()]

/** Whether every browser would go along: nobody twice, nobody gone twice, no team key again, never nobody left. */
export function fits(standing: Standing, entry: ReadEntry): boolean {
  const isOldKey = standing.teamKeys.includes(entry.teamPublic.toHex())
  return !isOldKey && fitsMembers(standing, entry)
}

function fitsMembers({ coordinators, supporters }: Standing, entry: ReadEntry): boolean {
  const { size } = coordinators
  const fitting: Readonly<Record<ReadEntry['kind'], () => boolean>> = {
    genesis: () => size === 0,
    'coordinator-added': () => isNew(coordinators, entry),
    'coordinator-removed': () => size > 1 && isThere(coordinators, entry),
    'supporter-added': () => isNew(supporters, entry),
    'supporter-removed': () => isThere(supporters, entry),
    'team-key-changed': () => true,
  }
  return fitting[entry.kind]()
}

const isThere = (members: Members, { signing, kem }: ReadEntry): boolean =>
  members.get(signing.toHex()) === kem.toHex()

const isNew = (members: Members, { signing, kem }: ReadEntry): boolean =>
  !members.has(signing.toHex()) && ![...members.values()].includes(kem.toHex())
