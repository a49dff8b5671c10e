import { expect, test } from 'vitest'
import { whyNotOutreach } from '#domain/outreach.ts'
import { builtInPickLists } from '#domain/pick-list.ts'
import { startingOutreach } from './defaults.ts'
import { withoutNone } from './options.ts'
import { toLists, toOutreach, toWire } from './records.ts'

const monday = Temporal.PlainDate.from('2026-11-16')
const lists = builtInPickLists()
const facets = {
  because: [],
  role: 'nurse',
  setting: 'emergency',
  departmentGroup: 'emergency',
  issues: ['assault_physical', 'verbal_abuse', 'patient_death', 'other'],
  channels: ['phone', 'text'],
  languages: ['en'],
  when: [],
} as const

test('a talk in the corridor needs one tap: what it was about', () => {
  const start = startingOutreach(monday, undefined, lists)
  expect(start.activation).toBe('informal_in_moment')
  const rules = { lists, comments: 'off', today: monday } as const
  expect(whyNotOutreach(start, rules)).toBe('no-issue')
  expect(whyNotOutreach({ ...start, issues: ['verbal_abuse'] }, rules)).toBeUndefined()
})

test('after a request the form is filled in and can be sent as it is', () => {
  const start = startingOutreach(
    monday,
    {
      ...facets,
      issues: [...facets.issues],
      because: [],
      channels: [...facets.channels],
      languages: ['en'],
      when: [],
    },
    lists,
  )
  expect(start).toMatchObject({
    activation: 'self',
    mode: 'phone',
    role: 'nurse',
    department: 'ed',
  })
  expect(start.issues).toEqual(['assault_physical', 'verbal_abuse', 'patient_death'])
  expect(whyNotOutreach(start, { lists, comments: 'off', today: monday })).toBeUndefined()
})

test('what was not said stays unsaid', () => {
  const start = startingOutreach(
    monday,
    {
      ...facets,
      role: 'undisclosed',
      departmentGroup: 'medical',
      issues: ['undisclosed'],
      because: [],
      channels: [],
      languages: ['en'],
      when: [],
    },
    lists,
  )
  expect(start.role).toBeUndefined()
  expect(start.department).toBeUndefined()
  expect(start.issues).toEqual([])
})

test('a kept record comes back as it was', () => {
  const start = {
    ...startingOutreach(monday, undefined, lists),
    issues: ['other'],
    comment: 'quiet',
  }
  expect(toOutreach(JSON.parse(JSON.stringify(toWire(start))))).toEqual(start)
  expect(toOutreach({ kind: 'of another version' })).toBeUndefined()
})

test('a list that the program never touched is the built-in one', () => {
  const own = {
    kind: 'issue',
    version: 2,
    items: [{ code: 'noise', label: { en: 'Noise' }, retired: false }],
  } as const
  const merged = toLists({ pickLists: [{ ...own, items: [...own.items] }] })
  expect(merged.issue.items).toEqual(own.items)
  expect(merged.role).toEqual(lists.role)
})

test('«none» never stands beside another resource', () => {
  expect(withoutNone(['none'], ['none', 'eap'])).toEqual(['eap'])
  expect(withoutNone(['eap'], ['eap', 'none'])).toEqual(['none'])
  expect(withoutNone(['eap'], [])).toEqual(['none'])
})

test('how the talk came about is what the asker’s page or the coordinator sealed', () => {
  const after = { ...facets, issues: [], because: [], channels: [], languages: ['en'], when: [] }
  const start = (activation?: string) =>
    startingOutreach(monday, { ...after, activation }, lists).activation
  expect(start()).toBe('self')
  expect(start('manager')).toBe('manager')
  expect(start('proactive_after_event')).toBe('proactive_after_event')
  expect(start('a_code_of_nobody')).toBe('self')
})
