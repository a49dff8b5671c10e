import { performance } from 'node:perf_hooks'
import {
  CHANNELS,
  DEPARTMENT_GROUPS,
  FAMILY_OF_ROLE,
  GENDERS,
  ISSUES,
  SENIORITIES,
  SETTINGS,
  UNDISCLOSED,
  YEARS_BANDS,
  type Family,
} from '#domain/codes.ts'
import { parseKeyId } from '#domain/ids.ts'
import type { Profile } from '#domain/profile.ts'
import { bestOfIndex, buildRankingIndex } from '#domain/ranking-index.ts'
import { rankBest } from '#domain/ranking.ts'
import { pickWeighted, SAMPLE_ISSUES, SAMPLE_ROLES } from '#domain/sample-mix.ts'
import type { Wish } from '#domain/wish.ts'

export type BenchLine = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly reference: number
  readonly ratio: number
}

type Dice = () => number

/** Mulberry32: the same pool and the same wishes in every run. */
function makeDice(seed: number): Dice {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function pick<T>(dice: Dice, from: readonly T[]): T {
  const found = from[Math.floor(dice() * from.length)]
  if (found === undefined) throw new RangeError('nothing to pick from')
  return found
}

const some = <T>(dice: Dice, from: readonly T[], share: number): readonly T[] =>
  from.filter(() => dice() < share)

const ALL_FAMILIES: ReadonlyMap<string, Family> = new Map(Object.entries(FAMILY_OF_ROLE))
const familyOfRole = (role: string): Family | typeof UNDISCLOSED =>
  ALL_FAMILIES.get(role) ?? UNDISCLOSED
const TOPICS = ISSUES.filter((issue) => issue !== UNDISCLOSED && issue !== 'other')

export function makeProfile(dice: Dice, number: number): Profile {
  const role = pickWeighted(SAMPLE_ROLES, dice())
  const hex = Math.floor(dice() * 4294967296)
    .toString(16)
    .padStart(8, '0')
  return {
    keyId: parseKeyId(`${hex}${number.toString(16).padStart(24, '0')}`),
    role,
    family: familyOfRole(role),
    seniority: pick(dice, SENIORITIES),
    years: pick(dice, YEARS_BANDS),
    settings: [pick(dice, SETTINGS), ...some(dice, SETTINGS, 0.05)],
    departmentGroups: [pick(dice, DEPARTMENT_GROUPS)],
    languages: ['en', ...some(dice, ['es', 'pt', 'ht', 'zh'], 0.08)],
    channels: ['text', ...some(dice, CHANNELS.slice(1), 0.6)],
    atEase: some(dice, TOPICS, 0.4),
    notAtEase: some(dice, TOPICS, 0.05),
    lived: some(dice, TOPICS, 0.15),
    gender: dice() < 0.1 ? UNDISCLOSED : pick(dice, GENDERS),
    busy: pick(dice, [0, 1, 2]),
    rest: pick(dice, [0, 1, 2, 3]),
  }
}

const orSkipped = <T>(dice: Dice, skipped: number, from: readonly T[]): T | typeof UNDISCLOSED =>
  dice() < skipped ? UNDISCLOSED : pick(dice, from)

export function makeWish(dice: Dice): Wish {
  const role = dice() < 0.05 ? UNDISCLOSED : pickWeighted(SAMPLE_ROLES, dice())
  const language = dice() < 0.9 ? 'en' : pick(dice, ['es', 'pt', 'ht', 'zh'])
  return {
    role,
    family: familyOfRole(role),
    seniority: orSkipped(dice, 0.2, SENIORITIES),
    setting: orSkipped(dice, 0.2, SETTINGS),
    departmentGroup: orSkipped(dice, 0.3, DEPARTMENT_GROUPS),
    issues: [pickWeighted(SAMPLE_ISSUES, dice())].filter(() => dice() < 0.8),
    languages: [...new Set([language, 'en'])],
    channels: [pick(dice, CHANNELS.slice(1)), 'text'],
    when: [],
    peer: {
      role: pick(dice, ['related', 'related', 'any', 'exact']),
      seniority: pick(dice, ['not_below', 'not_below', 'any', 'same']),
      lived: dice() < 0.8,
      gender: dice() < 0.8 ? 'any' : pick(dice, GENDERS),
    },
  }
}

const SIZES = [
  ['10k', 10_000, 20],
  ['100k', 100_000, 6],
  ['1m', 1_000_000, 3],
] as const
/** Few enough to stay in the caches: what is measured is the search, not the memory. */
const WISHES = 500
const ROUNDS = 41
const BEST = 5

/** Mean microseconds a wish, of the round that other work on the machine disturbed least. */
function measure(wishes: readonly Wish[], rounds: number, rank: (wish: Wish) => unknown): number {
  const means = Array.from({ length: rounds }, () => {
    const start = performance.now()
    for (const wish of wishes) rank(wish)
    return ((performance.now() - start) * 1000) / wishes.length
  })
  return Math.min(...means)
}

/** The index against the scan of everybody, over the same wishes; the two must agree on each wish compared. */
export async function benchRanking(): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = []
  for (const [label, size, compared] of SIZES) {
    const dice = makeDice(size)
    const pool = Array.from({ length: size }, (_, number) => makeProfile(dice, number))
    const index = buildRankingIndex(pool)
    const wishes = Array.from({ length: WISHES }, () => makeWish(dice))
    for (const wish of wishes.slice(0, compared)) {
      const scanned = JSON.stringify(rankBest(pool, wish, BEST))
      if (JSON.stringify(bestOfIndex(index, wish, BEST)) !== scanned) {
        throw new Error(`the index and the scan disagree at ${label}`)
      }
    }
    const reference = measure(wishes.slice(0, compared), 3, (wish) => rankBest(pool, wish, BEST))
    const value = measure(wishes, ROUNDS, (wish) => bestOfIndex(index, wish, BEST))
    lines.push({
      name: `ranking.best5_${label}_us`,
      value,
      unit: 'us',
      reference,
      ratio: value / reference,
    })
    await Promise.resolve()
  }
  return lines
}
