import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseOrganizationId } from '#domain/ids.ts'
import { openSignals, signal } from '#storage/signals.ts'
import { makeDatabases, type TestDatabases } from '#test/support/databases.ts'

let databases: TestDatabases
beforeAll(async () => {
  databases = await makeDatabases()
})
afterAll(() => databases.drop())

const organization = parseOrganizationId('00000000-0000-4000-8000-000000000001')
const topic = `board:${organization}` as const
const OWN = `application_name = 'peerlight-signals' and datname = current_database()`

async function countListeners(): Promise<number> {
  const asked = `select from pg_stat_activity where ${OWN}`
  return (await databases.owner.cases.query(asked)).rows.length
}

test('after a broken connection there is one listener again, and each change is told once', async () => {
  const signals = await openSignals(databases.databases.cases)
  let told = 0
  signals.listen(topic, () => (told += 1))
  try {
    for (let round = 1; round <= 3; round += 1) {
      const before = told
      await databases.owner.cases.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where ${OWN}`,
      )
      await expect.poll(() => told, { timeout: 10_000 }).toBe(before + 1)
      // Whoever would try a second time has done so by then.
      await new Promise((resolve) => setTimeout(resolve, 700))
      expect([told, await countListeners()]).toEqual([before + 1, 1])
      await databases.store.cases.write(organization, (db) => signal(db, topic))
      await expect.poll(() => told).toBe(before + 2)
    }
  } finally {
    await signals.close()
  }
  await expect.poll(countListeners).toBe(0)
})
