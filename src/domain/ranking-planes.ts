import { SENIORITIES } from './codes.ts'
import type { Profile } from './profile.ts'
import type { Wish } from './wish.ts'

const FACTS = {
  lived: (profile: Profile) => profile.lived,
  setting: (profile: Profile) => profile.settings,
  departmentGroup: (profile: Profile) => profile.departmentGroups,
  seniority: (profile: Profile) => [profile.seniority],
  atLeast: (profile: Profile) => SENIORITIES.slice(0, SENIORITIES.indexOf(profile.seniority) + 1),
  language: (profile: Profile) => profile.languages,
  channel: (profile: Profile) => profile.channels,
  notAtEase: (profile: Profile) => profile.notAtEase,
  gender: (profile: Profile) => [profile.gender],
  atEase: (profile: Profile) => profile.atEase,
} as const satisfies Record<string, (profile: Profile) => readonly string[]>

/** The first facts of the order: lists are split by them, in this order (`ranking-tree.ts`). */
export const SPLITS = 3

/** Every code of every fact that anybody in the pool has, numbered: a bit plane each. */
export type Planes = {
  readonly of: Readonly<Record<keyof typeof FACTS, Map<string, readonly [number]>>>
  /** By number: which fact the plane is of, as its place in the order. */
  readonly facts: number[]
}

export const noPlanes = (): Planes => ({
  of: {
    lived: new Map(),
    setting: new Map(),
    departmentGroup: new Map(),
    seniority: new Map(),
    atLeast: new Map(),
    language: new Map(),
    channel: new Map(),
    notAtEase: new Map(),
    gender: new Map(),
    atEase: new Map(),
  },
  facts: [],
})

const READ = Object.values(FACTS)

/** In rising order of facts, so that those by which lists are split come first. None comes twice. */
export function planesOf(planes: Planes, profile: Profile): readonly number[] {
  const numbers = Object.values(planes.of)
  const found: number[] = []
  for (const [fact, read] of READ.entries()) {
    for (const code of read(profile)) {
      const number = numberOf(planes, numbers[fact], { fact, code })
      if (!found.includes(number)) found.push(number)
    }
  }
  return found
}

function numberOf(
  { facts }: Planes,
  numbers: Map<string, readonly [number]> | undefined,
  { fact, code }: { readonly fact: number; readonly code: string },
): number {
  const known = numbers?.get(code)
  if (known !== undefined) return known[0]
  numbers?.set(code, [facts.length])
  facts.push(fact)
  return facts.length - 1
}

/** A wish as planes: each list is joined by "or". A code that nobody has is no plane. */
export type Plan = {
  readonly languages: readonly number[]
  readonly channels: readonly number[]
  readonly notAtEase: readonly number[]
  /** In the order of the reasons, the weightiest first; an empty list is a wish that nobody can meet. */
  readonly wanted: readonly (readonly number[])[]
}

const NONE: readonly number[] = []

function join(
  numbers: Map<string, readonly [number]>,
  codes: readonly string[],
): readonly number[] {
  const [only] = codes
  if (only === undefined) return NONE
  if (codes.length === 1) return numbers.get(only) ?? NONE
  const joined: number[] = []
  for (const code of codes) {
    const known = numbers.get(code)
    if (known !== undefined) joined.push(known[0])
  }
  return joined
}

/** `any` and `undisclosed` are codes that nobody has. */
export function toPlan({ of }: Planes, wish: Wish): Plan {
  const { peer, issues, languages, channels } = wish
  const one = (numbers: Map<string, readonly [number]>, code: string): readonly number[] =>
    numbers.get(code) ?? NONE
  const seniorities = peer.seniority === 'not_below' ? of.atLeast : of.seniority
  return {
    languages: join(of.language, languages),
    channels: join(of.channel, channels),
    notAtEase: join(of.notAtEase, issues),
    wanted: [
      peer.lived ? join(of.lived, issues) : NONE,
      one(of.setting, wish.setting),
      one(of.departmentGroup, wish.departmentGroup),
      one(seniorities, peer.seniority === 'any' ? 'any' : wish.seniority),
      one(of.language, languages[0] ?? 'any'),
      one(of.gender, peer.gender),
      join(of.atEase, issues),
    ],
  }
}
