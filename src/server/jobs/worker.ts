import { EventEmitter } from 'node:events'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger, run, type Runner, type RunnerOptions, type WorkerEvents } from 'graphile-worker'
import type { Pool } from 'pg'
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
const RESTART_MILLISECONDS = 1000
/** Two rounds of all workers in a row without an answer. */
const LOST_AFTER = 2 * CONCURRENCY

/** Runs due jobs until stopped; where the database goes away it waits and goes on. */
export async function startWorker(deps: Deps): Promise<Worker> {
  await unlockJobsOfTheDead(deps.pool)
  let runner: Runner | undefined = await startRunner(deps)
  const stopping = new AbortController()
  const sweep = setInterval(() => {
    unlockJobsOfTheDead(deps.pool).catch(() => undefined)
  }, SWEEP_MILLISECONDS)

  const ended = (async () => {
    while (!stopping.signal.aborted) {
      await runner?.promise.catch(() => undefined)
      if (stopping.signal.aborted) return
      // Said once for every time that it stops, not for every try to go on.
      if (runner !== undefined) deps.report({ name: 'server.failed', code: 'jobs-stopped' })
      await pause(RESTART_MILLISECONDS)
      runner = await startRunner(deps).catch(() => undefined)
    }
  })()

  return {
    stop: async () => {
      stopping.abort()
      clearInterval(sweep)
      await stopRunner(runner)
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

/**
 * A runner whose first question fails keeps that answer for ever (graphile-worker 0.18 remembers the rejected
 * promise), so one that gets no answers is stopped, and another takes its place.
 */
async function startRunner(deps: Deps): Promise<Runner> {
  const options = toOptions(deps)
  const { events } = options
  const runner = await run(options)
  let failures = 0
  const answered = () => {
    failures = 0
  }
  events.on('worker:getJob:empty', answered)
  events.on('job:start', answered)
  events.on('worker:getJob:error', () => {
    failures += 1
    if (failures === LOST_AFTER) void stopRunner(runner)
  })
  return runner
}

/** A runner that has ended already refuses to be stopped, which is as well. */
async function stopRunner(runner: Runner | undefined): Promise<void> {
  await runner?.stop().catch(() => undefined)
}

function toOptions({
  pool,
  jobs,
  report,
}: Deps): RunnerOptions & { readonly events: WorkerEvents } {
  const name = pool.options.application_name
  if (name === undefined) throw new TypeError('the pool of a worker needs the name of the worker')
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
    // With a delay, even of zero, a job that cannot be marked as done is tried again instead of ending the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  }
}
