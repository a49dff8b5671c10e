import { expect, test } from 'vitest'
import { parseAskAddress } from '#web/ask/address.ts'
import { askLink, messageFor } from './asking.ts'

const text = {
  relation: 'manager',
  name: 'Jo',
  contact: '617-555-0100',
  knows: 'no',
  note: 'night shift',
  language: 'en',
} as const
const program = { name: 'Peers of Riverside', slug: 'riverside' }

test('the link leads to the ask page and says only there how it came about', () => {
  expect(parseAskAddress(askLink('https://p.example', 'riverside', text))).toMatchObject({
    program: 'riverside',
    activation: 'manager',
  })
  const other = askLink('https://p.example', 'riverside', { ...text, relation: 'other' })
  expect(parseAskAddress(other)?.activation).toBe('peer')
  expect(other).not.toContain('peer')
})

test('the message asks, in the person’s language, and never says who or why', () => {
  const message = messageFor(text, program, 'https://p.example')
  expect(message).toContain('Hello Jo')
  expect(message).toContain('https://p.example/ask/riverside#ref=m')
  for (const secret of ['manager', 'night shift', '555']) expect(message).not.toContain(secret)
  expect(messageFor({ ...text, language: 'es' }, program, 'https://p.example')).toContain(
    'Hola, Jo',
  )
  expect(messageFor({ ...text, knows: 'yes' }, program, 'x')).toContain('as you were told')
})
