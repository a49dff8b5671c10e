import { expect, test } from 'vitest'
import { whyNotComment } from './comment.ts'
import { correctableUntil, defaultOutreach, mondayOf, whyNotOutreach } from './outreach.ts'
import { builtInPickLists } from './pick-list.ts'

const lists = builtInPickLists()
const today = Temporal.PlainDate.from('2026-06-04')
const rules = { lists, comments: 'off', today } as const
const good = { ...defaultOutreach(today), issues: ['burnout_overwhelmed'] }

test('the form as it opens lacks only what it was about', () => {
  expect(whyNotOutreach(defaultOutreach(today), rules)).toBe('no-issue')
  expect(whyNotOutreach(good, rules)).toBeUndefined()
  expect(good.week.toString()).toBe('2026-06-01')
})

test.each([
  ['not-a-monday', { week: today }],
  ['in-the-future', { week: mondayOf(today).add({ days: 7 }) }],
  ['unknown-mode', { mode: 'pigeon' }],
  ['unknown-activation', { activation: 'x' }],
  ['unknown-department', { department: 'x' }],
  ['unknown-role', { role: 'x' }],
  ['unknown-issue', { issues: ['x'] }],
  ['unknown-resource', { resources: ['x'] }],
  ['unknown-outcome', { outcome: 'x' }],
  ['repeated-code', { issues: ['other', 'other'] }],
  ['too-many-issues', { issues: ['other', 'verbal_abuse', 'moral_distress', 'patient_death'] }],
  ['none-and-more', { resources: ['none', 'eap'] }],
  ['headcount-missing', { kind: 'group_debrief' }],
  ['headcount-of-one', { headcount: 'from_2_to_5' }],
  ['comments-are-off', { comment: 'went well' }],
] as const)('%s', (why, change) => {
  expect(whyNotOutreach({ ...good, ...change }, rules)).toBe(why)
})

test('a group has a size, and a comment is read where the policy allows one', () => {
  const group = { ...good, kind: 'group_debrief', headcount: 'from_6_to_10' } as const
  expect(whyNotOutreach(group, rules)).toBeUndefined()
  const on = { ...rules, comments: 'on' } as const
  expect(whyNotOutreach({ ...good, comment: 'went well' }, on)).toBeUndefined()
  expect(whyNotOutreach({ ...good, comment: 'call 617-555-0134' }, on)).toBe('comment-has-phone')
})

test('what was logged can be corrected for 30 days', () => {
  expect(correctableUntil(today).toString()).toBe('2026-07-04')
})

test.each([
  ['Went well, follow up next week.', undefined],
  ['Talked in the ED on Monday night. She felt heard.', undefined],
  ['Gave the EAP sheet; second talk on Zoom in Spanish', undefined],
  ["I'm glad I asked. 2 talks so far, 30 min each.", undefined],
  ['Se sintió mejor. Hablamos 20 minutos.', undefined],
  ['', 'empty'],
  ['a'.repeat(201), 'too-long'],
  ['wrote to sam@hospital.example', 'has-email'],
  ['see www.hospital.example', 'has-email'],
  ['call 617-555-0134', 'has-phone'],
  ['call (617) 555 0134', 'has-phone'],
  ['it was on 6/4', 'has-date'],
  ['it was on 2026-06-04', 'has-date'],
  ['happened March 3', 'has-date'],
  ['el 3 de marzo', 'has-date'],
  ['MRN: A1234', 'has-record-number'],
  ['chart 0045821', 'has-record-number'],
  ['patient in room 12', 'has-record-number'],
  ['spoke with Sam about it', 'has-name'],
  ['Sam Sample was upset', 'has-name'],
  ['dr sample was rude', 'has-name'],
  ['hablé con José', 'has-name'],
  ["upset about Lee's remark", 'has-name'],
])('the comment "%s" is refused as %s', (comment, why) => {
  expect(whyNotComment(comment)).toBe(why)
})
