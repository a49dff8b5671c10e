import { SENIORITIES, UNDISCLOSED } from './codes.ts'
import type { KeyId } from './ids.ts'
import type { Profile } from './profile.ts'
import type { Wish } from './wish.ts'

/** Why somebody was chosen, in the order in which it counts. */
export const REASONS = [
  'same-role',
  'related-role',
  'lived',
  'same-setting',
  'same-department',
  'seniority',
  'language',
  'gender',
  'topic-at-ease',
] as const
export type Reason = (typeof REASONS)[number]

export type Ranked = {
  readonly keyId: KeyId
  /** One bit for each reason, the weightiest highest, so that a greater score is a better fit. */
  readonly score: number
  readonly because: readonly Reason[]
}

const HIGHEST = REASONS.length - 1
export const bitOf = (reason: Reason): number => 1 << (HIGHEST - REASONS.indexOf(reason))

export const toReasons = (score: number): readonly Reason[] =>
  REASONS.filter((reason) => (score & bitOf(reason)) !== 0)

const shares = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each))

function isExcluded(profile: Profile, wish: Wish): boolean {
  return (
    isOtherRole(profile, wish) ||
    !shares(wish.languages, profile.languages) ||
    !shares(wish.channels, profile.channels) ||
    shares(wish.issues, profile.notAtEase)
  )
}

/** Who did not say their role can be asked to talk with anybody. */
function isOtherRole(profile: Profile, wish: Wish): boolean {
  if (wish.role === UNDISCLOSED || wish.peer.role === 'any') return false
  if (profile.role === wish.role) return false
  if (wish.peer.role === 'exact') return true
  return wish.family !== UNDISCLOSED && profile.family !== wish.family
}

function isSeniorEnough(profile: Profile, wish: Wish): boolean {
  if (wish.seniority === UNDISCLOSED || wish.peer.seniority === 'any') return false
  if (wish.peer.seniority === 'same') return profile.seniority === wish.seniority
  return SENIORITIES.indexOf(profile.seniority) >= SENIORITIES.indexOf(wish.seniority)
}

const SAME_ROLE = bitOf('same-role')
const RELATED_ROLE = bitOf('related-role')
const LIVED = bitOf('lived')
const SETTING = bitOf('same-setting')
const DEPARTMENT = bitOf('same-department')
const SENIORITY = bitOf('seniority')
const LANGUAGE = bitOf('language')
const GENDER = bitOf('gender')
const AT_EASE = bitOf('topic-at-ease')

function roleScore(profile: Profile, wish: Wish): number {
  if (wish.role === UNDISCLOSED) return 0
  if (profile.role === wish.role) return SAME_ROLE
  return wish.family !== UNDISCLOSED && profile.family === wish.family ? RELATED_ROLE : 0
}

const when = (isTrue: boolean, bit: number): number => (isTrue ? bit : 0)

/** `undefined`: must not be asked. */
export function scoreOf(profile: Profile, wish: Wish): number | undefined {
  if (isExcluded(profile, wish)) return undefined
  return (
    roleScore(profile, wish) |
    when(wish.peer.lived && shares(wish.issues, profile.lived), LIVED) |
    when(profile.settings.includes(wish.setting), SETTING) |
    when(profile.departmentGroups.includes(wish.departmentGroup), DEPARTMENT) |
    when(isSeniorEnough(profile, wish), SENIORITY) |
    when(profile.languages.includes(wish.languages[0] ?? ''), LANGUAGE) |
    when(profile.gender === wish.peer.gender, GENDER) |
    when(shares(wish.issues, profile.atEase), AT_EASE)
  )
}

/** Ties: fewer open talks, then the longer rest, then the smaller key id, so that a ranking can be replayed. */
export function compareTies(one: Profile, other: Profile): number {
  return (
    one.busy - other.busy ||
    other.rest - one.rest ||
    (one.keyId < other.keyId ? -1 : Number(one.keyId > other.keyId))
  )
}

/** The best `n`, best first: exact, by looking at everybody. */
export function rankBest(pool: readonly Profile[], wish: Wish, n: number): readonly Ranked[] {
  const best: { readonly profile: Profile; readonly score: number }[] = []
  for (const profile of pool) {
    const score = scoreOf(profile, wish)
    const worst = best[n - 1]
    if (score === undefined || (worst !== undefined && score < worst.score)) continue
    const at = best.findIndex(
      (each) =>
        each.score < score || (each.score === score && compareTies(profile, each.profile) < 0),
    )
    best.splice(at < 0 ? best.length : at, 0, { profile, score })
    if (best.length > n) best.pop()
  }
  return best.map(({ profile, score }) => ({
    keyId: profile.keyId,
    score,
    because: toReasons(score),
  }))
}
