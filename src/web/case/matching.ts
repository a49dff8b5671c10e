import { showPool } from '#contract/pools.ts'
import { MOST_SLOTS } from '#contract/requests.ts'
import { UNDISCLOSED } from '#domain/codes.ts'
import { toFacets } from '#domain/facets.ts'
import type { Bytes } from '#domain/framing.ts'
import type { OrganizationId } from '#domain/ids.ts'
import { rankBest, type Ranked } from '#domain/ranking.ts'
import type { Wish } from '#domain/wish.ts'
import { CannotOpen } from '#sealing/cannot-open.ts'
import type { SealedOffer, ShortlistEntry } from '#sealing/offer.ts'
import { verifyRoster, type Roster, type RosterExpectations } from '#sealing/roster.ts'
import { call } from '#web/kit/call.ts'
import type { IntroductionText } from '#web/kit/case-texts.ts'
import type { ShownProgram } from './lists.ts'

export type Peer = { readonly ranked: Ranked; readonly publicKey: Bytes }

/** `undefined`: the roster was refused, and nothing may be sealed to anybody on it. */
export async function verifyProgram(
  program: ShownProgram,
  expectations: RosterExpectations,
): Promise<Roster | undefined> {
  try {
    return await verifyRoster(program.roster, expectations)
  } catch (error) {
    if (error instanceof CannotOpen) return undefined
    throw error
  }
}

export type Search = {
  readonly program: ShownProgram
  readonly roster: Roster
  readonly wish: Wish
  /** Nobody of this organization. */
  readonly without: OrganizationId | undefined
}

/** Best first. The server gives the pool and learns nothing of the wish; `undefined` when it cannot be reached. */
export async function findPeers(search: Search): Promise<readonly Peer[] | undefined> {
  const { roster, wish } = search
  const pool = await loadPool(search)
  if (pool === undefined) return undefined
  const known = pool.filter(({ profile }) => roster.supporters.has(profile.keyId))
  const profiles = known.map(({ profile }) => profile)
  const most = Math.min(search.program.policy.shortlistSize, MOST_SLOTS)
  return rankBest(profiles, wish, most).flatMap((ranked) => {
    const member = roster.supporters.get(ranked.keyId)
    return member === undefined ? [] : [{ ranked, publicKey: member.kem }]
  })
}

/** A pool too large to load whole comes by role family. */
async function loadPool({ program, wish, without }: Search) {
  const asked = { program: program.program, ...(without === undefined ? {} : { without }) }
  const all = await call(showPool, asked)
  if (all.kind !== 'done') return undefined
  if (!all.output.byFamily || wish.family === UNDISCLOSED) return all.output.supporters
  const some = await call(showPool, { ...asked, family: wish.family })
  return some.kind === 'done' ? some.output.supporters : undefined
}

export const toShortlist = (
  peers: readonly Peer[],
  wish: Wish,
  introduction: IntroductionText,
): readonly ShortlistEntry[] =>
  peers.map(({ ranked, publicKey }) => ({
    publicKey,
    facets: toFacets(wish, ranked),
    introduction,
  }))

export const toSlots = (offers: readonly SealedOffer[]) =>
  offers.map(({ supporter, slot, facets, introduction, voucher }) => ({
    keyId: supporter,
    slot,
    facets,
    introduction,
    voucher,
  }))
