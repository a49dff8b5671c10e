import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addIncidentContacts,
  addIncidentSource,
  endIncident,
  listIncidents,
  listIncidentSources,
  offerSupport,
  openIncident,
  openIncidentContacts,
  receiveIncident,
  removeIncidentSource,
} from '#contract/incidents.ts'
import { sweepRetention } from '#actions/retention/sweep.ts'
import { call, makeDesk, random, sendRaw, type Caller, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House } from './people.ts'
import { signDelivery } from './webhook.ts'

let desk: Desk
let house: House
let coordinator: Caller
let stranger: Caller

beforeAll(async () => {
  desk = await makeDesk()
  house = await makeHouse(desk)
  coordinator = await addPerson(desk, { house, roles: ['coordinator'] })
  const key = `insert into team_key values ($1, $2, $3, 0, $4)`
  const { account } = await addPerson(desk, { house, roles: ['coordinator'] })
  await desk.owner.cases.query(key, [house.organization, house.program, account, random(64)])
  const elsewhere = await makeHouse(desk)
  stranger = await addPerson(desk, { house: elsewhere, roles: ['coordinator', 'network-admin'] })
})
afterAll(async () => {
  await desk.close()
})

const today = () => desk.clock.now.toZonedDateTimeISO('America/New_York').toPlainDate()
const happened = (changed: object = {}) => ({
  kind: 'assault',
  happenedOn: today().subtract({ days: 1 }).toString(),
  roles: [{ role: 'nurse', headcount: 4 }],
  ...changed,
})

async function open(): Promise<string> {
  const input = { program: house.program, unit: null, ...happened() }
  const answered = await call(desk, openIncident, { by: coordinator, input })
  expect(answered.status).toBe(201)
  return answered.body.incident
}

const aContact = (teamEpoch = 0) => ({
  contact: randomUUID(),
  sealed: random(80),
  teamGrant: random(96),
  teamEpoch,
})

async function addOne(incident: string): Promise<string> {
  const contact = aContact()
  const input = { incident, contacts: [contact] }
  expect((await call(desk, addIncidentContacts, { by: coordinator, input })).code).toBe(undefined)
  return contact.contact
}

const list = async () =>
  (await call(desk, listIncidents, { by: coordinator, input: { program: house.program } })).body
    .incidents

test('an incident holds kind, day, roles and head-counts, and has no field for more', async () => {
  const incident = await open()
  const found = (await list()).find((each) => each.incident === incident)
  expect(found).toMatchObject({ kind: 'assault', roles: [{ role: 'nurse', headcount: 4 }] })
  const story = { program: house.program, unit: null, ...happened({ narrative: 'what happened' }) }
  expect((await call(desk, openIncident, { by: coordinator, input: story })).code).toBe(
    'invalid-input',
  )
  const future = { happenedOn: today().add({ days: 2 }).toString() }
  const input = { program: house.program, unit: null, ...happened(future) }
  expect((await call(desk, openIncident, { by: coordinator, input })).code).toBe('in-the-future')
})

test('no incident, contact or source is there for another organization', async () => {
  const incident = await open()
  const contact = await addOne(incident)
  const tries = [
    call(desk, listIncidents, { by: stranger, input: { program: house.program } }),
    call(desk, openIncidentContacts, { by: stranger, input: { incident } }),
    call(desk, addIncidentContacts, { by: stranger, input: { incident, contacts: [aContact()] } }),
    call(desk, offerSupport, { by: stranger, input: { contact, address: null } }),
    call(desk, listIncidentSources, { by: stranger, input: { program: house.program } }),
    call(desk, endIncident, { by: stranger, input: { incident } }),
  ]
  for (const answered of await Promise.all(tries)) expect(answered.code).toBe('not-found')
})

test('one offer, one reminder three days later, and then nothing is possible any more', async () => {
  const contact = await addOne(await open())
  const began = desk.clock.now
  const offer = async () =>
    (await call(desk, offerSupport, { by: coordinator, input: { contact, address: null } })).code
  expect(await offer()).toBe(undefined)
  expect(await offer()).toBe('not-now')
  desk.clock.now = began.add({ hours: 24 * 3 })
  coordinator = await again()
  expect(await offer()).toBe(undefined)
  expect(await offer()).toBe('not-now')
  desk.clock.now = began.add({ hours: 24 * 20 })
  coordinator = await again()
  expect(await offer()).toBe('not-now')
})

/** A session of the new day. */
const again = async (): Promise<Caller> => await addPerson(desk, { house, roles: ['coordinator'] })

test('where no mail can be sent the address is refused and nothing counts as said', async () => {
  const incident = await open()
  const contact = await addOne(incident)
  const address = 'someone@hospital.example'
  const input = { contact, address }
  expect((await call(desk, offerSupport, { by: coordinator, input })).code).toBe('no-mail')
  const opened = await call(desk, openIncidentContacts, { by: coordinator, input: { incident } })
  expect(opened.body.contacts.map(({ next }) => next)).toEqual(['offer'])
  const { rows } = await desk.owner.cases.query(`select body from outbox_mail`)
  expect(JSON.stringify(rows)).not.toContain(address)
})

test('two who press at once write to somebody once', async () => {
  const contact = await addOne(await open())
  const input = { contact, address: null }
  const codes = await Promise.all(
    Array.from({ length: 8 }, async () => {
      return (await call(desk, offerSupport, { by: coordinator, input })).code
    }),
  )
  expect(codes.filter((code) => code === undefined)).toHaveLength(1)
})

test('after thirty days nothing is left, and ending it leaves nothing at once', async () => {
  const ended = await open()
  await addOne(ended)
  await call(desk, endIncident, { by: coordinator, input: { incident: ended } })
  const kept = await open()
  await addOne(kept)
  const count = async () => {
    const { rows } = await desk.owner.cases.query<{ left: number }>(
      `select (select count(*) from incident where incident_id = any($1))::int
        + (select count(*) from incident_contact where incident_id = any($1))::int as left`,
      [[ended, kept]],
    )
    return rows[0]?.left
  }
  expect(await count()).toBe(2)
  desk.clock.now = desk.clock.now.add({ hours: 24 * 30 })
  await sweepRetention(desk.deps, house.organization)
  expect(await count()).toBe(0)
  coordinator = await again()
})

test('contacts under a team key of yesterday are refused', async () => {
  const incident = await open()
  const input = { incident, contacts: [aContact(7)] }
  expect((await call(desk, addIncidentContacts, { by: coordinator, input })).code).toBe(
    'stale-team-key',
  )
})

type Webhook = {
  readonly source: string
  readonly secret: string
  readonly delivery?: string
  readonly at?: Temporal.Instant
  readonly body?: unknown
}

async function deliver({ source, secret, delivery = randomUUID(), at, body }: Webhook) {
  const text = JSON.stringify(body ?? { unit: null, ...happened() })
  const signing = { id: delivery, at: at ?? desk.clock.now, body: text }
  const headers = signDelivery({ source, secret }, signing)
  const target = receiveIncident.path
  const response = await sendRaw(desk, { method: 'POST', target, body: text, headers })
  return response.status
}

async function addSource() {
  const input = { program: house.program, name: 'Incident system' }
  const answered = await call(desk, addIncidentSource, { by: coordinator, input })
  expect(answered.status).toBe(201)
  return answered.body
}

test('a signed call of a system opens one incident, however often it is repeated', async () => {
  const source = await addSource()
  const before = (await list()).length
  const delivery = 'msg_1'
  expect(await deliver({ ...source, delivery })).toBe(201)
  expect(await deliver({ ...source, delivery })).toBe(200)
  const after = await list()
  expect(after.length).toBe(before + 1)
  expect(after.some((each) => each.source === 'Incident system')).toBe(true)
  expect(await countLetters()).toBe(1)
})

/** Jobs that wait to write to the coordinators. */
async function countLetters(): Promise<number | undefined> {
  const { rows } = await desk.owner.cases.query<{ jobs: number }>(
    `select count(*)::int as jobs from graphile_worker._private_jobs as job
     join graphile_worker._private_tasks as task on task.id = job.task_id
     where identifier = 'incidents.mail-coordinators'`,
  )
  return rows[0]?.jobs
}

test('a system that tells of many at once calls the coordinators once', async () => {
  const source = await addSource()
  const before = (await list()).length
  for (let at = 0; at < 4; at += 1) expect(await deliver(source)).toBe(201)
  expect((await list()).length).toBe(before + 4)
  expect(await countLetters()).toBe(1)
})

test('a wrong secret, another body, an old call and a source that is gone open nothing', async () => {
  const source = await addSource()
  const before = (await list()).length
  const other = { ...source, secret: `whsec_${Buffer.alloc(32).toString('base64')}` }
  expect(await deliver(other)).toBe(404)
  expect(await deliver({ ...source, source: randomUUID() })).toBe(404)
  expect(await deliver({ ...source, at: desk.clock.now.subtract({ minutes: 6 }) })).toBe(401)
  expect(await deliver({ ...source, body: { unit: null, ...happened({ patient: 'x' }) } })).toBe(
    400,
  )
  await call(desk, removeIncidentSource, { by: coordinator, input: { source: source.source } })
  expect(await deliver(source)).toBe(404)
  expect((await list()).length).toBe(before)
})
