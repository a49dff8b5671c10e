import { eventRetentionDays, type Event } from '#domain/event.ts'
import type { AccountId, OrganizationId } from '#domain/ids.ts'
import type { Writer } from './store.ts'

export type TraceAbout = {
  readonly organization: OrganizationId
  readonly on: Temporal.PlainDate
  /** Made with the case's own key; leave it out once that key is gone. */
  readonly tag?: Uint8Array<ArrayBuffer>
  readonly account?: AccountId
}

/** Keeps an event for as long as the closed list says; what the list keeps for no day is not kept. */
export async function saveTrace(db: Writer, event: Event, about: TraceAbout): Promise<void> {
  const days = eventRetentionDays[event.name]
  if (days === 0) return
  const { name, ...detail } = event
  await db
    .insertInto('trace')
    .values({
      organization_id: about.organization,
      name,
      on: about.on.toString(),
      until: about.on.add({ days }).toString(),
      tag: about.tag ?? null,
      account_id: about.account ?? null,
      detail: JSON.stringify(detail),
    })
    .execute()
}
