import { afterAll, beforeAll, expect, test } from 'vitest'
import { careForSupporters } from '#actions/care/nightly.ts'
import {
  answerCheckIn,
  saveCarePolicy,
  settleCheckIn,
  showCare,
  showCheckIn,
  showDirectory,
  thankLeaver,
} from '#contract/care.ts'
import { restMe } from '#contract/rests.ts'
import { leaveMine } from '#contract/supporters-serving.ts'
import { pauseMe, saveMyProfile, showMyProfile } from '#contract/supporters.ts'
import { carePolicy, type CarePolicy } from '#domain/care-policy.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House } from './people.ts'
import { addToPool, always, foundProgram, poolOf, profile } from './team.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

const live = async ({ program }: House) =>
  await desk.owner.cases.query(`update program set state = 'live' where program_id = $1`, [program])

async function makeTeam(wish: Parameters<typeof makeHouse>[1] = {}) {
  const house = await makeHouse(desk, wish)
  await live(house)
  const { first } = await foundProgram(desk, house)
  const pat = await addToPool(desk, { house, by: first })
  await desk.owner.cases.query(`update supporter set added_on = '2026-01-10'`)
  return { house, first, pat }
}

type Team = Awaited<ReturnType<typeof makeTeam>>
const read = async ({ house, first: by }: Team) =>
  (await call(desk, showCare, { by, input: { program: house.program } })).body
const setPolicy = async ({ house, first: by }: Team, policy: Partial<CarePolicy>) =>
  await call(desk, saveCarePolicy, {
    by,
    input: { program: house.program, policy: { ...carePolicy, ...policy } },
  })

/** The letters to one person, the newest last. */
async function lettersTo(email: string): Promise<readonly string[]> {
  await desk.work()
  const { rows } = await desk.owner.cases.query<{ body: string }>(
    `select body from outbox_mail where recipient = $1 and subject like '%how are you%' order by made_at`,
    [email],
  )
  return rows.map(({ body }) => body)
}

const emailOf = async (id: string) =>
  (
    await desk.owner.cases.query<{ email: string }>(
      'select email from supporter where supporter_id = $1',
      [id],
    )
  ).rows[0]?.email ?? ''

const night = async ({ house }: Team) => await careForSupporters(desk.deps, house.organization)
const keyIn = (letter = ''): string => /check-in#([\w-]{22})\.well/.exec(letter)?.[1] ?? ''

test('once a month each supporter gets one letter, and an answer is seen and can be changed', async () => {
  const team = await makeTeam()
  await night(team)
  await night(team)
  const email = await emailOf(team.pat.id)
  const letters = await lettersTo(email)
  expect(letters).toHaveLength(1)
  const key = keyIn(letters[0])
  const input = { key }
  expect((await call(desk, showCheckIn, { input })).body.answer).toBeNull()
  for (const answer of ['well', 'call-me'] as const) {
    expect((await call(desk, answerCheckIn, { input: { key, answer } })).status).toBe(200)
    expect((await call(desk, showCheckIn, { input })).body.answer).toBe(answer)
  }
  const { asked, well } = await read(team)
  expect(well).toBe(0)
  expect(asked).toMatchObject([{ supporter: team.pat.id, answer: 'call-me', settled: false }])
  const [checkIn] = asked
  const settling = { checkIn: checkIn?.checkIn, settled: true }
  expect((await call(desk, settleCheckIn, { by: team.first, input: settling })).status).toBe(200)
  expect((await read(team)).asked[0]?.settled).toBe(true)
  desk.later({ hours: 24 * 31 })
  await night(team)
  expect(await lettersTo(email)).toHaveLength(2)
  expect((await call(desk, showCheckIn, { input })).status).toBe(200)
  desk.later({ hours: 24 * 31 })
  await night(team)
  expect((await call(desk, showCheckIn, { input })).code).toBe('not-found')
})

test('nobody is written to who is new, pauses or has left, nor where the program has it off', async () => {
  const team = await makeTeam()
  const off = await makeTeam()
  await setPolicy(off, { checkIns: 'off' })
  const today = desk.clock.now.toZonedDateTimeISO('America/New_York').toPlainDate().toString()
  await desk.owner.cases.query('update supporter set added_on = $2 where supporter_id = $1', [
    team.pat.id,
    today,
  ])
  for (const each of [team, off]) {
    await night(each)
    expect(await lettersTo(await emailOf(each.pat.id))).toEqual([])
  }
  const paused = await makeTeam()
  const pause = { supporter: paused.pat.id, pause: { until: null } }
  await call(desk, pauseMe, { by: paused.pat.person, input: pause })
  const gone = await makeTeam()
  await call(desk, leaveMine, { by: gone.pat.person, input: { supporter: gone.pat.id } })
  for (const each of [paused, gone]) {
    await night(each)
    expect(await lettersTo(await emailOf(each.pat.id))).toEqual([])
  }
})

test('the letter leads whoever needs support to another team, by an address without a key', async () => {
  const network = await makeHouse(desk)
  await live(network)
  const hospital = await makeTeam({ kind: 'organization', network: network.organization })
  await night(hospital)
  const [letter] = await lettersTo(await emailOf(hospital.pat.id))
  expect(letter).toContain(`/ask/${network.slug}\n`)
  const key = keyIn(letter)
  expect((await call(desk, showCheckIn, { input: { key } })).body.elsewhere).toBe(network.slug)
  const alone = await makeTeam()
  await night(alone)
  const [other] = await lettersTo(await emailOf(alone.pat.id))
  expect(other).toContain('988')
  expect(other).not.toContain('/ask/')
})

test('whoever serves the other team too is not led to it: their own would meet them', async () => {
  const network = await makeHouse(desk)
  await live(network)
  const hospital = await makeTeam({ kind: 'organization', network: network.organization })
  await desk.owner.cases.query(
    `insert into supporter select (jsonb_populate_record(own, jsonb_build_object(
       'supporter_id', gen_random_uuid(), 'organization_id', $2::uuid, 'program_id', $3::uuid,
       'key_id', null, 'state', 'paused'))).* from supporter own where supporter_id = $1`,
    [hospital.pat.id, network.organization, network.program],
  )
  await night(hospital)
  const [letter] = await lettersTo(await emailOf(hospital.pat.id))
  expect(letter).toContain('988')
  expect(letter).not.toContain('/ask/')
})

test('whoever rests after a heavy talk is counted out of every pool, and can take it back', async () => {
  const team = await makeTeam()
  const { person, id } = team.pat
  const input = { program: team.house.program, rest: 'begin' }
  const { until } = (await call(desk, restMe, { by: person, input })).body
  const today = desk.clock.now.toZonedDateTimeISO('America/New_York').toPlainDate()
  expect(until).toBe(today.add({ days: carePolicy.restAfterHeavyDays }).toString())
  expect((await read(team)).resting).toMatchObject([{ supporter: id, until }])
  const { entries } = (await call(desk, showMyProfile, { by: person })).body
  expect(entries[0]).toMatchObject({ state: 'active', restingUntil: until, inHours: false })
  const ended = await call(desk, restMe, { by: person, input: { ...input, rest: 'end' } })
  expect(ended.body.until).toBeNull()
  expect((await read(team)).resting).toEqual([])
  await setPolicy(team, { restAfterHeavyDays: 0 })
  expect((await call(desk, restMe, { by: person, input })).body.until).toBeNull()
})

test('the list for the intranet names who agreed, and is not there until it is switched on', async () => {
  const team = await makeTeam()
  const { house, pat } = team
  const show = async () => await call(desk, showDirectory, { input: { program: house.slug } })
  const keep = async (shown: object) =>
    await call(desk, saveMyProfile, {
      by: pat.person,
      input: { supporter: pat.id, capacity: 2, hours: always, profile, shown },
    })
  const shown = { credentials: 'RN', unit: null, directory: 'name', contact: '', onSign: true }
  expect((await keep({ ...shown, directory: 'name-and-contact' })).code).toBe('no-contact')
  expect((await keep(shown)).status).toBe(200)
  expect((await show()).code).toBe('not-found')
  await setPolicy(team, { directory: 'on' })
  expect((await show()).body.people).toEqual([
    { name: 'Pat Example', credentials: 'RN', unit: null, contact: null },
  ])
  await keep({ ...shown, directory: 'name-and-contact', contact: 'ext. 0199' })
  expect((await show()).body.people[0]?.contact).toBe('ext. 0199')
  await keep({ ...shown, directory: 'off' })
  expect((await show()).body.people).toEqual([])
})

test('somebody leaves by choice, is on no list any more, and is thanked', async () => {
  const team = await makeTeam()
  const { pat, first: by, house } = team
  const input = { supporter: pat.id }
  const shown = { credentials: 'RN', unit: null, directory: 'name', contact: 'x', onSign: true }
  const kept = { ...input, capacity: 2, hours: always, profile, shown }
  await call(desk, saveMyProfile, { by: pat.person, input: kept })
  expect((await poolOf(desk, by, house))[0]?.shown).toEqual(shown)
  expect((await call(desk, leaveMine, { by: pat.person, input })).status).toBe(200)
  expect((await call(desk, leaveMine, { by: pat.person, input })).code).toBe('not-found')
  const gone = { ...shown, directory: 'off', contact: '', onSign: false }
  expect((await poolOf(desk, by, house))[0]?.shown).toEqual(gone)
  expect((await read(team)).leavers).toMatchObject([{ supporter: pat.id, thanked: false }])
  const thanks = { by, input: { supporter: pat.id, thanked: true } }
  expect((await call(desk, thankLeaver, thanks)).status).toBe(200)
  expect((await read(team)).leavers[0]?.thanked).toBe(true)
})

test('a policy out of bounds is refused with its reason', async () => {
  const team = await makeTeam()
  expect((await setPolicy(team, { restAfterHeavyDays: 31 })).code).toBe('bad-rest-days')
  expect((await setPolicy(team, { mostOpenTalks: 0 })).code).toBe('bad-most-talks')
  expect((await read(team)).policy).toEqual(carePolicy)
})

test('care is never shown to or changed by another organization or another supporter', async () => {
  const team = await makeTeam()
  await night(team)
  const [letter] = await lettersTo(await emailOf(team.pat.id))
  await call(desk, answerCheckIn, { input: { key: keyIn(letter), answer: 'busy' } })
  const [checkIn] = (await read(team)).asked
  const other = await makeTeam()
  const { program } = team.house
  const leader = await addPerson(desk, { house: team.house, roles: ['leader', 'network-admin'] })
  for (const by of [other.first, leader, team.pat.person]) {
    const calls = [
      call(desk, showCare, { by, input: { program } }),
      call(desk, saveCarePolicy, { by, input: { program, policy: carePolicy } }),
      call(desk, settleCheckIn, { by, input: { checkIn: checkIn?.checkIn, settled: true } }),
      call(desk, thankLeaver, { by, input: { supporter: team.pat.id, thanked: true } }),
    ]
    for (const answered of await Promise.all(calls)) expect(answered.code).toBe('not-found')
  }
  const foreign = { by: other.pat.person, input: { supporter: team.pat.id } }
  expect((await call(desk, leaveMine, foreign)).code).toBe('not-found')
  const resting = { by: other.pat.person, input: { program, rest: 'begin' } }
  expect((await call(desk, restMe, resting)).code).toBe('not-found')
  expect(await read(team)).toMatchObject({ resting: [], leavers: [], asked: [{ settled: false }] })
})
