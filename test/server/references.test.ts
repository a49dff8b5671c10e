import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailReference } from '#actions/applications/references.ts'
import {
  addReference,
  answerReference,
  askReference,
  moveApplication,
  showReference,
} from '#contract/applications.ts'
import { parseReferenceId } from '#domain/ids.ts'
import { applyTo, lettersTo, referenceKeyOf, showTo } from './applications-fixture.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, foundHouse, makeHouse } from './people.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

const SOL = { name: 'Sol Ash', email: 'sol@house.example', relation: 'colleague' }
const answer = { known: 'same-team', turn: 'yes', note: 'Calm in every storm.' }

async function makeAsked() {
  const { house, by } = await foundHouse(desk)
  const shown = await applyTo(desk, house, { by, references: [SOL] })
  const { application } = shown
  const { reference } = shown.references[0] ?? {}
  const asked = await call(desk, askReference, { by, input: { reference } })
  expect(asked.status).toBe(200)
  return { house, by, application, reference }
}

test('a letter goes out that names nobody, and its link is answered once', async () => {
  const { house, by, application, reference } = await makeAsked()
  const letters = await lettersTo(desk, house, SOL.email)
  expect(letters).toHaveLength(1)
  const text = `${letters[0]?.subject} ${letters[0]?.body}`
  for (const never of ['Noor', 'Sol Ash', 'Peers', house.slug]) expect(text).not.toContain(never)
  const key = await referenceKeyOf(desk, house, SOL.email)
  const shown = await call(desk, showReference, { input: { key } })
  expect(shown.body).toMatchObject({
    applicant: 'Noor Linden',
    referee: 'Sol Ash',
    programName: 'Peers',
  })
  const input = { key, answer }
  const both = await Promise.all([
    call(desk, answerReference, { input }),
    call(desk, answerReference, { input: { key, answer: { ...answer, turn: 'no' } } }),
  ])
  expect(both.map(({ code }) => code ?? 'answered').toSorted()).toEqual([
    'answered',
    'reference-over',
  ])
  expect((await call(desk, showReference, { input: { key } })).code).toBe('reference-over')
  const [kept] = (await showTo(desk, by, application)).references
  expect(kept).toMatchObject({ state: 'answered', askedOn: '2026-03-03' })
  expect(kept?.answer).toMatchObject({ known: 'same-team', note: 'Calm in every storm.' })
  const again = await call(desk, askReference, { by, input: { reference } })
  expect(again.code).toBe('already-answered')
})

test('every question may be left out', async () => {
  const { house, by, application } = await makeAsked()
  const key = await referenceKeyOf(desk, house, SOL.email)
  const nothing = { known: null, turn: null, note: '' }
  expect((await call(desk, answerReference, { input: { key, answer: nothing } })).status).toBe(200)
  expect((await showTo(desk, by, application)).references[0]?.answer).toEqual(nothing)
})

test('asked again, or a job run twice, only the newest link leads anywhere', async () => {
  const { house, by, reference = '' } = await makeAsked()
  const old = await referenceKeyOf(desk, house, SOL.email)
  desk.later({ minutes: 1 })
  await call(desk, askReference, { by, input: { reference } })
  const newer = await referenceKeyOf(desk, house, SOL.email)
  expect(newer).not.toBe(old)
  expect((await call(desk, showReference, { input: { key: old } })).code).toBe('not-found')
  desk.later({ minutes: 1 })
  await mailReference(desk.deps, house.organization, parseReferenceId(reference))
  const newest = await referenceKeyOf(desk, house, SOL.email)
  expect((await call(desk, showReference, { input: { key: newer } })).code).toBe('not-found')
  expect((await call(desk, showReference, { input: { key: newest } })).status).toBe(200)
  expect(await lettersTo(desk, house, SOL.email)).toHaveLength(3)
})

test('after the decision nobody is asked, mailed or heard any more', async () => {
  const { house, by, application, reference = '' } = await makeAsked()
  const key = await referenceKeyOf(desk, house, SOL.email)
  await call(desk, moveApplication, { by, input: { application, move: 'withdraw' } })
  expect((await call(desk, answerReference, { input: { key, answer } })).code).toBe(
    'reference-over',
  )
  expect((await call(desk, askReference, { by, input: { reference } })).code).toBe(
    'already-decided',
  )
  await mailReference(desk.deps, house.organization, parseReferenceId(reference))
  expect(await lettersTo(desk, house, SOL.email)).toHaveLength(1)
  const input = { application, ...SOL }
  expect((await call(desk, addReference, { by, input })).code).toBe('already-decided')
})

test('a coordinator names more, up to four', async () => {
  const { house, by } = await foundHouse(desk)
  const { application } = await applyTo(desk, house, { by })
  for (const name of ['A', 'B', 'C', 'D']) {
    const added = await call(desk, addReference, { by, input: { application, ...SOL, name } })
    expect(added.status).toBe(200)
  }
  const fifth = await call(desk, addReference, { by, input: { application, ...SOL } })
  expect(fifth.code).toBe('too-many-references')
})

test('neither a job nor the database holds the link', async () => {
  const { house } = await makeAsked()
  const { rows: jobs } = await desk.owner.cases.query<{ payload: object }>(
    `select payload from graphile_worker._private_jobs where payload->>'organization' = $1`,
    [house.organization],
  )
  expect(jobs.length).toBeGreaterThan(0)
  for (const { payload } of jobs) {
    expect(Object.keys(payload).toSorted()).toEqual(['organization', 'subject'])
  }
  const key = await referenceKeyOf(desk, house, SOL.email)
  expect(key).toHaveLength(22)
  const { rows } = await desk.owner.cases.query<{ whole: string }>(
    'select reference::text as whole from reference union all select locator::text from locator',
  )
  expect(rows.length).toBeGreaterThan(2)
  for (const { whole } of rows) expect(whole).not.toContain(key)
})

test('a reference is never asked or named from another organization, and a wrong key opens nothing', async () => {
  const { house, by, application, reference } = await makeAsked()
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator'] })
  const leader = await addPerson(desk, { house, roles: ['leader', 'network-admin'] })
  const abroad = { ...stranger, organization: house.organization }
  for (const caller of [stranger, leader, abroad]) {
    const answers = await Promise.all([
      call(desk, askReference, { by: caller, input: { reference } }),
      call(desk, addReference, { by: caller, input: { application, ...SOL } }),
    ])
    for (const answered of answers) expect(answered.code).toBe('not-found')
  }
  const key = 'A'.repeat(22)
  expect((await call(desk, showReference, { input: { key } })).code).toBe('not-found')
  expect((await call(desk, answerReference, { input: { key, answer } })).code).toBe('not-found')
  expect((await showTo(desk, by, application)).references).toHaveLength(1)
})
