import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeNomination } from '#contract/nominations.ts'
import { dumpTables } from '#test/support/dump.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { makeWard, namesIn, openIn, write } from './nominations-world.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

type Row = Readonly<Record<string, unknown>>

/** Every table of both databases and of the queue, as whoever owns them sees it. */
async function dumpAll(): Promise<ReadonlyMap<string, string>> {
  const tables = await dumpTables(desk.owner.cases)
  const records = await dumpTables(desk.owner.records)
  return new Map(
    [...tables, ...records].map(({ table, bytes }) => [
      table,
      Buffer.from(bytes).toString('latin1'),
    ]),
  )
}

/** Which tables differ, and how. */
function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...after].filter(([name, dump]) => before.get(name) !== dump).map(([name]) => name)
}

test('an answer changes one row of one table: no job, no trace, no session, no row of its own', async () => {
  const ward = await makeWard(desk)
  const { key } = await openIn(desk, ward)
  await write(desk, key, [['Ana Núñez']])
  const before = await dumpAll()
  desk.reported.length = 0
  desk.later({ minutes: 7 })
  await write(desk, key, [['Kim Alder', 'Bo Reed']])
  const after = await dumpAll()
  expect(after.size).toBeGreaterThan(30)
  expect(compare(before, after)).toEqual([expect.stringMatching(/(^|\.)nomination$/)])
  expect(desk.reported).toEqual([])
  const { rows } = await desk.owner.cases.query<Row>('select * from nomination where key = $1', [
    key,
  ])
  expect(rows).toHaveLength(1)
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
    'closes_on',
    'colleagues',
    'floor',
    'key',
    'most_names',
    'nomination_id',
    'organization_id',
    'others',
    'responses',
    'rollout_id',
    'state',
    'tally',
  ])
})

/** All that is kept of a nomination, without what was random before anybody answered. */
async function keepsOf(answers: readonly (readonly string[])[]): Promise<Row> {
  const ward = await makeWard(desk)
  const { key } = await openIn(desk, ward)
  for (const names of answers) {
    desk.later({ minutes: 1 })
    await write(desk, key, [names])
  }
  const { rows } = await desk.owner.cases.query<Row>(
    'select tally::text, responses, others, state, floor, most_names from nomination where key = $1',
    [key],
  )
  return rows[0] ?? {}
}

test('what is kept is the same in whatever order people answered', async () => {
  const answers = [['Kim Alder', 'Ana Núñez'], ['kim alder'], ['ana nunez', 'Bo Reed'], ['Bo Reed']]
  const kept = await keepsOf(answers)
  expect(kept).toMatchObject({ responses: 4 })
  expect(await keepsOf(answers.toReversed())).toEqual(kept)
})

test('names of one answer cannot be told from names of several', async () => {
  const together = [
    ['Kim Alder', 'Ana Núñez'],
    ['Bo Reed', 'Eli Ross'],
  ]
  const crossed = [
    ['Kim Alder', 'Bo Reed'],
    ['Ana Núñez', 'Eli Ross'],
  ]
  const kept = await keepsOf(together)
  expect(await keepsOf(crossed)).toEqual(kept)
})

test('the rows of the closing come from one transaction, in an order that says nothing', async () => {
  const order = async (answers: readonly (readonly string[])[]) => {
    const ward = await makeWard(desk)
    const { nomination, key } = await openIn(desk, ward)
    await write(desk, key, answers)
    await call(desk, closeNomination, { by: ward.by, input: { nomination } })
    const { rows } = await desk.owner.cases.query<Row>(
      'select name, xmin::text as made_in from nominee where nomination_id = $1 order by ctid',
      [nomination],
    )
    expect(new Set(rows.map((row) => row['made_in'])).size).toBe(1)
    return rows.map((row) => row['name'])
  }
  const answers = [
    ['Zoe Ames'],
    ['Zoe Ames'],
    ['Ana Núñez', 'Kim Alder'],
    ['Kim Alder', 'Ana Núñez'],
    ['Bo Reed'],
  ]
  const first = await order(answers)
  expect(first).toHaveLength(3)
  expect(await order(answers.toReversed())).toEqual(first)
})

test('a name below the floor is nowhere once it is closed', async () => {
  const ward = await makeWard(desk)
  const { nomination, key } = await openIn(desk, ward)
  await write(desk, key, [['Quentin Solitary'], ['Kim Alder'], ['Kim Alder'], ['Ed'], ['Ida']])
  expect([...(await dumpAll()).values()].join()).toMatch(/quentin/i)
  await call(desk, closeNomination, { by: ward.by, input: { nomination } })
  expect([...(await dumpAll()).values()].join()).not.toMatch(/quentin|solitary/i)
  expect(await namesIn(desk, ward.by, ward.rollout)).toHaveLength(1)
})

test('two who answer at once are both counted', async () => {
  const ward = await makeWard(desk)
  const { nomination, key } = await openIn(desk, ward)
  const many = Array.from({ length: 12 }, () => write(desk, key, [['Kim Alder', 'Bo Reed']]))
  expect((await Promise.all(many)).flat().every((code) => code === undefined)).toBe(true)
  await call(desk, closeNomination, { by: ward.by, input: { nomination } })
  const names = await namesIn(desk, ward.by, ward.rollout)
  expect(names.map(({ count }) => count)).toEqual([12, 12])
})
