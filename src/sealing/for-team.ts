import { frame, type Bytes } from '#domain/framing.ts'
import type { Sealed } from '#domain/sealed.ts'
import { openBox, sealBox } from './box.ts'
import { opening } from './cannot-open.ts'
import { openGrant, sealGrant } from './grant.ts'
import type { KemPair } from './keys.ts'
import { pad, unpad } from './padding.ts'
import { decodeJson, encodeJson, importSecret, KEY_BYTES, randomBytes } from './primitives.ts'

/**
 * Something for the coordinators of a program that is no case. Its place is part of what is sealed, so that the server
 * cannot show one in another's stead.
 */
export type TeamPlace = { readonly kind: 'referral' | 'incident-contact'; readonly id: string }

export type SealedForTeam = {
  readonly sealed: Sealed
  /** Of the key to the rest: all that a new team key has to be given. */
  readonly teamGrant: Sealed
}

/** `teamPublic`: of a verified roster. */
export async function sealForTeam(
  teamPublic: Bytes,
  place: TeamPlace,
  content: unknown,
): Promise<SealedForTeam> {
  const key = randomBytes(KEY_BYTES)
  const secret = await importSecret(key)
  const grant = await sealGrant(teamPublic, { context: keyContext(place), key })
  return {
    sealed: await sealBox(secret, textContext(place), pad(encodeJson(content))),
    teamGrant: grant.sealed,
  }
}

/** The caller validates what comes out. */
export async function openForTeam(
  team: KemPair,
  place: TeamPlace,
  { sealed, teamGrant }: { readonly sealed: Bytes; readonly teamGrant: Bytes },
): Promise<unknown> {
  return await opening(async () => {
    const key = await openGrant(team, keyContext(place), teamGrant)
    return decodeJson(unpad(await openBox(await importSecret(key), textContext(place), sealed)))
  })
}

export type ForTeamAgain = {
  readonly place: TeamPlace
  readonly teamGrant: Bytes
  /** Of the key that comes next. */
  readonly teamPublic: Bytes
}

/** After a rotation: the grant that takes the place of the old team key's. */
export async function resealForTeam(
  old: KemPair,
  { place, teamGrant, teamPublic }: ForTeamAgain,
): Promise<Sealed> {
  const context = keyContext(place)
  const key = await openGrant(old, context, teamGrant)
  return (await sealGrant(teamPublic, { context, key })).sealed
}

const keyContext = ({ kind, id }: TeamPlace): Bytes => frame('for-team-key', kind, id)
const textContext = ({ kind, id }: TeamPlace): Bytes => frame('for-team', kind, id)
