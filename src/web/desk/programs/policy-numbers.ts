import { LONGEST_CLOCKS } from '#domain/clocks.ts'
import type { WhyNotPolicy } from '#domain/policy.ts'
import type { ProgramWords } from '#web/messages/desk-program-en.ts'
import type { OwnProgram } from './own-program.tsx'

export type Policy = OwnProgram['policy']
type Texts = keyof ProgramWords['numbers']

/** One number of the policy: where it stands, its limits as they are explained, and which refusals are about it. */
export type PolicyNumber = {
  readonly label: Texts
  readonly hint: Texts
  readonly least: number
  readonly most: number
  readonly read: (policy: Policy) => number
  readonly write: (policy: Policy, value: number) => Policy
  readonly about: WhyNotPolicy
}

const inWaves = (
  name: keyof Policy['waves'],
  [least, most]: readonly [number, number],
  about: WhyNotPolicy,
): PolicyNumber => ({
  label: name,
  hint: `${name}Hint`,
  least,
  most,
  read: ({ waves }) => waves[name],
  write: (policy, value) => ({ ...policy, waves: { ...policy.waves, [name]: value } }),
  about,
})

const inClocks = (name: keyof Policy['clocks'], least: number): PolicyNumber => ({
  label: name,
  hint: 'clockHint',
  least,
  most: LONGEST_CLOCKS[name],
  read: ({ clocks }) => clocks[name],
  write: (policy, value) => ({ ...policy, clocks: { ...policy.clocks, [name]: value } }),
  about: 'clocks-not-whole-days',
})

export const shortlistNumber: PolicyNumber = {
  label: 'shortlistSize',
  hint: 'shortlistSizeHint',
  least: 1,
  most: 100,
  read: ({ shortlistSize }) => shortlistSize,
  write: (policy, shortlistSize) => ({ ...policy, shortlistSize }),
  about: 'bad-shortlist-size',
}

export const promiseNumbers: readonly PolicyNumber[] = [
  {
    label: 'weekdays',
    hint: 'weekdaysHint',
    least: 1,
    most: 10,
    read: ({ promise }) => promise.weekdays,
    write: (policy, weekdays) => ({ ...policy, promise: { ...policy.promise, weekdays } }),
    about: 'bad-promise',
  },
  {
    label: 'alertShare',
    hint: 'alertShareHint',
    least: 1,
    most: 99,
    read: ({ promise }) => Math.round(promise.alertShare * 100),
    write: (policy, percent) => ({
      ...policy,
      promise: { ...policy.promise, alertShare: percent / 100 },
    }),
    about: 'bad-alert-share',
  },
]

export const waveNumbers: readonly PolicyNumber[] = [
  inWaves('size', [1, 10], 'bad-wave-size'),
  inWaves('tauMinutes', [2, 240], 'bad-wave-time'),
  inWaves('openMinutes', [2, 4320], 'bad-open-time'),
  inWaves('weeklyCap', [1, 5], 'bad-weekly-cap'),
  inWaves('restHours', [0, 336], 'bad-rest'),
]

export const clockNumbers: readonly PolicyNumber[] = [
  inClocks('unclaimedDays', 3),
  inClocks('closedDays', 0),
  inClocks('idleDays', 3),
  inClocks('capDays', 7),
  inClocks('referralDays', 1),
]

export const trendNumbers: readonly PolicyNumber[] = (
  [
    ['threshold', 'threshold-too-low'],
    ['width', 'width-too-small'],
  ] as const
).map(([name, about]) => ({
  label: name,
  hint: `${name}Hint`,
  least: 5,
  most: 100,
  read: ({ trends }) => trends[name],
  write: (policy, value) => ({ ...policy, trends: { ...policy.trends, [name]: value } }),
  about,
}))
