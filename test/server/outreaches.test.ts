import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  correctOutreach,
  exportOutreaches,
  recordOutreach,
  showOutreachForm,
} from '#contract/outreaches.ts'
import { flushOutreaches, shuffled } from '#actions/outreaches/flush.ts'
import { CORRECTION_DAYS } from '#domain/outreach.ts'
import { networkPolicy } from '#domain/policy.ts'
import { call, makeDesk, random, type Caller, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House } from './people.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

const aRecord = (change: object = {}) => ({
  week: '2026-03-02',
  kind: 'initial',
  mode: 'phone',
  activation: 'self',
  department: 'ed',
  role: 'nurse',
  issues: ['patient_death', 'moral_distress'],
  resources: ['none'],
  outcome: 'completed',
  duration: 'under_15',
  headcount: null,
  comment: null,
  ...change,
})

type Sent = { readonly house: House; readonly token?: Uint8Array; readonly record?: object | null }

const log = async (by: Caller, { house, token = random(32), record = aRecord() }: Sent) =>
  (await call(desk, recordOutreach, { by, input: { program: house.program, token, record } }))
    .code ?? 'recorded'
const correct = async (by: Caller, { house, token = random(32), record = aRecord() }: Sent) =>
  (await call(desk, correctOutreach, { by, input: { program: house.program, token, record } }))
    .code ?? 'corrected'

async function rowsOf(side: 'cases' | 'records', house: House) {
  const table = side === 'cases' ? 'held_outreach' : 'outreach'
  const column = side === 'cases' ? 'program_id' : 'program_key'
  const value =
    side === 'cases'
      ? house.program
      : (
          await desk.owner.cases.query<{ key: string }>(
            'select records_key as key from program where program_id = $1',
            [house.program],
          )
        ).rows[0]?.key
  return (await desk.owner[side].query(`select * from ${table} where ${column} = $1`, [value])).rows
}

const flush = (house: House) => flushOutreaches(desk.deps, house.organization)

async function makePlace(policy = {}) {
  const house = await makeHouse(desk, { policy })
  const by = await addPerson(desk, { house, roles: ['coordinator', 'supporter'] })
  return { house, by }
}

test('a record waits, goes over at night, and leaves nothing behind', async () => {
  const { house, by } = await makePlace()
  const form = await call(desk, showOutreachForm, { by, input: { program: house.program } })
  expect(form.body).toMatchObject({ comments: 'off', thisWeek: '2026-03-02' })
  const token = random(32)
  expect(await log(by, { house, token })).toBe('recorded')
  expect(await log(by, { house, token, record: aRecord({ role: 'physician' }) })).toBe('recorded')
  expect(await rowsOf('cases', house)).toHaveLength(1)
  await flush(house)
  expect(await rowsOf('cases', house)).toHaveLength(0)
  const [row, ...more] = await rowsOf('records', house)
  expect(more).toEqual([])
  expect(row).toMatchObject({
    role: 'nurse',
    issues: ['patient_death', 'moral_distress'],
    supporter_label: null,
  })
  await flush(house)
  await log(by, { house, token })
  await flush(house)
  expect(await rowsOf('records', house)).toHaveLength(1)
})

test('the batch that was interrupted between the two databases is written once', async () => {
  const { house, by } = await makePlace()
  for (let count = 0; count < 5; count += 1) await log(by, { house })
  const held = await desk.owner.cases.query('select * from held_outreach where program_id = $1', [
    house.program,
  ])
  await flush(house)
  for (const { organization_id, held_id, program_id, record, token_hash } of held.rows) {
    await desk.owner.cases.query(
      'insert into held_outreach (organization_id, held_id, program_id, record, token_hash) values ($1, $2, $3, $4, $5)',
      [organization_id, held_id, program_id, JSON.stringify(record), token_hash],
    )
  }
  const waits = `insert into held_wait (organization_id, program_id, week, minutes) values ($1, $2, '2026-03-02', 7)`
  await desk.owner.cases.query(waits, [house.organization, house.program])
  await flush(house)
  expect(await rowsOf('records', house)).toHaveLength(5)
  expect(await rowsOf('cases', house)).toHaveLength(0)
})

test('no id of the one database is known to the other', async () => {
  const { house, by } = await makePlace()
  await log(by, { house })
  const ids = await desk.owner.cases.query<{ id: string }>(
    `select held_id::text as id from held_outreach union select organization_id::text from organization
     union select program_id::text from program union select account_id::text from account`,
  )
  await flush(house)
  const dump = JSON.stringify((await desk.owner.records.query('select * from outreach')).rows)
  expect(ids.rows.length).toBeGreaterThan(3)
  for (const { id } of ids.rows) expect(dump).not.toContain(id)
})

test('a correction finds the record where it is, for thirty days', async () => {
  const { house, by } = await makePlace()
  const token = random(32)
  await log(by, { house, token })
  expect(await correct(by, { house, token, record: aRecord({ role: 'chaplain' }) })).toBe(
    'corrected',
  )
  await flush(house)
  expect(await rowsOf('records', house)).toMatchObject([{ role: 'chaplain' }])
  expect(await correct(by, { house, token, record: aRecord({ role: 'pharmacist' }) })).toBe(
    'corrected',
  )
  expect(await rowsOf('records', house)).toMatchObject([{ role: 'pharmacist' }])
  expect(await correct(by, { house, record: null })).toBe('not-found')

  const gone = random(32)
  await log(by, { house, token: gone })
  expect(await correct(by, { house, token: gone, record: null })).toBe('corrected')
  await flush(house)
  expect(await rowsOf('records', house)).toHaveLength(1)

  desk.later({ hours: 24 * (CORRECTION_DAYS + 1) })
  const late = await addPerson(desk, { house, roles: ['coordinator', 'supporter'] })
  expect(await correct(late, { house, token, record: null })).toBe('not-found')
  await flush(house)
  expect(await rowsOf('records', house)).toMatchObject([{ token_hash: null, correct_until: null }])
})

test('only what the lists and the policy know is kept', async () => {
  const { house, by } = await makePlace()
  const day = (days: number) => {
    const monday = Temporal.PlainDate.from('2026-03-02').add({ days })
    return monday.toString()
  }
  const refused = [
    [{ week: day(1) }, 'not-a-monday'],
    [{ week: '2026-02-31' }, 'not-a-monday'],
    [{ week: '2036-03-03' }, 'in-the-future'],
    [{ role: 'astronaut' }, 'unknown-role'],
    [{ kind: 'astronaut' }, 'unknown-kind'],
    [{ duration: 'astronaut' }, 'unknown-duration'],
    [{ headcount: 'astronaut' }, 'unknown-headcount'],
    [{ issues: [] }, 'no-issue'],
    [{ headcount: 'from_2_to_5' }, 'headcount-of-one'],
    [{ comment: 'calm talk' }, 'comments-are-off'],
  ] as const
  for (const [change, why] of refused) {
    expect(await log(by, { house, record: aRecord(change) })).toBe(why)
    expect(await correct(by, { house, record: aRecord(change) })).toBe(why)
  }
  expect(await rowsOf('cases', house)).toHaveLength(0)
})

test('the log has ten fields, says which are switched off, and holds no formula', async () => {
  const tableOne = { ...networkPolicy.tableOne, comments: 'on', role: 'off' } as const
  const { house, by } = await makePlace({ comments: 'on', tableOne })
  await log(by, { house, record: aRecord({ comment: '=calm', activation: null }) })
  await flush(house)
  const input = { program: house.program, from: '2026-01-01', until: '2026-12-31', language: 'en' }
  const { csv, rows } = (await call(desk, exportOutreaches, { by, input })).body
  expect(rows).toBe(1)
  const [head = '', line = '', end] = csv.replace(/^\uFEFF/, '').split('\r\n')
  expect(head.split(',')).toHaveLength(10)
  expect(head.startsWith('Date of outreach')).toBe(true)
  expect(line).toBe(
    "2026-03-02,Initial,Phone,None: in the moment,Emergency department,(switched off),(switched off),Death of a patient; Being unable to do what felt right,None,'=calm",
  )
  expect(end).toBe('')
  const spanish = (await call(desk, exportOutreaches, { by, input: { ...input, language: 'es' } }))
    .body
  expect(spanish.csv).toContain('(desactivado)')
  const bad = await call(desk, exportOutreaches, { by, input: { ...input, from: '2026-02-30' } })
  expect(bad.code).toBe('bad-day')
})

test('records are never written, corrected or read from another organization or role', async () => {
  const { house, by } = await makePlace()
  const token = random(32)
  await log(by, { house, token })
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator', 'supporter'] })
  const leader = await addPerson(desk, { house, roles: ['leader', 'network-admin'] })
  const abroad = { ...stranger, organization: house.organization }
  const input = { program: house.program, from: '2026-01-01', until: '2026-12-31', language: 'en' }
  for (const each of [stranger, leader, abroad]) {
    expect(await log(each, { house })).toBe('not-found')
    expect(await correct(each, { house, token, record: null })).toBe('not-found')
    expect((await call(desk, exportOutreaches, { by: each, input })).code).toBe('not-found')
    const form = await call(desk, showOutreachForm, { by: each, input: { program: house.program } })
    expect(form.code).toBe('not-found')
  }
  expect(await correct(stranger, { house: other, token, record: null })).toBe('not-found')
  const supporter = await addPerson(desk, { house, roles: ['supporter'] })
  expect((await call(desk, exportOutreaches, { by: supporter, input })).code).toBe('not-found')
  expect(await rowsOf('cases', house)).toHaveLength(1)
})

test('every order of the batch comes up', () => {
  const orders = new Set(Array.from({ length: 400 }, () => shuffled(['a', 'b', 'c']).join('')))
  expect(orders.size).toBe(6)
})
