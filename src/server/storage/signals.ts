import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { Client } from 'pg'
import type { AccountId, OrganizationId, RequestId } from '#domain/ids.ts'
import type { Connection } from './postgres/connection.ts'
import type { Writer } from './store.ts'

/** What may have changed. A signal carries no content: whoever hears it reads again with the own rights. */
export type Topic = `case:${RequestId}` | `desk:${AccountId}` | `board:${OrganizationId}`

export type Signals = {
  /** Calls back at each change of the topic; returns how to stop. */
  readonly listen: (topic: Topic, changed: () => void) => () => void
}

const CHANNEL = 'peerlight'

/** Reaches every server process when the caller's transaction commits, and none when it does not. */
export async function signal(db: Writer, topic: Topic): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${topic})`.execute(db)
}

const RECONNECT_MILLISECONDS = 500

type Opened = Signals & { readonly close: () => Promise<void> }

/** One connection for the whole process. After a broken connection every listener is called once: it may have missed something. */
export async function openSignals(connection: Connection): Promise<Opened> {
  const heard = new EventEmitter()
  heard.setMaxListeners(0)
  const listener = await listenForEver(connection, heard)
  return {
    listen: (topic, changed) => {
      heard.on(topic, changed)
      return () => void heard.off(topic, changed)
    },
    close: listener.close,
  }
}

async function listenForEver(connection: Connection, heard: EventEmitter) {
  const closing = new AbortController()
  let client: Client | undefined
  await connect()

  async function connect(): Promise<void> {
    const next = await openListener(connection, lose)
    if (closing.signal.aborted) return abandon(next)
    client = next
    next.on('notification', ({ payload }) => heard.emit(payload ?? ''))
  }

  /** A broken connection may fail more than once: only the first failure of the one in use counts. */
  function lose(which: Client): void {
    if (which !== client) return
    client = undefined
    abandon(which)
    void reconnect()
  }

  async function reconnect(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        await connect()
        for (const topic of heard.eventNames()) heard.emit(topic)
        return
      } catch {
        // NOTE: the database is away; reads answer 503 meanwhile
        await pause(RECONNECT_MILLISECONDS)
      }
    }
  }

  return {
    close: async () => {
      closing.abort()
      await client?.end()
    },
  }
}

async function openListener(
  connection: Connection,
  failed: (client: Client) => void,
): Promise<Client> {
  const client = new Client({
    ...connection,
    application_name: 'peerlight-signals',
    keepAlive: true,
  })
  client.on('error', () => failed(client))
  try {
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
    return client
  } catch (error) {
    abandon(client)
    throw error
  }
}

/** Of a connection that is of no use: it says nothing more, and how it ends does not matter. */
function abandon(client: Client): void {
  client.removeAllListeners('notification')
  void client.end().catch(() => undefined)
}
