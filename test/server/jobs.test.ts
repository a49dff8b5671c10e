import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { parseOrganizationId } from '#domain/ids.ts'
import { jobNames, type JobName } from '#domain/job.ts'
import type { Job, Jobs, JobTrouble } from '#jobs/tasks.ts'
import { startWorker, workerName } from '#jobs/worker.ts'
import { enqueue } from '#storage/jobs.ts'
import { openPatientPool } from '#storage/postgres/patient-pool.ts'
import { openPool } from '#storage/postgres/connection.ts'
import { makeDatabases, type TestDatabases } from '#test/support/databases.ts'

const here = parseOrganizationId(randomUUID())
const past = Temporal.Instant.from('2026-03-02T09:00:00Z')

let made: TestDatabases
beforeAll(async () => {
  made = await makeDatabases()
})
afterAll(() => made.drop())

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
  await made.jobs.pool.query('delete from graphile_worker._private_jobs')
})

function withJob(name: JobName, job: Job): Jobs {
  const nothing: Job = () => Promise.resolve()
  const all = Object.fromEntries(jobNames.map((one) => [one, nothing])) as Record<JobName, Job>
  return { ...all, [name]: job }
}

async function start(jobs: Jobs, troubles: JobTrouble[] = []): Promise<void> {
  const pool = openPatientPool(made.databases.jobs, { max: 6, name: workerName() })
  const worker = await startWorker({ pool, jobs, report: (trouble) => troubles.push(trouble) })
  closing.push(async () => {
    await worker.stop()
    await pool.end()
  })
}

async function add(name: JobName, subject: string, runAt = past): Promise<void> {
  await made.store.cases.write(here, (db) =>
    enqueue(db, { organization: here, name, subject, runAt }),
  )
}

test('a due job runs soon, with its organization and its one id', async () => {
  const ran = Promise.withResolvers<readonly string[]>()
  await start(
    withJob('offers.mail', (organization, subject) => {
      ran.resolve([organization, subject])
      return Promise.resolve()
    }),
  )
  const subject = randomUUID()
  const before = performance.now()
  await add('offers.mail', subject)
  expect(await ran.promise).toEqual([here, subject])
  expect(performance.now() - before).toBeLessThan(500)
})

test('a job for later waits until then', async () => {
  const ran = Promise.withResolvers<Temporal.Instant>()
  await start(
    withJob('offers.expire', () => {
      ran.resolve(Temporal.Now.instant())
      return Promise.resolve()
    }),
  )
  const due = Temporal.Now.instant().add({ milliseconds: 700 })
  await add('offers.expire', randomUUID(), due)
  const late = due.until(await ran.promise).total('milliseconds')
  expect(late).toBeGreaterThanOrEqual(0)
  expect(late).toBeLessThan(1500)
})

test('what fails is reported by name and code, kept without its words, and tried again', async () => {
  const troubles: JobTrouble[] = []
  const failed = Promise.withResolvers<void>()
  await start(
    withJob('offers.mail', () => {
      failed.resolve()
      throw new RangeError('canary: what somebody wrote')
    }),
    troubles,
  )
  await add('offers.mail', randomUUID())
  await failed.promise
  const row = await untilFailed()
  expect(troubles).toEqual([{ name: 'job.failed', job: 'offers.mail', code: 'RangeError' }])
  expect(row).toMatchObject({ last_error: 'RangeError', attempts: 1, later: true })
})

type Failed = { readonly last_error: string; readonly attempts: number; readonly later: boolean }

async function untilFailed(): Promise<Failed | undefined> {
  for (;;) {
    const { rows } = await made.jobs.pool.query<Failed>(
      `select last_error, attempts, run_at > now() as later from graphile_worker._private_jobs
       where last_error is not null and locked_by is null`,
    )
    if (rows.length > 0) return rows[0]
  }
}

test('a job that a dead worker held runs again, one that a living worker holds does not', async () => {
  const other = openPool(made.databases.jobs, { max: 1, name: workerName() })
  closing.push(() => other.end())
  await other.query('select 1')
  const [dead, living] = [randomUUID(), randomUUID()]
  await add('offers.mail', dead)
  await add('offers.mail', living)
  const hold = `update graphile_worker._private_jobs set locked_by = $2, locked_at = now(), attempts = 1
    where payload->>'subject' = $1`
  await made.jobs.pool.query(hold, [dead, workerName()])
  await made.jobs.pool.query(hold, [living, other.options.application_name])

  const subjects: string[] = []
  const ran = Promise.withResolvers<void>()
  await start(
    withJob('offers.mail', (_, subject) => {
      subjects.push(subject)
      ran.resolve()
      return Promise.resolve()
    }),
  )
  await ran.promise
  expect(subjects).toEqual([dead])
})

test('stopping waits for the job that runs until it is done and gone', async () => {
  const begun = Promise.withResolvers<void>()
  let done = false
  await start(
    withJob('offers.mail', async () => {
      begun.resolve()
      await made.jobs.pool.query('select pg_sleep(0.3)')
      done = true
    }),
  )
  await add('offers.mail', randomUUID())
  await begun.promise
  await closing.pop()?.()
  expect(done).toBe(true)
  const { rows } = await made.jobs.pool.query('select from graphile_worker._private_jobs')
  expect(rows).toEqual([])
})

async function cutConnections(): Promise<void> {
  await made.owner.cases.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'peerlight_jobs' and datname = current_database()`,
  )
}

test.each(['in its first moments', 'later'])(
  'the worker goes on after its connections were cut %s',
  async (moment) => {
    const ran = new Map<string, () => void>()
    await start(
      withJob('offers.mail', (_, subject) => {
        ran.get(subject)?.()
        return Promise.resolve()
      }),
    )
    const runs = async (subject: string): Promise<void> => {
      const done = Promise.withResolvers<void>()
      ran.set(subject, done.resolve)
      await add('offers.mail', subject)
      await done.promise
    }
    if (moment === 'later') await runs(randomUUID())
    await cutConnections()
    await runs(randomUUID())
  },
)

test('a job that is not of the closed form fails and does nothing', async () => {
  const troubles: JobTrouble[] = []
  await start(
    withJob('offers.mail', () => Promise.reject(new Error('not reached'))),
    troubles,
  )
  await made.jobs.pool.query(
    `select graphile_worker.add_job('offers.mail', '{"organization": "x", "subject": "y", "note": "z"}')`,
  )
  await untilFailed()
  expect(troubles).toEqual([{ name: 'job.failed', job: 'offers.mail', code: 'TypeError' }])
})

test('a test’s own clock runs what is due by then, soonest first, and nothing later', async () => {
  const seen: string[] = []
  const jobs = withJob('offers.next-wave', async (_, subject) => {
    seen.push(subject)
    if (subject === 'first') await add('offers.next-wave', 'added', past.add({ minutes: 20 }))
    if (subject === 'broken') throw new RangeError('no')
  })
  await add('offers.next-wave', 'second', past.add({ minutes: 10 }))
  await add('offers.next-wave', 'first', past)
  await add('offers.next-wave', 'broken', past.add({ minutes: 15 }))
  await add('offers.next-wave', 'later', past.add({ minutes: 31 }))
  const ran = await made.jobs.runDue(jobs, past.add({ minutes: 30 }))
  expect(seen).toEqual(['first', 'second', 'broken', 'added'])
  expect(ran.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'RangeError', 'done'])
  expect((await made.jobs.list()).map(({ subject }) => subject)).toEqual(['later'])
})
