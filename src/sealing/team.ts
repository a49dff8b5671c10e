import { frame, type Bytes } from '#domain/framing.ts'
import { opening, requireThat } from './cannot-open.ts'
import { openOwnGrant, sealGrant, type Grant } from './grant.ts'
import { kemPairFromSeed, type KemPair, type Member, type StaffKeys } from './keys.ts'
import { KEY_BYTES, randomBytes, sameBytes } from './primitives.ts'
import { foundRoster, signEntry, type Roster, type RosterEntry } from './roster.ts'

/** A new team key, the entry that announces it, and its private part sealed to every holder. */
export type TeamKeyMade = {
  readonly entry: RosterEntry
  readonly team: KemPair
  readonly grants: readonly Grant[]
}

/** `paperPublic`: the card in the safe (`breakGlassKeys`), or `undefined` for none. */
export async function foundTeam(
  founder: StaffKeys,
  paperPublic: Bytes | undefined,
): Promise<TeamKeyMade> {
  const seed = randomBytes(KEY_BYTES)
  const team = await kemPairFromSeed(seed)
  const entry = await foundRoster(founder, { teamPublic: team.publicKey, paperPublic })
  const holders = [founder.kem.publicKey, ...(paperPublic ? [paperPublic] : [])]
  return { entry, team, grants: await sealTeamKey(seed, holders) }
}

export type Rotation = {
  readonly roster: Roster
  /** Who acts, and stays. */
  readonly coordinator: StaffKeys
  readonly change:
    | { readonly kind: 'rotate' }
    | { readonly kind: 'remove'; readonly member: Member }
  /** A new paper card; `undefined` keeps the one there is. */
  readonly paperPublic: Bytes | undefined
}

/** Afterwards re-seal the open cases to the new key (`resealCase`), then publish all of it in one call. */
export async function rotateTeam(rotation: Rotation): Promise<TeamKeyMade> {
  const { roster, coordinator, change } = rotation
  const seed = randomBytes(KEY_BYTES)
  const team = await kemPairFromSeed(seed)
  const keys = { teamPublic: team.publicKey, paperPublic: rotation.paperPublic }
  const entry = await signEntry(roster, coordinator, { ...change, ...keys })
  const leaving = change.kind === 'remove' ? change.member.kem : new Uint8Array()
  const paper = rotation.paperPublic ?? roster.paperPublic
  const holders = holdersOf(roster, paper).filter((kem) => !sameBytes(kem, leaving))
  return { entry, team, grants: await sealTeamKey(seed, holders) }
}

/** Seals the team key to every coordinator on the roster and the paper card. Use it after an `add`. */
export async function passOnTeamKey(
  holder: KemPair,
  grants: readonly Grant[],
  roster: Roster,
): Promise<readonly Grant[]> {
  const { seed } = await openSeed(holder, grants, roster)
  return await sealTeamKey(seed, holdersOf(roster, roster.paperPublic))
}

/** Only the key that the verified roster names comes out; a grant of any other key does not open. */
export async function openTeamKey(
  holder: KemPair,
  grants: readonly Grant[],
  roster: Roster,
): Promise<KemPair> {
  const { team } = await openSeed(holder, grants, roster)
  return team
}

async function openSeed(holder: KemPair, grants: readonly Grant[], roster: Roster) {
  return await opening(async () => {
    const seed = await openOwnGrant(holder, teamContext(roster.teamPublic), grants)
    const team = await kemPairFromSeed(seed)
    requireThat(sameBytes(team.publicKey, roster.teamPublic))
    return { seed, team }
  })
}

async function sealTeamKey(seed: Bytes, holders: readonly Bytes[]): Promise<readonly Grant[]> {
  const { publicKey } = await kemPairFromSeed(seed)
  const context = teamContext(publicKey)
  return await Promise.all(
    holders.map(async (holder) => await sealGrant(holder, { context, key: seed })),
  )
}

function holdersOf(roster: Roster, paperPublic: Bytes | undefined): readonly Bytes[] {
  const coordinators = [...roster.coordinators.values()].map(({ kem }) => kem)
  return paperPublic ? [...coordinators, paperPublic] : coordinators
}

function teamContext(teamPublic: Bytes): Bytes {
  return frame('team-key', teamPublic)
}
