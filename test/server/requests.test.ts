import { sign } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  changeRequest,
  closeRequest,
  introduce,
  leaveFeedback,
  openIntake,
  reassignRequest,
  showBoard,
  showRequest,
  submitRequest,
  withdrawRequest,
} from '#contract/requests.ts'
import { encodeCaseHeader } from '#domain/case-header.ts'
import { buildServer } from '#http/server.ts'
import {
  aCase,
  addSupporter,
  aSlot,
  makePlace,
  nth,
  type Place,
  random,
  sealed,
} from './requests-fixture.ts'
import { call, makeWorld, routes, type World } from './requests-world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

async function submitted(place: Place, made = aCase(place)) {
  const { status } = await call(world, submitRequest, { input: made.input })
  expect(status).toBe(201)
  return made
}

const nothing = { helped: 'yes', soonEnough: null, feltConfidential: null, again: null }

test('a request is filed, durable and shown to the person with what only they can open', async () => {
  const place = await makePlace(world)
  const made = await submitted(place)
  const { body } = await call(world, showRequest, { as: made.asker })
  expect(body).toMatchObject({
    request: made.request,
    program: place.slug,
    stage: 'waiting',
    choice: 'direct',
    askedOn: '2026-03-03',
    released: false,
    offers: { listed: 4, open: 0, declined: 0 },
    epochs: [],
    nextSlot: 4,
  })
  // Two weekdays from a Tuesday at nine.
  expect(body.promiseDue).toBe('2026-03-05T14:00:00Z')
  expect(body.state).toEqual(made.input.state)
  expect(body.intake).toEqual(made.input.intake)
})

test('a repeat of the same case is answered the same and changes nothing', async () => {
  const place = await makePlace(world)
  const made = aCase(place)
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => call(world, submitRequest, { input: made.input })),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 201))
  const { body } = await call(world, showRequest, { as: made.asker })
  expect(body.offers.listed).toBe(4)
  const waves = (await world.jobs.list()).filter(({ subject }) => subject === made.request)
  expect(waves.filter(({ name }) => name === 'offers.next-wave')).toHaveLength(1)
})

test.each([
  ['bad-proof', 400, { proof: random(64) }],
  ['bad-header', 400, { header: random(100) }],
  ['not-found', 404, { program: 'nowhere' }],
  ['stale-team-key', 409, { teamEpoch: 1 }],
] as const)('a submission is refused as %s', async (code, status, changed) => {
  const place = await makePlace(world)
  const made = aCase(place, place.supporters, changed)
  expect(await call(world, submitRequest, { input: made.input })).toMatchObject({ code, status })
  expect(await call(world, showRequest, { as: made.asker })).toMatchObject({ status: 404 })
})

test('nobody may ask where the program is not live, or in a way that it does not offer', async () => {
  const draft = await makePlace(world, { state: 'draft' })
  const refused = await call(world, submitRequest, { input: aCase(draft).input })
  expect(refused.code).toBe('not-live')
  const assisted = await makePlace(world, { policy: { choosing: 'coordinator' } })
  const direct = await call(world, submitRequest, { input: aCase(assisted).input })
  expect(direct.code).toBe('choice-not-offered')
})

test('two cases under the same words are refused, here and elsewhere, and the first one stays', async () => {
  const place = await makePlace(world)
  const elsewhere = await makePlace(world)
  const made = await submitted(place)
  for (const { slug } of [place, elsewhere]) {
    const header = encodeCaseHeader({
      requesterKem: random(32),
      accessPublic: made.accessPublic,
      teamPublic: random(32),
      commitment: random(32),
    })
    const proof = new Uint8Array(sign(undefined, header, made.privateKey))
    const input = { ...made.input, program: slug, header, proof, slots: [] }
    expect((await call(world, submitRequest, { input })).code).toBe('access-key-in-use')
  }
  expect((await call(world, showRequest, { as: made.asker })).body.request).toBe(made.request)
})

test('keys that stand for nobody active are left out of the shortlist without a word', async () => {
  const place = await makePlace(world, { supporters: 1 })
  const paused = await addSupporter(world, place, { state: 'paused' })
  const elsewhere = await makePlace(world, { supporters: 1 })
  const shortlist = [...place.supporters, paused, ...elsewhere.supporters]
  const made = await submitted(place, aCase(place, shortlist))
  const { body } = await call(world, showRequest, { as: made.asker })
  expect(body.offers.listed).toBe(1)
})

test('slots may not stand for two offers', async () => {
  const place = await makePlace(world)
  const slots = place.supporters.map((supporter) => aSlot(supporter, 0))
  const { code } = await call(world, submitRequest, { input: aCase(place, [], { slots }).input })
  expect(code).toBe('slot-taken')
})

test('a case of one organization is never shown to another', async () => {
  const place = await makePlace(world)
  const other = await makePlace(world)
  const made = await submitted(place)
  const stranger = { ...made.asker, organization: other.organization }
  expect((await call(world, showRequest, { as: stranger })).status).toBe(404)
  expect((await call(world, withdrawRequest, { as: stranger })).status).toBe(404)
  const as = other.coordinator.actor
  const input = { request: made.request }
  for (const endpoint of [openIntake, reassignRequest, closeRequest]) {
    expect((await call(world, endpoint, { as, input })).status).toBe(404)
  }
  const slots = [aSlot(nth(place.supporters), 9)]
  expect((await call(world, introduce, { as, input: { ...input, slots } })).status).toBe(404)
  const board = await call(world, showBoard, { as, input: { program: place.program } })
  expect(board.status).toBe(404)
  expect((await call(world, showRequest, { as: made.asker })).body.stage).toBe('waiting')
})

test('changed wishes replace those who are only listed, and nobody who was asked', async () => {
  const place = await makePlace(world, { supporters: 6 })
  const made = await submitted(place, aCase(place, place.supporters.slice(0, 4)))
  await world.work()
  const before = await call(world, showRequest, { as: made.asker })
  expect(before.body.offers).toEqual({ listed: 1, open: 3, declined: 0 })
  const changes = {
    choice: 'direct',
    intake: sealed(),
    askerGrant: sealed(),
    teamGrant: sealed(),
    teamEpoch: 0,
    slots: place.supporters.map((supporter, index) => aSlot(supporter, 4 + index)),
  }
  expect((await call(world, changeRequest, { as: made.asker, input: changes })).status).toBe(200)
  const after = await call(world, showRequest, { as: made.asker })
  expect(after.body.offers).toEqual({ listed: 3, open: 3, declined: 0 })
  expect(after.body.intake).toEqual(changes.intake)
  const again = await call(world, changeRequest, { as: made.asker, input: changes })
  expect(again.code).toBe('slot-taken')
})

test('withdrawing destroys everything at once and leaves one unlinkable feedback', async () => {
  const place = await makePlace(world)
  const made = await submitted(place)
  await world.work()
  const { body } = await call(world, withdrawRequest, { as: made.asker })
  expect((await call(world, showRequest, { as: made.asker })).status).toBe(404)
  expect((await call(world, submitRequest, { input: made.input })).status).toBe(410)
  await world.store.cases.read(place.organization, async (db) => {
    for (const table of ['request', 'offer', 'epoch', 'message', 'shared_upward'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
    }
    const locators = await db.selectFrom('locator').select('key').execute()
    expect(locators.filter(({ key }) => key.startsWith('case:'))).toEqual([])
    const traces = await db.selectFrom('trace').selectAll().execute()
    expect(traces.find(({ name }) => name === 'request.closed')?.tag).toBeNull()
  })

  const feedback = { program: place.slug, ticket: body.ticket, answers: nothing }
  const other = await makePlace(world)
  const elsewhere = { ...feedback, program: other.slug }
  expect((await call(world, leaveFeedback, { input: elsewhere })).status).toBe(404)
  expect((await call(world, leaveFeedback, { input: feedback })).status).toBe(200)
  expect((await call(world, leaveFeedback, { input: feedback })).status).toBe(404)
})

test('over http: 201 once filed, and a malformed or oversized case changes nothing', async () => {
  const place = await makePlace(world)
  const made = aCase(place)
  const files = { serve: () => new Response('', { status: 404 }) }
  const app = buildServer({ deps: world.deps, routes, files })
  const wire = (value: unknown): unknown =>
    value instanceof Uint8Array
      ? value.toBase64({ alphabet: 'base64url', omitPadding: true })
      : value
  const text = JSON.stringify(made.input, (_key, value: unknown) => wire(value))
  const headers = { 'content-type': 'application/json' }
  const post = async (body: string) =>
    await app.request('/api/requests/submit', { method: 'POST', headers, body }, {})
  for (const [body, status] of [
    ['{', 400],
    ['{}', 400],
    [text.replace('"choice":"direct"', '"choice":"direct","choice":"direct"'), 400],
    [text.replace('"entry":null', '"entry":null,"more":1'), 400],
    [text.replace('"slots":[', `"slots":[${'0,'.repeat(3_000_000)}`), 413],
  ] as const) {
    expect((await post(body)).status).toBe(status)
  }
  expect((await call(world, showRequest, { as: made.asker })).status).toBe(404)
  expect((await post(text)).status).toBe(201)
  expect((await post(text)).status).toBe(201)
  expect((await call(world, showRequest, { as: made.asker })).status).toBe(200)
  expect(world.reported).toEqual([])
})
