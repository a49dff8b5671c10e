import { expect, test } from 'vitest'
import { parseAccountId, parseOrganizationId } from '#domain/ids.ts'
import { makeStaffKeys } from '#sealing/keys.ts'
import { asSealed } from '#domain/sealed.ts'
import { nextStanding, whoseOf, type Me, type Standing } from './session-state.ts'

const { keys } = await makeStaffKeys()
const bytes = new Uint8Array(32)
const me: Me = {
  account: parseAccountId('11111111-1111-4111-8111-111111111111'),
  home: parseOrganizationId('22222222-2222-4222-8222-222222222222'),
  name: 'A supporter',
  state: 'active',
  kemPublic: bytes,
  signPublic: bytes,
  keybox: asSealed(bytes),
  methods: [],
  unlockedBy: 'device',
  places: [],
}
const unlocked: Standing = { kind: 'unlocked', me, keys }

test('an idle desk forgets the keys and keeps the session', () => {
  const locked = nextStanding(unlocked, { kind: 'idle' })
  expect(locked).toEqual({ kind: 'locked', me })
  expect(Object.keys(locked)).not.toContain('keys')
})

test('a session that ends remembers whose page lies beneath, and no keys', () => {
  const over = nextStanding(unlocked, { kind: 'session-over' })
  expect(over).toEqual({ kind: 'signed-out', last: me })
  expect(whoseOf(over)).toBe(me)
})

test('signing out remembers nobody', () => {
  expect(whoseOf(nextStanding(unlocked, { kind: 'signed-out' }))).toBeUndefined()
})

test('a reload finds the session and asks for the keys', () => {
  const found = nextStanding({ kind: 'starting' }, { kind: 'session-found', me })
  expect(found).toEqual({ kind: 'locked', me })
  expect(nextStanding(found, { kind: 'unlocked', me, keys }).kind).toBe('unlocked')
})

test('what changed about the account opens nothing', () => {
  const next = { ...me, name: 'Another name' }
  expect(nextStanding({ kind: 'locked', me }, { kind: 'me-changed', me: next })).toEqual({
    kind: 'locked',
    me: next,
  })
  const out: Standing = { kind: 'signed-out', last: undefined }
  expect(nextStanding(out, { kind: 'me-changed', me: next })).toBe(out)
  expect(nextStanding(out, { kind: 'idle' })).toBe(out)
})
