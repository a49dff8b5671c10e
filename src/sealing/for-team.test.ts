import { expect, test } from 'vitest'
import { CannotOpen } from './cannot-open.ts'
import { openForTeam, resealForTeam, sealForTeam } from './for-team.ts'
import { kemPairFromSeed } from './keys.ts'
import { randomBytes } from './primitives.ts'

const place = { kind: 'referral', id: '00000000-0000-4000-8000-000000000001' } as const
const content = { name: 'Jo', contact: '617-555-0100' }
const team = await kemPairFromSeed(randomBytes(32))
const next = await kemPairFromSeed(randomBytes(32))

test('the team opens what was sealed to it, and nobody else does', async () => {
  const made = await sealForTeam(team.publicKey, place, content)
  expect(await openForTeam(team, place, made)).toEqual(content)
  await expect(openForTeam(next, place, made)).rejects.toThrow(CannotOpen)
})

test('one cannot be shown in the place of another, as a whole or in parts', async () => {
  const made = await sealForTeam(team.publicKey, place, content)
  const other = { ...place, id: '00000000-0000-4000-8000-000000000002' }
  const second = await sealForTeam(team.publicKey, other, { name: 'Sam' })
  const mixed = { sealed: made.sealed, teamGrant: second.teamGrant }
  await expect(openForTeam(team, other, made)).rejects.toThrow(CannotOpen)
  await expect(openForTeam(team, place, mixed)).rejects.toThrow(CannotOpen)
  await expect(openForTeam(team, other, mixed)).rejects.toThrow(CannotOpen)
})

test('a new team key opens it once it was given, and the old one no more', async () => {
  const { sealed, teamGrant } = await sealForTeam(team.publicKey, place, content)
  const again = { place, teamGrant, teamPublic: next.publicKey }
  const passed = { sealed, teamGrant: await resealForTeam(team, again) }
  expect(await openForTeam(next, place, passed)).toEqual(content)
  await expect(openForTeam(team, place, passed)).rejects.toThrow(CannotOpen)
  await expect(resealForTeam(next, again)).rejects.toThrow(CannotOpen)
})

test('its length tells nothing, and every changed byte is noticed', async () => {
  const short = await sealForTeam(team.publicKey, place, {})
  const long = await sealForTeam(team.publicKey, place, { note: 'x'.repeat(900) })
  expect(short.sealed.length).toBe(long.sealed.length)
  for (const at of [0, 1, 30, long.sealed.length - 1]) {
    const sealed = Uint8Array.from(long.sealed)
    sealed[at] = (sealed[at] ?? 0) ^ 1
    await expect(openForTeam(team, place, { ...long, sealed })).rejects.toThrow(CannotOpen)
  }
})
