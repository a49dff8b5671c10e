import {
  appendToRoster,
  listTeamGrants,
  proposeToRoster,
  type showRoster,
} from '#contract/rosters.ts'
import type { InputOf, OutputOf } from '#contract/endpoint.ts'
import { parseRequestId, type ProgramId } from '#domain/ids.ts'
import type { RosterEffect } from '#domain/roster.ts'
import { resealCase } from '#sealing/case.ts'
import { resealForTeam } from '#sealing/for-team.ts'
import type { Grant } from '#sealing/grant.ts'
import { keyId, type KemPair, type Member } from '#sealing/keys.ts'
import {
  cosignEntry,
  signEntry,
  verifyRoster,
  type Roster,
  type RosterEntry,
} from '#sealing/roster.ts'
import { passOnTeamKey, rotateTeam, type TeamKeyMade } from '#sealing/team.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import { findTeamKey, grantsOf } from '../keys-roster.ts'
import { signSupporter } from '../supporters/approve.ts'
import type { Person } from './people.ts'

export type Shown = OutputOf<typeof showRoster>
type Append = InputOf<typeof appendToRoster>

/** Everything that signing needs to know of where the team stands. */
export type Team = {
  readonly desk: Desk
  readonly program: ProgramId
  readonly roster: Roster
  readonly shown: Shown
  readonly people: readonly Person[]
}
export type Signed =
  | { readonly kind: 'signed' | 'proposed' }
  | { readonly kind: 'failed'; readonly why: string }

const failed = (why: string): Signed => ({ kind: 'failed', why })

async function append(desk: Desk, addition: Append): Promise<Signed> {
  const said = await desk.call(appendToRoster, addition)
  await desk.roster(addition.program, 'again')
  return said.kind === 'done' ? { kind: 'signed' } : failed(whyOf(said))
}

/** `card`: what `foundTeam` made, once its card is on paper. */
export async function found(
  { desk, program }: Pick<Team, 'desk' | 'program'>,
  made: TeamKeyMade,
): Promise<Signed> {
  const { account, kemPublic } = desk.me
  const own = await keyId(kemPublic)
  const teamKeys = made.grants
    .filter(({ to }) => to === own)
    .map(({ sealed }) => ({ account, epoch: 0, sealed }))
  const effect = { kind: 'genesis', account } as const
  return await append(desk, {
    program,
    position: 0,
    entry: made.entry,
    effect,
    teamKeys,
    resealed: [],
    notes: [],
  })
}

/** Puts somebody on the roster whose four words were compared. A second coordinator has to sign for a coordinator. */
export async function putOn(team: Team, person: Person): Promise<Signed> {
  const { desk, program, roster } = team
  const { as, member } = person
  if (as.kind === 'supporter') return await changeSupporter(team, person, 'supporter')
  const keys = await desk.keys()
  const entry = await signEntry(roster, keys, { kind: 'add', member })
  const effect = { kind: 'coordinator-added', account: as.account } as const
  if (roster.coordinators.size < 2) return await addCoordinator(team, { entry, effect })
  const said = await desk.call(proposeToRoster, { program, entry, effect })
  return said.kind === 'done' ? { kind: 'proposed' } : failed(whyOf(said))
}

type Entry = { readonly entry: RosterEntry; readonly effect: RosterEffect }

/** Signs what another coordinator proposed, and passes the team key on. */
export async function cosign(team: Team, { entry, effect }: Entry): Promise<Signed> {
  const signed = await cosignEntry(team.roster, await team.desk.keys(), entry)
  return await addCoordinator(team, { entry: signed, effect })
}

async function addCoordinator(team: Team, { entry, effect }: Entry): Promise<Signed> {
  const { desk, shown } = team
  const keys = await desk.keys()
  const after = await verifyRoster([...shown.entries, entry])
  const grants = await passOnTeamKey(keys.kem, await grantsOf(keys, shown), after).catch(
    () => undefined,
  )
  if (grants === undefined) return failed('no-team-key')
  const teamKeys = toTeamKeys(team, grants, after.teamEpoch)
  return await append(desk, { ...next(team), entry, effect, teamKeys, resealed: [], notes: [] })
}

/** Takes a supporter off. Offers and talks of theirs are passed on by the server. */
export async function takeSupporterOff(team: Team, person: Person): Promise<Signed> {
  return await changeSupporter(team, person, 'unsupporter')
}

async function changeSupporter(
  team: Team,
  { as, key, member }: Person,
  kind: 'supporter' | 'unsupporter',
): Promise<Signed> {
  if (as.kind !== 'supporter') return failed('not-found')
  const { desk } = team
  const { supporter } = as
  const memberOn = ({ supporters }: Roster) =>
    supporters.has(key) === (kind === 'unsupporter') ? member : undefined
  const signed = await signSupporter(desk, team, { kind, supporter, memberOn })
  await desk.roster(team.program, 'again')
  if (signed.kind === 'done') return { kind: 'signed' }
  return failed(signed.kind === 'failed' ? signed.why : signed.kind)
}

const next = ({ program, roster }: Team) => ({ program, position: roster.head.index + 1 })

/** A copy of the team key for every account behind a key; the paper's copy stands on the paper. */
function toTeamKeys({ people }: Team, grants: readonly Grant[], epoch: number): Append['teamKeys'] {
  return grants.flatMap(({ to, sealed }) =>
    people.flatMap(({ key, as }) =>
      key === to && as.kind === 'coordinator' ? [{ account: as.account, epoch, sealed }] : [],
    ),
  )
}

export type Leaving = { readonly member: Member; readonly effect: RosterEffect } | undefined

export type NewKey = {
  readonly team: Team
  readonly leaving: Leaving
  readonly paper: Member['kem']
}

/** Makes the next team key. Nothing is told to the server before its card is on paper. */
export async function makeNewKey({ team, leaving, paper }: NewKey): Promise<TeamKeyMade> {
  const { desk, roster } = team
  const change =
    leaving === undefined
      ? ({ kind: 'rotate' } as const)
      : ({ kind: 'remove', member: leaving.member } as const)
  return await rotateTeam({ roster, coordinator: await desk.keys(), change, paperPublic: paper })
}

export type Publishing = {
  readonly made: TeamKeyMade
  readonly leaving: Leaving
  readonly onProgress: (done: number, all: number) => void
}

/** Seals every open case again, then publishes the entry, the copies and the cases in one step. */
export async function publishNewKey(team: Team, publishing: Publishing): Promise<Signed> {
  const { desk, program, roster } = team
  const { made, leaving } = publishing
  const keys = await desk.keys()
  const old = await findTeamKey(keys, team)
  if (old === undefined) return failed('no-team-key')
  const listed = await desk.call(listTeamGrants, { program })
  if (listed.kind !== 'done') return failed(whyOf(listed))
  const resealed = await resealAll(
    old,
    { cases: listed.output.cases, epoch: roster.teamEpoch + 1 },
    publishing,
  )
  const epoch = roster.teamEpoch + 1
  return await append(desk, {
    ...next(team),
    entry: made.entry,
    effect: leaving?.effect ?? { kind: 'team-key-changed' },
    teamKeys: toTeamKeys(team, made.grants, epoch),
    resealed: [...resealed],
    notes: await resealNotes(old, { notes: listed.output.notes, epoch, made }),
  })
}

type Notes = {
  readonly notes: OutputOf<typeof listTeamGrants>['notes']
  readonly epoch: number
  readonly made: TeamKeyMade
}

/** One that the old key does not open is of no use to the new one: it is left as it is, and runs out. */
async function resealNotes(old: KemPair, { notes, epoch, made }: Notes): Promise<Append['notes']> {
  const resealed = await Promise.all(
    notes.map(async ({ kind, id, teamGrant }) => {
      const again = { place: { kind, id }, teamGrant, teamPublic: made.team.publicKey }
      const grant = await resealForTeam(old, again).catch(() => undefined)
      return grant === undefined ? [] : [{ kind, id, teamGrant: grant, teamEpoch: epoch }]
    }),
  )
  return resealed.flat()
}

type Cases = {
  readonly cases: OutputOf<typeof listTeamGrants>['cases']
  readonly epoch: number
}

async function resealAll(
  old: KemPair,
  { cases, epoch }: Cases,
  { made, onProgress }: Publishing,
): Promise<Append['resealed']> {
  const to = await keyId(old.publicKey)
  const resealed: Append['resealed'] = []
  for (const [index, { request, header, teamGrant }] of cases.entries()) {
    onProgress(index + 1, cases.length)
    const sealed = { caseId: parseRequestId(request), header, grants: [{ to, sealed: teamGrant }] }
    const grant = await resealCase(old, sealed, made.team.publicKey)
    resealed.push({ request, teamGrant: grant.sealed, teamEpoch: epoch })
  }
  return resealed
}
