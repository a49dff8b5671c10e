import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dumpSchema } from '#cli/schema-dump.ts'
import { makeDatabases, type TestDatabases } from '#test/support/databases.ts'

let databases: TestDatabases
beforeAll(async () => {
  databases = await makeDatabases()
})
afterAll(async () => {
  await databases.drop()
})

/** `npm run peerlight -- schema-dump` writes them anew; the diff is for the reviewer. */
test.each(['cases', 'records'] as const)(
  'the migrations of %s give the schema that is committed',
  async (side) => {
    const path = resolve(import.meta.dirname, `../../db/schema-${side}.sql`)
    const committed = await readFile(path, 'utf8')
    expect(committed.length).toBeGreaterThan(500)
    expect(await dumpSchema(databases.databases.owner[side])).toBe(committed)
  },
)
