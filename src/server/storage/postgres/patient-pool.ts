import { setTimeout as pause } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import { openPool, type Connection, type PoolSize } from './connection.ts'
import { StoreUnavailable, toStoreError } from './unavailable.ts'

/**
 * A pool for graphile-worker, which does not survive a lost connection by itself (0.18: a first question that fails is
 * remembered for ever, a job that cannot be marked as done ends the process, the listening client is released twice).
 * Here a connection is waited for as long as it takes, a question whose connection broke fails with the code that the
 * worker answers by asking again, and a second release does nothing.
 */
export function openPatientPool(connection: Connection, size: PoolSize): Pool {
  const pool = openPool(connection, size)
  return overriding(pool, 'connect', (callback?: Connected) => {
    if (callback === undefined) return connectPatiently(pool)
    pool.connect((error, client, release) => callback(error, client, once(release)))
    return undefined
  })
}

type Release = (error?: Error | boolean) => void
type Connected = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: Release,
) => void

const PAUSE_MILLISECONDS = 500

async function connectPatiently(pool: Pool): Promise<PoolClient> {
  for (;;) {
    try {
      return patientClient(await pool.connect())
    } catch (error) {
      // Nobody is there to hear the answer any more, and a rejection that nobody hears would end the process.
      if (pool.ending) return await new Promise<never>(() => undefined)
      if (!isUnavailable(error)) throw error
    }
    await pause(PAUSE_MILLISECONDS)
  }
}

function patientClient(client: PoolClient): PoolClient {
  return overriding(client, 'query', async (...question: Parameters<PoolClient['query']>) => {
    try {
      const answer: unknown = client.query(...question)
      return await answer
    } catch (error) {
      throw isUnavailable(error) ? new AskAgain() : error
    }
  })
}

/** Not quite what happened, but the code for which the worker soon asks again. */
class AskAgain extends Error {
  readonly code = '40001'

  constructor() {
    super('the connection was lost')
    this.name = 'AskAgain'
  }
}

function isUnavailable(error: unknown): boolean {
  return toStoreError(error) instanceof StoreUnavailable
}

function once(release: Release): Release {
  let released = false
  return (error) => {
    if (released) return
    released = true
    release(error)
  }
}

/** The same object but for one method; the others keep working on the original. */
function overriding<T extends object>(target: T, name: keyof T, method: unknown): T {
  return new Proxy(target, {
    get: (original, property) => {
      if (property === name) return method
      const value: unknown = Reflect.get(original, property, original)
      return typeof value === 'function' ? value.bind(original) : value
    },
  })
}
