import { expect, test } from 'vitest'
import { frame } from '#domain/framing.ts'
import { encodeRosterBody, parseRosterBody, type RosterChange } from './roster-change.ts'

const key = (fill: number) => new Uint8Array(32).fill(fill)
const none = new Uint8Array()
const member = { signing: key(1), kem: key(2) }
const team = { teamPublic: key(3), paperPublic: undefined }

const changes: readonly RosterChange[] = [
  { kind: 'genesis', member, ...team },
  { kind: 'genesis', member, ...team, paperPublic: key(4) },
  { kind: 'add', member },
  { kind: 'remove', member, ...team },
  { kind: 'supporter', member },
  { kind: 'unsupporter', member },
  { kind: 'rotate', ...team, paperPublic: key(4) },
]

test.each(changes)('$kind comes back as it was written', (change) => {
  const body = { index: 3, previous: key(9), change }
  expect(parseRosterBody(encodeRosterBody(body))).toEqual(body)
})

test.each([
  ['a rotation with a member', 'rotate', [key(1), key(2), key(3), none]],
  ['a member with a paper card', 'supporter', [key(1), key(2), none, key(4)]],
  ['a member with a team key', 'add', [key(1), key(2), key(3), none]],
  ['half a member', 'add', [key(1), none, none, none]],
  ['a removal without the next key', 'remove', [key(1), key(2), none, none]],
  ['a founding without a founder', 'genesis', [none, none, key(3), none]],
  ['a short key', 'add', [key(1), new Uint8Array(31), none, none]],
  ['an unknown kind', 'promote', [key(1), key(2), none, none]],
  ['a part too many', 'add', [key(1), key(2), none, none, none]],
] as const)('%s is refused', (_, kind, keys) => {
  expect(() => parseRosterBody(frame('roster', 3, key(9), kind, ...keys))).toThrow()
})
