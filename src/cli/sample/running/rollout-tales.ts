import type { Department } from '#domain/codes.ts'
import type { Barrier, ReadinessMark, RolloutState } from '#domain/rollout.ts'

export type RolloutTale = {
  readonly state: RolloutState
  readonly launchInDays: number
  /** Steps of the template that are done, from the first on. */
  readonly done: number
  readonly leaders: boolean
  /** In the order of the checklist. */
  readonly readiness: readonly ReadinessMark['state'][]
  readonly barriers: readonly (Pick<Barrier, 'kind' | 'note'> & {
    readonly openedDaysAgo: number
    readonly resolvedDaysAgo?: number
  })[]
}

const ALL = 12
const ready = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'] as const
const nearly = ['yes', 'yes', 'partly', 'yes', 'yes', 'yes', 'partly'] as const
const some = ['partly', 'yes', 'no', 'yes', 'partly'] as const
const known = { leaders: true, readiness: nearly, barriers: [] } as const
const far = { state: 'planned', done: 0, leaders: false, readiness: [], barriers: [] } as const

export const ownLaunch: RolloutTale = {
  ...known,
  state: 'launched',
  launchInDays: -400,
  done: ALL,
  readiness: ready,
}

export const networkLaunch: RolloutTale = {
  ...known,
  state: 'launched',
  launchInDays: -340,
  done: ALL - 1,
}

type About = {
  readonly name: string
  readonly department: Department
  readonly people: number
}

/** In every phase: launched last year, with a step that is late, stopped by staffing, ended, far ahead. */
export const tales: readonly (RolloutTale & { readonly unit: About })[] = [
  {
    ...known,
    unit: { name: 'Emergency department', department: 'ed', people: 120 },
    state: 'launched',
    launchInDays: -380,
    done: ALL,
    readiness: ready,
    barriers: [
      {
        kind: 'timing',
        note: 'Waited for the new schedule',
        openedDaysAgo: 470,
        resolvedDaysAgo: 440,
      },
    ],
  },
  {
    ...known,
    unit: { name: 'Surgical ICU', department: 'icu', people: 64 },
    state: 'launched',
    launchInDays: -210,
    done: ALL,
  },
  {
    ...known,
    unit: { name: 'Labor and delivery', department: 'obstetrics', people: 88 },
    state: 'launched',
    launchInDays: -150,
    done: ALL,
  },
  {
    ...known,
    unit: { name: 'Operating rooms', department: 'perioperative_anesthesia', people: 140 },
    state: 'launched',
    launchInDays: -100,
    done: ALL - 1,
  },
  {
    ...known,
    unit: { name: 'Anesthesia', department: 'perioperative_anesthesia', people: 58 },
    state: 'launched',
    launchInDays: -40,
    done: ALL - 1,
  },
  {
    ...known,
    unit: { name: 'Medical ICU', department: 'icu', people: 70 },
    state: 'under-way',
    launchInDays: 18,
    done: 8,
  },
  {
    ...known,
    unit: { name: 'Neonatal ICU', department: 'nicu', people: 52 },
    state: 'under-way',
    launchInDays: 35,
    done: 7,
  },
  {
    ...known,
    unit: { name: 'Pediatrics', department: 'pediatrics', people: 61 },
    state: 'under-way',
    launchInDays: 52,
    done: 5,
    readiness: some,
  },
  {
    ...known,
    unit: { name: 'Pharmacy', department: 'pharmacy', people: 34 },
    state: 'under-way',
    launchInDays: 80,
    done: 4,
    readiness: some,
  },
  {
    ...known,
    unit: { name: 'Medicine, 4 West', department: 'medicine', people: 76 },
    state: 'under-way',
    launchInDays: 70,
    done: 1,
    readiness: some,
    barriers: [{ kind: 'timing', note: 'New manager since last month', openedDaysAgo: 25 }],
  },
  {
    ...known,
    unit: { name: 'Surgery, 5 East', department: 'surgery', people: 72 },
    state: 'paused',
    launchInDays: 30,
    done: 2,
    readiness: some,
    barriers: [
      { kind: 'staffing', note: 'Nine open positions; we talk again in spring', openedDaysAgo: 34 },
    ],
  },
  {
    ...known,
    unit: { name: 'Behavioral health', department: 'behavioral_health', people: 45 },
    state: 'ended',
    launchInDays: -500,
    done: ALL,
  },
  {
    ...far,
    unit: { name: 'Radiology', department: 'radiology', people: 83 },
    launchInDays: 140,
    leaders: true,
  },
  {
    ...far,
    unit: { name: 'Laboratory', department: 'laboratory', people: 66 },
    launchInDays: 190,
  },
  {
    ...far,
    unit: { name: 'Rehabilitation', department: 'rehab', people: 40 },
    launchInDays: 230,
  },
  {
    ...far,
    unit: { name: 'Environmental services', department: 'support_services', people: 95 },
    launchInDays: 300,
  },
]
