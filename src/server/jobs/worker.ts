import { EventEmitter } from 'node:events'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger, run, type RunnerOptions, type WorkerEvents } from 'graphile-worker'
import type { Pool } from 'pg'
import { toTaskList, type Jobs, type JobTrouble } from './tasks.ts'

export type Worker = {
  /** Takes no new job, and waits for those that run. The pool stays open. */
  stop(): Promise<void>
}

type Deps = {
  /** Patient connections (`openPatientPool`) of the role `peerlight_jobs`, under the name that `workerName` made. */
  readonly pool: Pool
  readonly jobs: Jobs
  readonly report: (event: JobTrouble) => void
}

/** A worker is known by the name of its connections: a name without a connection is a worker that died. */
export function workerName(): string {
  return `peerlight-jobs-${randomUUID()}`
}

const CONCURRENCY = 4
const POLL_MILLISECONDS = 1000
const SWEEP_MILLISECONDS = 60_000
const RESTART_MILLISECONDS = 1000
const STOP_MILLISECONDS = 15_000
const IDLE_MILLISECONDS = 5

/** Runs due jobs until stopped; where the database goes away it waits and goes on. */
export async function startWorker(deps: Deps): Promise<Worker> {
  const { pool, report } = deps
  await unlockJobsOfTheDead(pool)
  let runner = await run(toOptions(deps))
  const stopping = new AbortController()
  const sweep = setInterval(() => {
    unlockJobsOfTheDead(pool).catch(() => undefined)
  }, SWEEP_MILLISECONDS)

  const ended = (async () => {
    for (;;) {
      await runner.promise.catch(() => undefined)
      if (stopping.signal.aborted) return
      report({ name: 'server.failed', code: 'jobs-stopped' })
      await pause(RESTART_MILLISECONDS)
      await unlockOwnJobs(pool)
      runner = await run(toOptions(deps))
    }
  })()
  ended.catch(() => report({ name: 'server.failed', code: 'jobs-ended' }))

  return {
    stop: async () => {
      stopping.abort()
      clearInterval(sweep)
      // Refused only where the runner has ended already. Where the database is away it would wait for it.
      const stopped = runner.stop().then(() => ended)
      const enough = pause(STOP_MILLISECONDS, undefined, { ref: false })
      await Promise.race([stopped.catch(() => undefined), enough])
      await Promise.race([untilIdle(pool), enough])
    },
  }
}

/** The runner does not wait until the job that ran last is marked as done. */
async function untilIdle(pool: Pool): Promise<void> {
  do await pause(IDLE_MILLISECONDS, undefined, { ref: false })
  while (pool.waitingCount > 0 || pool.idleCount < pool.totalCount)
}

/** A job in flight when its worker was killed would stay locked for four hours. */
async function unlockJobsOfTheDead(pool: Pool): Promise<void> {
  await pool.query(`
    select graphile_worker.force_unlock_workers(array(
      select locked_by from graphile_worker._private_jobs where locked_by is not null
      except
      select application_name from pg_stat_activity where usename = current_user
    ))`)
}

async function unlockOwnJobs(pool: Pool): Promise<void> {
  await pool.query('select graphile_worker.force_unlock_workers(array[$1])', [nameOf(pool)])
}

function nameOf(pool: Pool): string {
  const name = pool.options.application_name
  if (name === undefined) throw new TypeError('the pool of a worker needs the name of the worker')
  return name
}

function toOptions({ pool, jobs, report }: Deps): RunnerOptions {
  const name = nameOf(pool)
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => {
    workerPool.id = name
  })
  return {
    pgPool: pool,
    taskList: toTaskList(jobs, report),
    parsedCronItems: [],
    concurrency: CONCURRENCY,
    pollInterval: POLL_MILLISECONDS,
    noHandleSignals: true,
    events,
    // Its messages may hold a payload or values of rows; what may be known is reported by the tasks themselves.
    logger: new Logger(() => () => undefined),
  }
}
