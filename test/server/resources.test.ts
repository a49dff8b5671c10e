import { afterAll, beforeAll, expect, test } from 'vitest'
import { showProgram } from '#contract/programs.ts'
import {
  addResource,
  addStarterTexts,
  declineSuggestion,
  listResources,
  orderResources,
  placeResource,
  reviewResource,
  saveResource,
  showLibrary,
  showPlaybook,
  showResource,
  suggestResource,
} from '#contract/resources.ts'
import { crisisLines } from '#domain/crisis-line.ts'
import { call, makeDesk, type Caller, type Desk } from './desk.ts'
import { addPerson, makeHouse } from './people.ts'
import { addTo, aLine, anArticle, listOf, openLibrary } from './resources-fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

test('a resource is added, read, changed, retired and brought back', async () => {
  const { house, by, supporter } = await openLibrary(desk)
  const resource = await addTo(desk, by, anArticle(house))
  const shown = await call(desk, showResource, { by: supporter, input: { resource } })
  expect(shown.body.resource).toMatchObject({
    state: 'published',
    scope: 'program',
    stale: false,
    link: 'unchecked',
    texts: { en: { body: 'Go **home**.' } },
  })
  const change = { ...anArticle(house, { audience: 'leaders', scope: 'all' }), resource }
  expect((await call(desk, saveResource, { by, input: change })).status).toBe(200)
  expect((await call(desk, showResource, { by: supporter, input: { resource } })).code).toBe(
    'not-found',
  )
  const place = async (state: string) =>
    (await call(desk, placeResource, { by, input: { resource, state } })).status
  expect(await place('retired')).toBe(200)
  expect((await listOf(desk, by, house)).resources).toMatchObject([
    { state: 'retired', scope: 'all' },
  ])
  expect(await place('published')).toBe(200)
  expect((await listOf(desk, by, house)).resources).toMatchObject([{ state: 'published' }])
})

test('what does not fit is refused with its reason, and nothing is lost or kept', async () => {
  const { house, by } = await openLibrary(desk)
  const tryIt = async (overrides: object) =>
    (await call(desk, addResource, { by, input: anArticle(house, overrides) })).code
  expect(await tryIt({ url: 'http://read.example' })).toBe('invalid-input')
  expect(await tryIt({ url: 'javascript:alert(1)' })).toBe('invalid-input')
  expect(await tryIt({ url: 'https://a@read.example' })).toBe('bad-link')
  expect(await tryIt({ kind: 'crisis-line' })).toBe('no-phone')
  expect(await tryIt({ reviewedOn: '2026-03-04' })).toBe('bad-review')
  expect(await tryIt({ reviewedOn: '2026-02-31' })).toMatch(/bad-review|invalid-input/)
  expect(await tryIt({ texts: {} })).toBe('no-title')
  const hollow = { texts: { en: { title: 'T', summary: '', body: '' } }, url: '' }
  expect(await tryIt(hollow)).toBe('nothing-in-it')
  expect((await listOf(desk, by, house)).resources).toEqual([])
})

test('each reads what is meant for them; who keeps the library reads all', async () => {
  const { house, by, supporter, leader } = await openLibrary(desk)
  for (const audience of ['everyone', 'supporters', 'leaders', 'coordinators']) {
    const texts = { en: { title: audience, summary: '', body: 'Text' } }
    await addTo(desk, by, anArticle(house, { audience, texts }))
  }
  const titles = async (who: Caller) =>
    (await listOf(desk, who, house)).resources.map(({ texts }) => texts['en']?.title)
  expect(await titles(by)).toEqual(['everyone', 'supporters', 'leaders', 'coordinators'])
  expect(await titles(supporter)).toEqual(['everyone', 'supporters'])
  expect(await titles(leader)).toEqual(['everyone', 'leaders'])
  const open = await call(desk, showLibrary, { input: { program: house.slug } })
  expect(open.body.resources.map(({ texts }) => texts['en']?.title)).toEqual(['everyone'])
})

test('askers see the lines of the program and of the organization, stale ones too, and never none', async () => {
  const { house, by } = await openLibrary(desk)
  const lines = async () => {
    const shown = await call(desk, showProgram, { input: { program: house.slug } })
    return shown.body.crisisLines.map(({ phone }) => phone)
  }
  const builtIn = crisisLines.map(({ phone }) => phone)
  expect(await lines()).toEqual(builtIn)
  const own = await addTo(desk, by, aLine(house, '800-555-0101'))
  await addTo(desk, by, aLine(house, '800-555-0102', { scope: 'all' }))
  expect(await lines()).toEqual(['800-555-0101', '800-555-0102'])
  const old = { reviewedOn: '2025-01-01', reviewBy: '2025-07-01' }
  const stale = { ...aLine(house, '800-555-0101', old), resource: own }
  expect((await call(desk, saveResource, { by, input: stale })).status).toBe(200)
  expect(await lines()).toEqual(['800-555-0101', '800-555-0102'])
  expect((await listOf(desk, by, house)).resources.map((each) => each.stale)).toEqual([true, false])
  for (const { resource } of (await listOf(desk, by, house)).resources) {
    await call(desk, placeResource, { by, input: { resource, state: 'retired' } })
  }
  expect(await lines()).toEqual(builtIn)
})

test('a look-over sets the next one, half a year on for a line', async () => {
  const { house, by } = await openLibrary(desk)
  const old = { reviewedOn: '2025-01-01', reviewBy: '2025-07-01' }
  const line = await addTo(desk, by, aLine(house, '800-555-0101', old))
  const text = await addTo(desk, by, anArticle(house, old))
  const review = async (resource: string) =>
    (await call(desk, reviewResource, { by, input: { resource } })).body.reviewBy
  expect(await review(line)).toBe('2026-08-30')
  expect(await review(text)).toBe('2027-03-03')
  expect((await listOf(desk, by, house)).resources.some(({ stale }) => stale)).toBe(false)
})

test('the order is the coordinator’s', async () => {
  const { house, by } = await openLibrary(desk)
  const first = await addTo(desk, by, aLine(house, '800-555-0101'))
  const second = await addTo(desk, by, aLine(house, '800-555-0102'))
  const order = async () =>
    (await listOf(desk, by, house)).resources.map(({ resource }) => resource)
  expect(await order()).toEqual([first, second])
  const input = { program: house.program, resources: [second, first] }
  expect((await call(desk, orderResources, { by, input })).status).toBe(200)
  expect(await order()).toEqual([second, first])
})

test('a library is never read or changed from another organization or role', async () => {
  const { house, by, supporter, leader } = await openLibrary(desk)
  const { program } = house
  const resource = await addTo(desk, by, anArticle(house, { audience: 'supporters' }))
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator'] })
  const abroad = { ...stranger, organization: house.organization }
  const before = (await listOf(desk, by, house)).resources
  const writes = (who: Caller) => [
    call(desk, addResource, { by: who, input: anArticle(house) }),
    call(desk, saveResource, { by: who, input: { ...anArticle(house), resource } }),
    call(desk, placeResource, { by: who, input: { resource, state: 'retired' } }),
    call(desk, reviewResource, { by: who, input: { resource } }),
    call(desk, orderResources, { by: who, input: { program, resources: [resource] } }),
    call(desk, addStarterTexts, { by: who, input: { program } }),
    call(desk, declineSuggestion, { by: who, input: { resource } }),
  ]
  const suggestion = { program, language: 'en', title: 'T', url: '', why: '' }
  const reads = (who: Caller) => [
    call(desk, listResources, { by: who, input: { program } }),
    call(desk, showResource, { by: who, input: { resource } }),
    call(desk, showPlaybook, { by: who, input: { program } }),
    call(desk, suggestResource, { by: who, input: suggestion }),
  ]
  for (const who of [stranger, abroad]) {
    const answers = await Promise.all([...writes(who), ...reads(who)])
    for (const { code } of answers) expect(code).toBe('not-found')
  }
  for (const who of [supporter, leader]) {
    for (const { code } of await Promise.all(writes(who))) expect(code).toBe('not-found')
  }
  const shown = await call(desk, showResource, { by: leader, input: { resource } })
  expect(shown.code).toBe('not-found')
  expect((await listOf(desk, by, house)).resources).toEqual(before)
  const elsewhere = { ...anArticle(other), resource }
  expect((await call(desk, saveResource, { by, input: elsewhere })).code).toBe('not-found')
})
