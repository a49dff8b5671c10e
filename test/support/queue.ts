import type { Pool } from 'pg'
import { errorCode } from '#domain/error-code.ts'
import { jobNames, type JobName } from '#domain/job.ts'
import { parsePayload, type Jobs } from '#jobs/tasks.ts'
import { openPool, type Connection } from '#storage/postgres/connection.ts'

export type Queued = {
  readonly name: JobName
  readonly organization: string
  readonly subject: string
  readonly runAt: Temporal.Instant
  readonly key: string | undefined
}

/** What became of one job: `done`, or the code of its error. */
export type Ran = { readonly name: JobName; readonly subject: string; readonly outcome: string }

export type Queue = {
  readonly pool: Pool
  /** What waits, soonest first. */
  list(): Promise<readonly Queued[]>
  /**
   * Runs what is due at this moment of the test's own clock, soonest first, with what those jobs add that is due too.
   * A job that fails stays in the queue, is not tried again, and says so in its outcome.
   */
  runDue(jobs: Jobs, at: Temporal.Instant): Promise<readonly Ran[]>
  close(): Promise<void>
}

type Row = {
  readonly id: number
  readonly name: string
  readonly payload: unknown
  readonly run_at: Temporal.Instant
  readonly key: string | null
}

const SELECT = `
  select j.id, t.identifier as name, j.payload, j.run_at, j.key
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.attempts = 0`
const ORDER = 'order by j.run_at, j.id'

/** The queue without its worker: a test says what time it is. */
export function openQueue(connection: Connection): Queue {
  const pool = openPool(connection, { max: 2, name: 'peerlight-test-jobs' })
  return {
    pool,
    list: async () => {
      const { rows } = await pool.query<Row>(`${SELECT} ${ORDER}`)
      return rows.map(toQueued)
    },
    runDue: async (jobs, at) => {
      const ran: Ran[] = []
      for (;;) {
        const { rows } = await pool.query<Row>(`${SELECT} and j.run_at <= $1 ${ORDER} limit 1`, [
          at,
        ])
        const [row] = rows
        if (row === undefined) return ran
        ran.push(await runOne(pool, jobs, row))
      }
    },
    close: () => pool.end(),
  }
}

/** Taken before it runs and gone only afterwards, as the worker does it: a job under the same key that it adds is a new one. */
async function runOne(pool: Pool, jobs: Jobs, row: Row): Promise<Ran> {
  const { name, organization, subject } = toQueued(row)
  await pool.query(
    `update graphile_worker._private_jobs set attempts = 1, locked_by = 'test', locked_at = now() where id = $1`,
    [row.id],
  )
  try {
    await jobs[name](parsePayload({ organization, subject }).organization, subject)
  } catch (error) {
    return { name, subject, outcome: errorCode(error) }
  }
  await pool.query('delete from graphile_worker._private_jobs where id = $1', [row.id])
  return { name, subject, outcome: 'done' }
}

function toQueued({ name, payload, run_at, key }: Row): Queued {
  const known = jobNames.find((one) => one === name)
  if (known === undefined) throw new TypeError(`unknown job ${name}`)
  return { name: known, ...parsePayload(payload), runAt: run_at, key: key ?? undefined }
}
