import { realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from '#storage/postgres/connection.ts'
import { findAccount } from './account.ts'
import { findBinaries } from './binaries.ts'
import { createCluster, OWNER, startPostmaster, stopPostmaster, type Place } from './cluster.ts'
import {
  chooseFolder,
  prepareFolder,
  preparePrivateFolder,
  socketFolder,
  type Wish,
} from './folder.ts'
import { takeLock } from './lock.ts'
import { EmbeddedRefused } from './refused.ts'
import { forgetDead, stopOrphans } from './running.ts'

export type Embedded = {
  /** The owner's way in: a private socket, and no other. */
  readonly admin: Connection
  readonly folder: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

type Options = Wish & {
  /** Told where the data went if not where it was wished, and that an earlier server had to be stopped. */
  readonly say?: (sentence: string) => void
  /** `false` only for tests, whose data nobody needs after a power cut. */
  readonly durable?: boolean
}

/** Starts PostgreSQL in a private folder that nobody else may use meanwhile. The caller calls `stop` at the end. */
export async function startEmbedded(options: Options): Promise<Embedded> {
  const { say = () => undefined } = options
  const place = findPlace(options, say)
  const lock = takeLock(place.folder)
  try {
    return await startIn(place, { say, release: lock.release })
  } catch (error) {
    lock.release()
    throw error
  }
}

function findPlace(options: Options, say: (sentence: string) => void): Place {
  if (process.platform === 'win32') {
    throw new EmbeddedRefused('On Windows, set PEERLIGHT_DATABASE_URL to a PostgreSQL 15 or newer.')
  }
  const account = findAccount()
  const chosen = chooseFolder(options, account)
  if (chosen !== options.folder) {
    say(`The data is in ${chosen}, because the user postgres cannot reach ${options.folder}.`)
  }
  prepareFolder(chosen, account)
  const folder = realpathSync(chosen)
  return {
    folder,
    data: join(folder, 'postgres'),
    socket: socketFolder(folder),
    log: join(folder, 'postgres.log'),
    account,
    binaries: findBinaries(folder, account),
    durable: options.durable ?? true,
  }
}

type Holder = { readonly say: (sentence: string) => void; readonly release: () => void }

async function startIn(place: Place, { say, release }: Holder): Promise<Embedded> {
  await createCluster(place)
  if ((await stopOrphans(place.data)) === 'stopped') {
    say('The database of an earlier start was still running; it was stopped and is started again.')
  }
  forgetDead(place.data)
  preparePrivateFolder(place.socket, place.account)
  const child = await startPostmaster(place)
  const interrupt = () => child.kill('SIGINT')
  process.once('exit', interrupt)
  return {
    admin: { host: place.socket, port: 5432, user: OWNER, database: 'postgres' },
    folder: place.folder,
    pid: child.pid ?? 0,
    stop: async () => {
      await stopPostmaster(child)
      process.off('exit', interrupt)
      rmSync(place.socket, { recursive: true, force: true })
      release()
    },
  }
}
