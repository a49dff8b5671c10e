import { LONGEST_CLOCKS, whyNotClocks, type Clocks, type WhyNotClocks } from './clocks.ts'
import { TABLE_ONE_FIELDS, type TableOneField } from './table-one.ts'

export type WavePolicy = {
  /** How many may be thinking about one request at a time. */
  readonly size: number
  /** How long a wave has before the next ones are asked. */
  readonly tauMinutes: number
  /** How long a yes still counts. Longer than a wave: a late yes is better than none. */
  readonly openMinutes: number
  readonly weeklyCap: number
  readonly restHours: number
}
export type PromisePolicy = {
  readonly weekdays: number
  /** The share of the promise after which the coordinator is told. */
  readonly alertShare: number
}
export type TrendPolicy = {
  /** No count from 1 up to just below this is shown. */
  readonly threshold: number
  /** Every hidden count could, by all that is published, differ by this much. */
  readonly width: number
  readonly zeros: 'shown' | 'hidden'
}
/** How a program works, as data: every organization's choice is a row, never a line of code. */
export type ProgramPolicy = {
  readonly where: 'outside' | 'inside' | 'any'
  readonly choosing: 'direct' | 'coordinator' | 'asker-chooses'
  readonly waves: WavePolicy
  readonly shortlistSize: number
  readonly promise: PromisePolicy
  readonly clocks: Clocks
  readonly trends: TrendPolicy
  readonly comments: 'off' | 'on'
  readonly tableOne: Readonly<Record<TableOneField, 'on' | 'off'>>
  /** The first is the default. */
  readonly languages: readonly string[]
}

export const ORGANIZATION_THRESHOLD = 5
export const NETWORK_THRESHOLD = 11
/** The insistence of the design: what is left to the strongest attacker is at least this wide. */
export const LEAST_WIDTH = 5

/** The month is enough for trends and the name of a supporter is nobody's business: both can be switched off. */
const TABLE_ONE_DEFAULT: ProgramPolicy['tableOne'] = {
  date: 'on',
  kind: 'on',
  mode: 'on',
  referral: 'on',
  department: 'on',
  role: 'on',
  supporter: 'off',
  issues: 'on',
  resources: 'on',
  comments: 'off',
}

const DEFAULTS = {
  choosing: 'asker-chooses',
  waves: { size: 3, tauMinutes: 15, openMinutes: 720, weeklyCap: 5, restHours: 24 },
  shortlistSize: 24,
  promise: { weekdays: 2, alertShare: 0.5 },
  clocks: LONGEST_CLOCKS,
  comments: 'off',
  tableOne: TABLE_ONE_DEFAULT,
  languages: ['en', 'es'],
} as const satisfies Partial<ProgramPolicy>

export const organizationPolicy: ProgramPolicy = {
  ...DEFAULTS,
  where: 'any',
  trends: { threshold: ORGANIZATION_THRESHOLD, width: LEAST_WIDTH, zeros: 'shown' },
}
export const networkPolicy: ProgramPolicy = {
  ...DEFAULTS,
  where: 'outside',
  trends: { threshold: NETWORK_THRESHOLD, width: LEAST_WIDTH, zeros: 'shown' },
}

export type WhyNotPolicy =
  | 'bad-wave-size'
  | 'bad-wave-time'
  | 'bad-open-time'
  | 'bad-weekly-cap'
  | 'bad-rest'
  | 'bad-shortlist-size'
  | 'bad-promise'
  | 'bad-alert-share'
  | `clocks-${WhyNotClocks}`
  | 'threshold-too-low'
  | 'width-too-small'
  | 'comments-without-field'
  | 'bad-languages'

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

function whyNotWaves(waves: WavePolicy): WhyNotPolicy | undefined {
  if (!isWithin(waves.size, 1, 10)) return 'bad-wave-size'
  if (!isWithin(waves.tauMinutes, 2, 240)) return 'bad-wave-time'
  if (!isWithin(waves.openMinutes, waves.tauMinutes, 4320)) return 'bad-open-time'
  // More than five a week and people fall silent for good (dispatch.md).
  if (!isWithin(waves.weeklyCap, 1, 5)) return 'bad-weekly-cap'
  return isWithin(waves.restHours, 0, 336) ? undefined : 'bad-rest'
}

function whyNotTrends(trends: TrendPolicy): WhyNotPolicy | undefined {
  if (!isWithin(trends.threshold, ORGANIZATION_THRESHOLD, 100)) return 'threshold-too-low'
  return isWithin(trends.width, LEAST_WIDTH, 100) ? undefined : 'width-too-small'
}

function whyNotPromise(promise: PromisePolicy): WhyNotPolicy | undefined {
  if (!isWithin(promise.weekdays, 1, 10)) return 'bad-promise'
  return promise.alertShare > 0 && promise.alertShare < 1 ? undefined : 'bad-alert-share'
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

function whyNotWords(policy: ProgramPolicy): WhyNotPolicy | undefined {
  const { languages } = policy
  if (languages.length === 0 || new Set(languages).size !== languages.length) return 'bad-languages'
  if (!languages.every((language) => LANGUAGE.test(language))) return 'bad-languages'
  const isShown = policy.tableOne.comments === 'on'
  return policy.comments === 'off' && isShown ? 'comments-without-field' : undefined
}

export function whyNotPolicy(policy: ProgramPolicy): WhyNotPolicy | undefined {
  const clocks = whyNotClocks(policy.clocks)
  if (clocks !== undefined) return `clocks-${clocks}`
  if (!isWithin(policy.shortlistSize, 1, 100)) return 'bad-shortlist-size'
  return (
    whyNotWaves(policy.waves) ??
    whyNotPromise(policy.promise) ??
    whyNotTrends(policy.trends) ??
    whyNotWords(policy)
  )
}

/** The fields of the printed log, each with whether the policy prints it. */
export const listTableOneFields = (
  policy: ProgramPolicy,
): readonly { readonly field: TableOneField; readonly isOn: boolean }[] =>
  TABLE_ONE_FIELDS.map((field) => ({ field, isOn: policy.tableOne[field] === 'on' }))
