import { emptyWish, type Wish } from '#domain/wish.ts'

export type Story = {
  readonly title: string
  readonly choice: 'direct' | 'coordinator'
  /** How long ago the person asked, or was matched. */
  readonly hoursAgo: number
  readonly wish: Wish
  readonly name: string
  readonly note: string
  readonly phone: string | undefined
  readonly stage: Stage
}
export type Stage =
  /** `open`: offers out now; `passed`: offers that nobody took. */
  | {
      readonly kind: 'waiting'
      readonly open: number
      readonly passed: number
      readonly released: boolean
    }
  /** `to`: index of the sample person who accepted. */
  | { readonly kind: 'talking'; readonly to: number; readonly lines: readonly Said[] }
export type Said = readonly [by: 'asker' | 'supporter', text: string]

const nurse: Wish = {
  ...emptyWish('en'),
  role: 'nurse',
  family: 'nursing',
  seniority: 'mid',
  setting: 'emergency',
  departmentGroup: 'emergency',
  issues: ['assault_physical'],
  channels: ['text', 'phone'],
  when: ['evening'],
}
const physician: Wish = {
  ...emptyWish('en'),
  role: 'physician',
  family: 'physicians',
  setting: 'hospital_inpatient',
  departmentGroup: 'medical',
  issues: ['unexpected_outcome'],
  channels: ['text', 'phone'],
}
const technologist: Wish = {
  ...emptyWish('en'),
  role: 'technologist',
  family: 'allied',
  departmentGroup: 'diagnostics',
  issues: ['burnout_overwhelmed'],
}

/** Invented from beginning to end. */
export const stories: readonly Story[] = [
  {
    title: 'A nurse who asked a few minutes ago',
    choice: 'direct',
    hoursAgo: 0.2,
    wish: nurse,
    name: 'J.',
    note: 'After tonight’s shift would be good.',
    phone: '617-555-0171',
    stage: { kind: 'waiting', open: 3, passed: 0, released: false },
  },
  {
    title: 'A technologist whom nobody has answered yet',
    choice: 'direct',
    hoursAgo: 30,
    wish: technologist,
    name: '',
    note: '',
    phone: undefined,
    stage: { kind: 'waiting', open: 0, passed: 8, released: true },
  },
  {
    title: 'A physician who wants a coordinator to choose',
    choice: 'coordinator',
    hoursAgo: 2,
    wish: physician,
    name: 'M.',
    note: 'Somebody from another city, please.',
    phone: '617-555-0163',
    stage: { kind: 'waiting', open: 0, passed: 0, released: true },
  },
  {
    title: 'A nurse in the middle of a talk',
    choice: 'direct',
    hoursAgo: 26,
    wish: { ...nurse, issues: ['patient_death'] },
    name: 'Jo',
    note: '',
    phone: '617-555-0118',
    stage: {
      kind: 'talking',
      to: 0,
      lines: [
        [
          'supporter',
          'Hello Jo. I am glad you wrote. There is no hurry, and nothing you have to explain.',
        ],
        [
          'asker',
          'Thank you. I keep going over it. I was told I did everything right and it does not help.',
        ],
        [
          'supporter',
          'No. Being told so and feeling so are two things. What would you say to a friend who told you this?',
        ],
        ['asker', 'That she was not alone in that room. I had not thought of that.'],
        ['supporter', 'You can also call me tonight after 8 if talking is easier: 617-555-0184.'],
      ],
    },
  },
  {
    title: 'A physician who has just been answered',
    choice: 'direct',
    hoursAgo: 1,
    wish: { ...physician, issues: ['litigation_claim'] },
    name: '',
    note: '',
    phone: undefined,
    stage: {
      kind: 'talking',
      to: 1,
      lines: [
        [
          'supporter',
          'Hello, I am here. I went through one of these myself. Write whenever you like.',
        ],
      ],
    },
  },
]
