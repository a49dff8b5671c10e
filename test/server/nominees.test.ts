import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addNominee,
  answerNominee,
  closeNomination,
  decideOnNominee,
  inviteNominee,
  removeNominee,
  showNominee,
} from '#contract/nominations.ts'
import { listOutbox } from '#storage/outbox.ts'
import { call, makeDesk, random, type Desk } from './desk.ts'
import { addPerson, makeHouse } from './people.ts'
import { makeWard, namesIn, openIn, write, type Ward } from './nominations-world.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

/** Kim was named twice, and the leaders approve. */
async function approveKim(ward: Ward) {
  const { nomination, key } = await openIn(desk, ward)
  await write(desk, key, [['Kim Alder'], ['Kim Alder'], ['Ed'], ['Ida'], ['Ute']])
  await call(desk, closeNomination, { by: ward.by, input: { nomination } })
  const [kim] = await namesIn(desk, ward.leader, ward.rollout)
  const nominee = kim?.nominee
  const input = { nominee, decision: 'approved' }
  await call(desk, decideOnNominee, { by: ward.leader, input })
  return { nomination, nominee }
}

async function invite(ward: Ward, nominee: unknown, email = 'kim@house.example') {
  const input = { nominee, email }
  const answered = await call(desk, inviteNominee, { by: ward.by, input })
  await desk.work()
  return answered.code
}

async function readLetters(ward: Ward) {
  const { organization } = ward.house
  return await desk.store.cases.read(organization, listOutbox)
}

/** Of the newest letter. */
async function tokenOf(ward: Ward): Promise<string> {
  const letters = await readLetters(ward)
  const [found] = letters.flatMap(({ body }) => /\/nominee#([\w-]{43})/.exec(body)?.[1] ?? [])
  return found ?? ''
}

const yes = { kind: 'accepted', name: 'Kim Alder', role: 'nurse', language: 'en' }

test('a letter goes out in both languages with the three commitments and a link of its own', async () => {
  const ward = await makeWard(desk)
  const { nominee } = await approveKim(ward)
  expect(await invite(ward, nominee)).toBeUndefined()
  const [letter, ...more] = await readLetters(ward)
  expect(more).toEqual([])
  expect(letter?.recipient).toBe('kim@house.example')
  expect(letter?.body).toMatch(
    /willing to be contacted[^]*one training session[^]*quarterly meetings/,
  )
  expect(letter?.body).toMatch(
    /fine to say no[^]*Bea Sallow[^]*reuniones trimestrales[^]*Bea Sallow/,
  )
  expect(letter?.subject).not.toMatch(/Kim|4 West/)
  const { rows } = await desk.owner.cases.query<{ hash: string | null }>(
    `select encode(token_hash, 'hex') as hash from nominee where nominee_id = $1`,
    [nominee],
  )
  expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
  const { body } = await call(desk, showNominee, { input: { token: await tokenOf(ward) } })
  expect(body).toMatchObject({
    name: 'Kim Alder',
    unit: 'Unit 4 West',
    leaders: ['Bea Sallow'],
    answer: null,
  })
})

test('a yes becomes an application that is under review, once, and the address leaves the list', async () => {
  const ward = await makeWard(desk)
  const { nominee } = await approveKim(ward)
  await invite(ward, nominee)
  const token = await tokenOf(ward)
  const say = async (answer: object) =>
    (await call(desk, answerNominee, { input: { token, answer } })).code
  expect(await say({ ...yes, role: 'astronaut' })).toBe('unknown-role')
  expect(await say(yes)).toBeUndefined()
  expect(await say(yes)).toBe('already-answered')
  expect(await say({ kind: 'declined' })).toBe('already-answered')
  const { rows } = await desk.owner.cases.query(
    'select name, email, state, program_id from application where organization_id = $1',
    [ward.house.organization],
  )
  const { program } = ward.house
  const made = { name: 'Kim Alder', email: 'kim@house.example', state: 'reviewing' }
  expect(rows).toEqual([{ ...made, program_id: program }])
  for (const by of [ward.by, ward.leader]) {
    expect(await namesIn(desk, by, ward.rollout)).toMatchObject([
      { invitation: 'accepted', email: '' },
    ])
  }
  expect(await invite(ward, nominee)).toBe('already-answered')
})

test('a no is as quiet as silence to the leaders; the coordinator sees it, and nothing is kept of it', async () => {
  const ward = await makeWard(desk)
  const { nominee } = await approveKim(ward)
  await invite(ward, nominee)
  const silent = await namesIn(desk, ward.leader, ward.rollout)
  const token = await tokenOf(ward)
  const input = { token, answer: { kind: 'declined' } }
  expect((await call(desk, answerNominee, { input })).status).toBe(200)
  expect(await namesIn(desk, ward.leader, ward.rollout)).toEqual(silent)
  expect(await namesIn(desk, ward.by, ward.rollout)).toMatchObject([
    { invitation: 'declined', email: '' },
  ])
  const { rowCount } = await desk.owner.cases.query(
    'select from application where organization_id = $1',
    [ward.house.organization],
  )
  expect(rowCount).toBe(0)
})

test('a new letter ends the link of the one before', async () => {
  const ward = await makeWard(desk)
  const { nominee } = await approveKim(ward)
  await invite(ward, nominee, 'wrong@house.example')
  const first = await tokenOf(ward)
  desk.later({ minutes: 5 })
  await invite(ward, nominee)
  const second = await tokenOf(ward)
  expect(second).not.toBe(first)
  expect((await call(desk, showNominee, { input: { token: first } })).code).toBe('not-found')
  expect((await call(desk, showNominee, { input: { token: second } })).status).toBe(200)
})

test('only who is approved is invited, and who is invited is not reviewed any more', async () => {
  const ward = await makeWard(desk)
  const { nomination, nominee } = await approveKim(ward)
  const decide = async (decision: string) =>
    (await call(desk, decideOnNominee, { by: ward.leader, input: { nominee, decision } })).code
  await decide('declined')
  expect(await invite(ward, nominee)).toBe('not-approved')
  await decide('approved')
  await invite(ward, nominee)
  expect(await decide('declined')).toBe('already-invited')
  const add = { nomination, name: 'Eli Ross' }
  const { nominee: eli } = (await call(desk, addNominee, { by: ward.leader, input: add })).body
  await invite(ward, eli, 'eli@house.example')
  const remove = await call(desk, removeNominee, { by: ward.leader, input: { nominee: eli } })
  expect(remove.code).toBe('already-invited')
  const letters = await readLetters(ward)
  const toEli = letters.find(({ recipient }) => recipient === 'eli@house.example')
  expect(toEli?.body).toContain('thought of you')
  expect(toEli?.body).not.toContain('Your name came up')
})

test('an invitation is sent by coordinators alone, never to another organization, and never by a wrong token', async () => {
  const ward = await makeWard(desk)
  const { nominee } = await approveKim(ward)
  const other = await addPerson(desk, { house: await makeHouse(desk), roles: ['coordinator'] })
  const input = { nominee, email: 'kim@house.example' }
  for (const by of [other, ward.leader]) {
    expect((await call(desk, inviteNominee, { by, input })).code).toBe('not-found')
  }
  await desk.work()
  expect(await readLetters(ward)).toEqual([])
  const token = random(32)
  expect((await call(desk, showNominee, { input: { token } })).code).toBe('not-found')
  const answer = { kind: 'declined' }
  expect((await call(desk, answerNominee, { input: { token, answer } })).code).toBe('not-found')
})
