import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUp } from '#contract/installation.ts'
import {
  addStarterTexts,
  declineSuggestion,
  placeResource,
  showLibrary,
  showPlaybook,
  suggestResource,
} from '#contract/resources.ts'
import { crisisLines } from '#domain/crisis-line.ts'
import { call, makeDesk, type Caller, type Desk } from './desk.ts'
import { addTo, aLine, listOf, openLibrary } from './resources-fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

test('starter texts are added once, and never beside what somebody wrote', async () => {
  const { house, by, supporter } = await openLibrary(desk)
  const { program } = house
  await addTo(desk, by, aLine(house, '800-555-0101'))
  expect((await listOf(desk, by, house)).missingStarters).toBe(3)
  expect((await listOf(desk, supporter, house)).missingStarters).toBe(0)
  const starters = async () =>
    (await call(desk, addStarterTexts, { by, input: { program } })).body.added
  expect(await starters()).toBe(3)
  expect(await starters()).toBe(0)
  const shown = await call(desk, showPlaybook, { by: supporter, input: { program } })
  expect(shown.body.playbooks.map(({ texts }) => texts['es']?.title)).toEqual([
    'Cuando le preocupa la seguridad de alguien',
    'La guía de quien acompaña',
  ])
  expect(shown.body.lines.map(({ phone }) => phone)).toEqual(['800-555-0101'])
})

test('a suggestion waits for the coordinator; who made it sees nothing more of it', async () => {
  const { house, by, supporter, leader } = await openLibrary(desk)
  const { program } = house
  const suggestion = { program, language: 'en', title: 'A podcast', url: '', why: 'It helped me.' }
  const suggest = async (who: Caller, url: string) =>
    (await call(desk, suggestResource, { by: who, input: { ...suggestion, url } })).status
  expect(await suggest(supporter, 'https://listen.example')).toBe(201)
  expect(await suggest(leader, '')).toBe(201)
  expect((await listOf(desk, supporter, house)).resources).toEqual([])
  const waiting = (await listOf(desk, by, house)).resources
  expect(waiting.map(({ state }) => state)).toEqual(['suggested', 'suggested'])
  expect(JSON.stringify(waiting)).not.toContain(supporter.account)
  const linked = waiting.find(({ url }) => url !== '')?.resource
  const bare = waiting.find(({ url }) => url === '')?.resource
  const publish = async (resource = '') =>
    await call(desk, placeResource, { by, input: { resource, state: 'published' } })
  expect((await publish(bare)).code).toBe('nothing-in-it')
  expect((await publish(linked)).status).toBe(200)
  expect((await call(desk, declineSuggestion, { by, input: { resource: bare } })).status).toBe(200)
  expect((await call(desk, declineSuggestion, { by, input: { resource: linked } })).code).toBe(
    'not-found',
  )
  expect((await listOf(desk, supporter, house)).resources).toMatchObject([{ state: 'published' }])
  const { rows } = await desk.owner.cases.query(
    'select suggested_by from resource where program_id = $1',
    [program],
  )
  expect(rows).toEqual([{ suggested_by: null }])
})

test('forty suggestions are enough', async () => {
  const { house, by, supporter } = await openLibrary(desk)
  const input = { program: house.program, language: 'en', title: 'More', url: '', why: '' }
  const codes = []
  for (let turn = 0; turn < 41; turn += 1) {
    codes.push((await call(desk, suggestResource, { by: supporter, input })).code)
  }
  expect(codes.filter((code) => code !== undefined)).toEqual(['too-many-waiting'])
  expect((await listOf(desk, by, house)).resources).toHaveLength(40)
})

test('a program that is set up begins with lines and texts', async () => {
  const person = (name: string) => ({ name, email: `${name}@new.example` })
  const input = {
    network: { name: 'New', timeZone: 'America/New_York', holidayRegion: 'US-MA' },
    organization: { name: 'New Hospital' },
    program: { name: 'New peers', slug: 'new-peers', phone: '617-555-0100', owner: 'network' },
    coordinators: [person('one'), person('two')],
  }
  expect((await call(desk, setUp, { input })).code).toBeUndefined()
  const library = await call(desk, showLibrary, { input: { program: 'new-peers' } })
  expect(library.body.resources.map(({ kind }) => kind)).toEqual([
    'crisis-line',
    'crisis-line',
    'crisis-line',
    'claim-guide',
  ])
  expect(library.body.lines.map(({ phone }) => phone)).toEqual(
    crisisLines.map(({ phone }) => phone),
  )
})
