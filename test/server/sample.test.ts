import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropSample } from '#cli/sample/drop.ts'
import { makeSample } from '#cli/sample/make.ts'
import { SAMPLE_PLACES } from '#cli/sample/places.ts'
import { verifyRoster } from '#sealing/roster.ts'
import { makeDatabases, type TestDatabases } from '#test/support/databases.ts'

let databases: TestDatabases
const now = () => Temporal.Instant.from('2026-11-18T15:00:00Z')
beforeAll(async () => {
  databases = await makeDatabases()
  await makeSample({ store: databases.store, now })
})
afterAll(async () => {
  await databases.drop()
})

async function rowsOf<T extends object>(side: 'cases' | 'records', sql: string): Promise<T[]> {
  return (await databases.owner[side].query<T>(sql)).rows
}

test('the sample is a network of fifteen organizations and two hundred supporters', async () => {
  const [organizations] = await rowsOf('cases', 'select count(*)::int as n from organization')
  expect(organizations).toEqual({ n: SAMPLE_PLACES + 1 })
  const [people] = await rowsOf(
    'cases',
    'select count(distinct account_id)::int as n from supporter',
  )
  expect(people).toEqual({ n: 200 })
  const pools = await rowsOf<{ pools: number; n: number }>(
    'cases',
    `select pools, count(*)::int as n from
       (select count(*)::int as pools from supporter group by account_id) s group by 1 order by 1`,
  )
  expect(pools.map(({ pools }) => pools)).toEqual([1, 2])
})

test('every roster is a chain that a browser would accept', async () => {
  const rows = await rowsOf<{ program_id: string; entry: Uint8Array<ArrayBuffer> }>(
    'cases',
    'select program_id, entry from roster_entry order by program_id, position',
  )
  const chains = Object.values(Object.groupBy(rows, (row) => row.program_id))
  expect(chains.length).toBe(5)
  for (const chain of chains) {
    const roster = await verifyRoster((chain ?? []).map(({ entry }) => new Uint8Array(entry)))
    expect(roster.coordinators.size).toBe(2)
  }
})

test('twenty months of records keep the published orders', async () => {
  const ranked = async (expression: string, activation = '') =>
    (
      await rowsOf<{ code: string }>(
        'records',
        `select ${expression} as code from outreach ${activation} group by 1 order by count(*) desc`,
      )
    ).map(({ code }) => code)
  expect((await ranked('role')).slice(0, 3)).toEqual(['nurse', 'physician', 'technologist'])
  expect((await ranked('department')).slice(0, 4)).toEqual([
    'ed',
    'radiology',
    'medical_surgical',
    'medicine',
  ])
  expect((await ranked('issues[1]')).slice(0, 3)).toEqual([
    'work_interpersonal',
    'burnout_overwhelmed',
    'unexpected_outcome',
  ])
  expect((await ranked('activation'))[0]).toBe('self')
  const [months] = await rowsOf(
    'records',
    `select count(distinct date_trunc('month', week))::int as n from outreach`,
  )
  expect(months).toEqual({ n: 20 })
})

test('people wait, and people talk', async () => {
  const states = await rowsOf(
    'cases',
    'select state, count(*)::int as n from request group by 1 order by 1',
  )
  expect(states).toEqual([
    { state: 'matched', n: 2 },
    { state: 'waiting', n: 3 },
  ])
  const [messages] = await rowsOf<{ n: number }>('cases', 'select count(*)::int as n from message')
  expect(messages?.n).toBe(6)
})

test('thrown away, nothing of it is left', async () => {
  await dropSample({ store: databases.store })
  for (const side of ['cases', 'records'] as const) {
    const tables = await rowsOf<{ name: string }>(
      side,
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )
    expect(tables.length).toBeGreaterThan(2)
    for (const { name } of tables) {
      const [{ n } = { n: -1 }] = await rowsOf<{ n: number }>(
        side,
        `select count(*)::int as n from ${name}`,
      )
      expect(n, name).toBe(0)
    }
  }
})
