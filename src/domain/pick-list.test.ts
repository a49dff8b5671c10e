import { expect, test } from 'vitest'
import { ACTIVATIONS, MODES } from './codes.ts'
import {
  builtInPickList,
  departmentGroupOf,
  editPickList,
  familyOf,
  isCode,
  listOffered,
  PICK_LIST_KINDS,
  whyNotPickList,
  type PickList,
  type PickListEdit,
} from './pick-list.ts'
import { TABLE_ONE_REFERRALS, toTableOneMode, toTableOneReferral } from './table-one.ts'

const edited = (list: PickList, edit: PickListEdit): PickList => {
  const outcome = editPickList(list, edit)
  if (outcome.kind !== 'edited') throw new Error(outcome.why)
  return outcome.list
}
const whyNot = (list: PickList, edit: PickListEdit): string | undefined => {
  const outcome = editPickList(list, edit)
  return outcome.kind === 'refused' ? outcome.why : undefined
}
const departments = builtInPickList('department')
const ward = { code: 'burn_ward', label: { en: 'Burn ward' }, group: 'critical_care' }

test.each(PICK_LIST_KINDS)(
  'the built-in list of %s is allowed, and each code is a code',
  (kind) => {
    const list = builtInPickList(kind)
    expect(whyNotPickList(list)).toBeUndefined()
    expect(list.items.length).toBeGreaterThan(2)
    expect(list.items.every(({ code }) => isCode(code))).toBe(true)
  },
)

test('every role but other and undisclosed has a family, every department a group', () => {
  const roles = builtInPickList('role')
  const without = roles.items.filter(({ group }) => group === undefined).map(({ code }) => code)
  expect(without).toEqual(['other', 'undisclosed'])
  expect(familyOf(roles, 'app')).toBe('physicians')
  expect(familyOf(roles, 'other')).toBe('undisclosed')
  expect(departments.items.every(({ group }) => group !== undefined)).toBe(true)
})

test('a program adds, renames, regroups, retires and restores; the version counts the edits', () => {
  const added = edited(departments, { kind: 'add', item: ward })
  expect(departmentGroupOf(added, 'burn_ward')).toBe('critical_care')
  const renamed = edited(added, { kind: 'rename', code: 'burn_ward', label: { en: 'Burns' } })
  const moved = edited(renamed, { kind: 'regroup', code: 'burn_ward', group: 'surgical' })
  const retired = edited(moved, { kind: 'retire', code: 'burn_ward' })
  expect(retired.version).toBe(5)
  expect(listOffered(retired).some(({ code }) => code === 'burn_ward')).toBe(false)
  expect(retired.items.some(({ code }) => code === 'burn_ward')).toBe(true)
  const restored = edited(retired, { kind: 'restore', code: 'burn_ward' })
  expect(listOffered(restored)).toHaveLength(departments.items.length + 1)
})

test('reordering keeps every code', () => {
  const codes = departments.items.map(({ code }) => code).toReversed()
  const list = edited(departments, { kind: 'reorder', codes })
  expect(list.items.map(({ code }) => code)).toEqual(codes)
  expect(whyNot(departments, { kind: 'reorder', codes: codes.slice(1) })).toBe('not-the-same-codes')
  const doubled = [...codes.slice(1), codes[1] ?? '']
  expect(whyNot(departments, { kind: 'reorder', codes: doubled })).toBe('not-the-same-codes')
})

test.each([
  ['bad-code', { kind: 'add', item: { ...ward, code: 'Burn Ward' } }],
  ['bad-code', { kind: 'add', item: { ...ward, code: `a${'b'.repeat(40)}` } }],
  ['bad-label', { kind: 'add', item: { code: 'burn_ward', group: 'surgical' } }],
  ['bad-label', { kind: 'rename', code: 'ed', label: { en: ' ' } }],
  ['bad-label', { kind: 'rename', code: 'ed', label: {} }],
  ['bad-group', { kind: 'add', item: { ...ward, group: 'nursing' } }],
  ['bad-group', { kind: 'add', item: { code: 'burn_ward', label: { en: 'Burns' } } }],
  ['duplicate-code', { kind: 'add', item: { ...ward, code: 'ed' } }],
  ['unknown-code', { kind: 'retire', code: 'burn_ward' }],
] as const)('an edit is refused as %s', (why, edit) => {
  expect(whyNot(departments, edit)).toBe(why)
})

test('lists that our rules name cannot grow, and none can be emptied or lose a code', () => {
  const outcomes = builtInPickList('outcome')
  const item = { code: 'cried', label: { en: 'Cried' } }
  expect(whyNot(outcomes, { kind: 'add', item })).toBe('closed-list')
  const allRetired = outcomes.items.map((each) => ({ ...each, retired: true }))
  expect(whyNotPickList({ ...outcomes, items: allRetired })).toBe('nothing-offered')
  expect(whyNotPickList({ ...outcomes, items: outcomes.items.slice(1) })).toBe('missing-code')
})

test('every activation and mode has its place in the printed log', () => {
  const referrals = new Set(ACTIVATIONS.map(toTableOneReferral))
  expect(referrals).toEqual(new Set([...TABLE_ONE_REFERRALS, undefined]))
  expect(toTableOneReferral('informal_in_moment')).toBeUndefined()
  expect(new Set(MODES.map(toTableOneMode))).toEqual(new Set(['in_person', 'phone']))
})
