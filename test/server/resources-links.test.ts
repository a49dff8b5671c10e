import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkLinks } from '#actions/resources/check-links.ts'
import { saveResource } from '#contract/resources.ts'
import type { LinkFound } from '#domain/resource.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addTo, anArticle, listOf, openLibrary, TODAY } from './resources-fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

test('links are tried at night, and a link that was changed is unknown again', async () => {
  const { house, by } = await openLibrary(desk)
  const fates: Readonly<Record<string, LinkFound>> = {
    'https://a.example/': 'good',
    'https://b.example/': 'broken',
    'https://c.example/': 'no-answer',
  }
  for (const url of Object.keys(fates)) await addTo(desk, by, anArticle(house, { url }))
  const tried: string[] = []
  desk.links.probe = (url) => {
    tried.push(url)
    return Promise.resolve(fates[url] ?? 'no-answer')
  }
  await checkLinks(desk.deps, house.organization)
  const found = (await listOf(desk, by, house)).resources
  expect(tried.toSorted()).toEqual(Object.keys(fates))
  expect(found.map(({ link }) => link)).toEqual(['good', 'broken', 'broken'])
  expect(found.map(({ linkCheckedOn }) => linkCheckedOn)).toEqual([TODAY, TODAY, TODAY])
  const { resource } = found[1] ?? {}
  const input = { ...anArticle(house, { url: 'https://d.example/' }), resource }
  await call(desk, saveResource, { by, input })
  expect((await listOf(desk, by, house)).resources[1]).toMatchObject({ link: 'unchecked' })
})

test('a server that reaches nothing knows nothing of any link', async () => {
  const { house, by } = await openLibrary(desk)
  await addTo(desk, by, anArticle(house))
  await addTo(desk, by, anArticle(house, { url: 'https://b.example/' }))
  desk.links.probe = () => Promise.resolve('no-answer')
  await checkLinks(desk.deps, house.organization)
  const found = (await listOf(desk, by, house)).resources
  expect(found.map(({ link, linkCheckedOn }) => [link, linkCheckedOn])).toEqual([
    ['unchecked', null],
    ['unchecked', null],
  ])
})

test('at most two hundred links a night, those first that waited longest', async () => {
  const { house, by } = await openLibrary(desk)
  const one = await addTo(desk, by, anArticle(house))
  await desk.owner.cases.query(
    `insert into resource (organization_id, resource_id, program_id, kind, audience, texts, url, state, reviewed_on,
       review_by, link_checked_on)
     select organization_id, gen_random_uuid(), program_id, kind, audience, texts, 'https://n' || n || '.example',
       state, reviewed_on, review_by, date '2026-01-01' + n
     from resource, generate_series(1, 210) n where resource_id = $1`,
    [one],
  )
  const tried: string[] = []
  desk.links.probe = (url) => {
    tried.push(url)
    return Promise.resolve('good')
  }
  await checkLinks(desk.deps, house.organization)
  expect(tried).toHaveLength(200)
  expect(tried).toContain('https://read.example/shift')
  expect(tried).not.toContain('https://n210.example')
})
