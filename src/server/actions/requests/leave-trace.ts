import { createHmac } from 'node:crypto'
import type { Event } from '#domain/event.ts'
import type { AccountId } from '#domain/ids.ts'
import type { Case } from '#storage/requests.ts'
import type { Writer } from '#storage/store.ts'
import { saveTrace } from '#storage/traces.ts'

export type About = {
  readonly kept: Pick<Case, 'organization' | 'auditKey'>
  readonly on: Temporal.PlainDate
  readonly account?: AccountId
}

/** Another tag for each kind of event: once the case's key is destroyed, not even two traces of it can be joined. */
export async function leaveTrace(db: Writer, event: Event, about: About): Promise<void> {
  const { kept, on, account } = about
  const tag = new Uint8Array(createHmac('sha256', kept.auditKey).update(event.name).digest())
  const named = account === undefined ? {} : { account }
  await saveTrace(db, event, { organization: kept.organization, on, tag, ...named })
}
