import { expect, test } from 'vitest'
import { networkPolicy } from '#domain/policy.ts'
import { parseReferralId } from '#domain/ids.ts'
import { toIntroduction, toWish } from '#web/case/wishes.ts'
import { builtInPickList } from '#domain/pick-list.ts'
import { startDraft, toSealed, whyNotTaken } from './draft.ts'

const start = () => startDraft(networkPolicy.choosing, 'en', undefined)
const spoken = { roles: builtInPickList('role'), language: 'en' } as const

test('a number and the tick are all that is needed', () => {
  const draft = start()
  expect(whyNotTaken(draft)).toBe('not-said')
  expect(whyNotTaken({ ...draft, said: true })).toBe('no-phone')
  const answers = { ...draft.answers, phone: '617-555-0123' }
  expect(whyNotTaken({ answers, said: true })).toBeUndefined()
  expect(toIntroduction(toSealed(answers), 'en')).toMatchObject({
    callInstead: true,
    contacts: [{ kind: 'phone', value: '617-555-0123', leaveMessage: 'no' }],
  })
})

test('whoever wants to write can be called too, and is not said to be unreachable on line', () => {
  const { answers } = start()
  const only = { ...answers, channels: ['text'] as const, phone: '617-555-0123' }
  expect(whyNotTaken({ answers: only, said: true })).toBe('no-call')
  const both = { ...only, channels: ['text', 'phone'] as const }
  expect(whyNotTaken({ answers: both, said: true })).toBeUndefined()
  expect(toSealed(both).callInstead).toBe(false)
})

test('somebody who was referred is filled in, with how it came about', () => {
  const referral = parseReferralId('00000000-0000-4000-8000-000000000001')
  const known = {
    activation: 'manager',
    name: 'Jo',
    contact: 'jo@people.example',
    referral,
  } as const
  const { answers } = startDraft(networkPolicy.choosing, 'es', known)
  expect(answers).toMatchObject({ name: 'Jo', email: 'jo@people.example', phone: '' })
  expect(toWish(toSealed(answers), spoken).activation).toBe('manager')
  expect(toWish(toSealed(start().answers), spoken).activation).toBeUndefined()
})
