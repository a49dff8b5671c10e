import { expect, test } from 'vitest'
import { debriefOutreach, whyNotDebrief, whyNotPlan } from './debrief.ts'
import { whyNotOutreach } from './outreach.ts'
import { builtInPickLists } from './pick-list.ts'

const today = Temporal.PlainDate.from('2026-03-10')
const lists = builtInPickLists()

test('a debrief says what it is about and about how many, and no more', () => {
  const asked = { issues: ['patient_death'], headcount: 'from_6_to_10' }
  expect(whyNotDebrief(asked, lists.issue)).toBe(undefined)
  expect(whyNotDebrief({ ...asked, issues: [] }, lists.issue)).toBe('no-issue')
  expect(whyNotDebrief({ ...asked, issues: ['a_story'] }, lists.issue)).toBe('unknown-issue')
  expect(whyNotDebrief({ ...asked, headcount: '7' }, lists.issue)).toBe('unknown-headcount')
  const four = ['patient_death', 'assault_physical', 'verbal_abuse', 'moral_distress']
  expect(whyNotDebrief({ ...asked, issues: four }, lists.issue)).toBe('too-many-issues')
})

test('two different supporters hold it, on a day to come', () => {
  const plan = { state: 'asked' as const, supporters: ['a', 'b'], on: today }
  expect(whyNotPlan(plan, today)).toBe(undefined)
  expect(whyNotPlan({ ...plan, supporters: ['a', 'a'] }, today)).toBe('not-two')
  expect(whyNotPlan({ ...plan, supporters: ['a', 'b', 'c'] }, today)).toBe('not-two')
  expect(whyNotPlan({ ...plan, state: 'held' }, today)).toBe('not-open')
  expect(whyNotPlan({ ...plan, on: today.subtract({ days: 1 }) }, today)).toBe('in-the-past')
})

test('what is recorded of it is a group encounter that the log takes', () => {
  const record = debriefOutreach({
    on: today,
    headcount: 'from_6_to_10',
    issues: ['patient_death'],
    department: 'ED',
    place: 'in-person',
  })
  expect(record.kind).toBe('group_debrief')
  const department = lists.department.items[0]?.code
  const rules = { lists, comments: 'off', today } as const
  expect(whyNotOutreach({ ...record, department }, rules)).toBe(undefined)
})
