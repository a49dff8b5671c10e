import { expect, test } from 'vitest'
import { parseAskAddress } from './address.ts'

const at = (rest: string) => parseAskAddress(`https://peers.example/ask/${rest}`)

test('a poster’s address names the program, the door and the fingerprint', () => {
  expect(at('north/riverside#k=abc')).toEqual({
    program: 'north',
    entry: 'riverside',
    pin: 'abc',
    activation: undefined,
  })
  expect(parseAskAddress('https://peers.example/desk')).toBeUndefined()
})

test('how somebody came is read behind the #, alone or beside the fingerprint', () => {
  expect(at('north')?.activation).toBeUndefined()
  expect(at('north#ref')?.activation).toBe('peer')
  expect(at('north#ref=m')?.activation).toBe('manager')
  expect(at('north#offered')?.activation).toBe('proactive_after_event')
  expect(at('north#k=abc&ref')).toMatchObject({ pin: 'abc', activation: 'peer' })
})
