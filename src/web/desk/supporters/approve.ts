import { appendToRoster } from '#contract/rosters.ts'
import type { Bytes } from '#domain/framing.ts'
import type { Member } from '#sealing/keys.ts'
import { signEntry, type Roster } from '#sealing/roster.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import type { PlaceProgram } from '../session-state.ts'
import type { Supporter } from './standing.ts'

export type RosterSigned =
  | { readonly kind: 'done' }
  | { readonly kind: 'roster-wrong' }
  | { readonly kind: 'failed'; readonly why: string }

/** Somebody whose keys are there to be signed. */
export type Keyed = Supporter & { readonly kemPublic: Bytes; readonly signPublic: Bytes }

export const isKeyed = (supporter: Supporter): supporter is Keyed =>
  supporter.kemPublic !== null && supporter.signPublic !== null

const TRIES = 3
const EFFECT = { supporter: 'supporter-added', unsupporter: 'supporter-removed' } as const

type Change = {
  readonly kind: keyof typeof EFFECT
  readonly supporter: Supporter['supporter']
  /** Whose keys; `undefined`: there is nothing to sign. */
  readonly memberOn: (roster: Roster) => Member | undefined
}

/** Signs a supporter on or off the roster. When another coordinator was quicker, reads the roster again and signs anew. */
export async function signSupporter(
  desk: Desk,
  { program }: Pick<PlaceProgram, 'program'>,
  { kind, supporter, memberOn }: Change,
): Promise<RosterSigned> {
  for (let attempt = 1; ; attempt += 1) {
    const view = await desk.roster(program, 'again')
    if (view.kind === 'not-to-be-trusted') return { kind: 'roster-wrong' }
    if (view.kind !== 'verified') return { kind: 'failed', why: 'too-few-holders' }
    const member = memberOn(view.roster)
    if (member === undefined) return { kind: 'done' }
    const entry = await signEntry(view.roster, await desk.keys(), { kind, member })
    const called = await desk.call(appendToRoster, {
      program,
      position: view.roster.head.index + 1,
      entry,
      effect: { kind: EFFECT[kind], supporter },
      teamKeys: [],
      resealed: [],
      notes: [],
    })
    if (called.kind === 'done') return { kind: 'done' }
    const why = whyOf(called)
    if (why !== 'stale-roster' || attempt === TRIES) return { kind: 'failed', why }
  }
}

/** Puts somebody on the roster. Keys they had before, on a device that is lost, leave it first. */
export async function approve(
  desk: Desk,
  program: PlaceProgram,
  supporter: Keyed,
): Promise<RosterSigned> {
  const { kemPublic: kem, signPublic: signing } = supporter
  const isOld = ({ kem: known }: Member): boolean => known.toHex() !== kem.toHex()
  const removed = await takeOff(desk, program, supporter, isOld)
  if (removed.kind !== 'done') return removed
  const memberOn = () => ({ kem, signing })
  return await signSupporter(desk, program, {
    kind: 'supporter',
    supporter: supporter.supporter,
    memberOn,
  })
}

// oxlint-disable-next-line max-params -- the last narrows a rare case
export async function takeOff(
  desk: Desk,
  program: PlaceProgram,
  supporter: Supporter,
  only: (member: Member) => boolean = () => true,
): Promise<RosterSigned> {
  const { keyId } = supporter
  if (keyId === null) return { kind: 'done' }
  const memberOn = ({ supporters }: Roster) => {
    const member = supporters.get(keyId)
    return member !== undefined && only(member) ? member : undefined
  }
  return await signSupporter(desk, program, {
    kind: 'unsupporter',
    supporter: supporter.supporter,
    memberOn,
  })
}
