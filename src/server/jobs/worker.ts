import { EventEmitter } from 'node:events'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger, run, type Runner, type RunnerOptions, type WorkerPool } from 'graphile-worker'
import type { Pool } from 'pg'
import { errorCode } from '#domain/error-code.ts'
import { toTaskList, type Jobs, type JobTrouble } from './tasks.ts'

export type Worker = {
  /** Takes no new job, and waits for those that run. The pool stays open. */
  stop(): Promise<void>
}

type Deps = {
  /** Connections of the role `peerlight_jobs`, opened under the name that `workerName` made. */
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
const RESTART_MILLISECONDS = 5000

/** Runs due jobs until stopped; where the database goes away it waits and goes on. */
export async function startWorker(deps: Deps): Promise<Worker> {
  const options = toOptions(deps)
  await unlockJobsOfTheDead(deps.pool)
  let runner: Runner | undefined = await run(options)
  const stopping = new AbortController()
  const sweep = setInterval(() => {
    unlockJobsOfTheDead(deps.pool).catch((error: unknown) => deps.report(failure(error)))
  }, SWEEP_MILLISECONDS)

  const ended = (async () => {
    while (!stopping.signal.aborted) {
      await runner?.promise.catch((error: unknown) => deps.report(failure(error)))
      if (stopping.signal.aborted) return
      await pause(RESTART_MILLISECONDS)
      runner = await run(options).catch((error: unknown) => {
        deps.report(failure(error))
        return undefined
      })
    }
  })()

  return {
    stop: async () => {
      stopping.abort()
      clearInterval(sweep)
      // Rejects only where the runner has ended already, which is what is wanted.
      await runner?.stop().catch(() => undefined)
      await ended
    },
  }
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

function toOptions({ pool, jobs, report }: Deps): RunnerOptions {
  const name = pool.options.application_name
  if (name === undefined) throw new TypeError('the pool of a worker needs the name of the worker')
  const events = new EventEmitter()
  events.on('pool:create', ({ workerPool }: { readonly workerPool: WorkerPool }) => {
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
    // With a delay, even of zero, a job that cannot be marked as done is tried again instead of ending the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  }
}

function failure(error: unknown): JobTrouble {
  return { name: 'server.failed', code: errorCode(error) }
}
