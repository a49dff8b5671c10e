import { expect, test } from 'vitest'
import * as v from 'valibot'
import { builtInPickList } from '#domain/pick-list.ts'
import { emptyWish } from '#domain/wish.ts'
import { parseOrganizationId } from '#domain/ids.ts'
import { toFacets } from '#domain/facets.ts'
import { parseKeyId } from '#domain/ids.ts'
import { facetsText, intakeText } from '#web/kit/case-texts.ts'
import { noAnswers, type Answers } from './answers.ts'
import { whyNotReached } from './reach.ts'
import { withoutAnswer } from '#web/ask/skipping.ts'
import { questions } from '#web/ask/steps.ts'
import { fromIntake, toIntake, toIntroduction, toWish } from './wishes.ts'

const roles = builtInPickList('role')
const spoken = { roles, language: 'en' } as const
const full: Answers = {
  ...noAnswers('es'),
  role: 'pharmacy_tech',
  setting: 'emergency',
  departmentGroup: 'critical_care',
  outside: {
    organization: parseOrganizationId('00000000-0000-4000-8000-000000000001'),
    name: 'Alder General Hospital',
  },
  issues: ['patient_death'],
  channels: ['text', 'phone'],
  name: ' Jo ',
  phone: ' 617-555-0142 ',
  email: 'jo@people.example',
  leaveMessage: 'no',
  languages: ['es', 'en'],
  when: ['evening'],
  seniority: 'mid',
  peer: { role: 'exact', seniority: 'same', lived: false, gender: 'woman' },
  avoid: 'the night shift',
  note: 'evenings are best',
  choice: 'coordinator',
}

test('whoever skips everything makes the empty wish, with no wish about seniority', () => {
  const empty = emptyWish('en')
  expect(toWish(noAnswers('en'), spoken)).toEqual({
    ...empty,
    peer: { ...empty.peer, seniority: 'any' },
  })
})

test('a role brings its family', () => {
  expect(toWish(full, spoken)).toMatchObject({ role: 'pharmacy_tech', family: 'allied' })
})

test('no language at all is the language of the page', () => {
  expect(toWish({ ...full, languages: [] }, { roles, language: 'es' }).languages).toEqual(['es'])
})

test('whoever keeps no words is asked for by phone and never by text', () => {
  const wish = toWish({ ...noAnswers('en'), callInstead: true }, spoken)
  expect(wish.channels).toEqual(['phone'])
  expect(
    toWish({ ...full, channels: ['text', 'video'], callInstead: true }, spoken).channels,
  ).toEqual(['phone', 'video'])
})

test('contact goes along only where somebody is to be reached by it', () => {
  expect(toIntroduction({ ...full, channels: ['text'] }, 'en').contacts).toEqual([])
  expect(toIntroduction(full, 'en')).toMatchObject({
    name: 'Jo',
    contacts: [
      { kind: 'phone', value: '617-555-0142', leaveMessage: 'no' },
      { kind: 'email', value: 'jo@people.example', leaveMessage: 'no' },
    ],
  })
})

test('the intake is what its readers expect, and gives the answers back', () => {
  const intake = toIntake(full, { ...spoken, today: '2026-11-20' })
  const read = v.parse(intakeText, JSON.parse(JSON.stringify(intake)))
  expect(fromIntake(read)).toEqual({ ...full, name: 'Jo', phone: '617-555-0142' })
})

test('text on the page needs nothing; any other way needs a way', () => {
  const base = noAnswers('en')
  expect(whyNotReached(base)).toBeUndefined()
  expect(whyNotReached({ ...base, channels: [] })).toBe('no-channel')
  expect(whyNotReached({ ...base, channels: ['phone'] })).toBe('no-phone')
  expect(whyNotReached({ ...base, channels: ['video'] })).toBe('no-contact')
  expect(whyNotReached({ ...base, channels: ['video'], email: 'jo' })).toBe('bad-email')
  expect(whyNotReached({ ...base, channels: ['phone'], phone: '12' })).toBe('bad-phone')
  expect(
    whyNotReached({ ...base, channels: ['phone'], phone: '+1 (617) 555-0142' }),
  ).toBeUndefined()
})

test('skipping every question leaves only how to talk', () => {
  const left = questions.reduce((answers, each) => withoutAnswer(answers, each, 'es'), full)
  const { channels, name, phone, email, leaveMessage } = full
  expect(left).toEqual({ ...noAnswers('es'), channels, name, phone, email, leaveMessage })
})

test('how it came about goes along sealed, to the team and to those who are asked', () => {
  const intake = toIntake({ ...full, activation: 'manager' }, { ...spoken, today: '2026-11-20' })
  const read = v.parse(intakeText, JSON.parse(JSON.stringify(intake)))
  expect(fromIntake(read).activation).toBe('manager')
  const ranked = { keyId: parseKeyId('0'.repeat(32)), score: 1, because: [] }
  expect(toFacets(read.wish, ranked).activation).toBe('manager')
  const { activation: _none, ...old } = toFacets(read.wish, ranked)
  expect(v.parse(facetsText, old).activation).toBeUndefined()
})
