import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventRetentionDays } from '#domain/event.ts'
import { parseOrganizationId } from '#domain/ids.ts'
import { jobNames } from '#domain/job.ts'
import { jobsOf } from '#jobs/registry.ts'
import { parsePayload } from '#jobs/tasks.ts'
import { enqueue } from '#storage/jobs.ts'
import { makeDesk, type Desk } from '../server/desk.ts'
import { makeHouse } from '../server/people.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

test('every job has a handler, and there is no handler without a job', () => {
  expect(jobNames.length).toBeGreaterThanOrEqual(8)
  expect(Object.keys(jobsOf(desk.deps)).toSorted()).toEqual([...jobNames].toSorted())
})

test('a job carries an organization and one id, and nothing else is taken for one', async () => {
  const { organization } = await makeHouse(desk)
  const runAt = desk.clock.now.add({ hours: 1 })
  for (const name of jobNames) {
    await desk.store.cases.write(organization, (db) =>
      enqueue(db, { organization, name, subject: 'one-id', runAt }),
    )
  }
  const { rows } = await desk.owner.cases.query<{ payload: object }>(
    `select payload from graphile_worker._private_jobs where payload->>'subject' = 'one-id'`,
  )
  expect(rows.length).toBe(jobNames.length)
  for (const { payload } of rows) expect(payload).toEqual({ organization, subject: 'one-id' })
  const id = parseOrganizationId(organization)
  expect(parsePayload({ organization: id, subject: 'x' })).toEqual({ organization, subject: 'x' })
  for (const wrong of [{}, { organization }, { organization, subject: 1 }, null, 'x']) {
    expect(() => parsePayload(wrong)).toThrow(TypeError)
  }
  expect(() => parsePayload({ organization, subject: 'x', name: 'Robin' })).toThrow(TypeError)
})

test('every event that may be kept says for how long, and what is only printed is not kept', async () => {
  const names = Object.entries(eventRetentionDays)
  expect(names.length).toBeGreaterThanOrEqual(20)
  for (const [name, days] of names) {
    expect(Number.isInteger(days) && days >= 0 && days <= 3650, name).toBe(true)
  }
  const { rows } = await desk.owner.cases.query<{ name: string }>('select distinct name from trace')
  for (const { name } of rows) expect(names.map(([known]) => known)).toContain(name)
})

test('the server writes in one place only, and that place knows the closed list', async () => {
  const root = resolve(import.meta.dirname, '../../src')
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  expect(files.length).toBeGreaterThan(300)
  const writers: string[] = []
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name).slice(root.length + 1)
    if (path.startsWith('cli/') || path.endsWith('.test.ts')) continue
    const text = await readFile(join(root, path), 'utf8')
    if (/\bconsole\.|process\.std(?:out|err)/.test(text)) writers.push(path)
  }
  expect(writers).toEqual([])
})
