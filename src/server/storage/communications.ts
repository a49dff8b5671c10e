import type { Selectable } from 'kysely'
import {
  parseCommunicationId,
  type CommunicationId,
  type OrganizationId,
  type RolloutId,
} from '#domain/ids.ts'
import type { Channel } from '#domain/rollout-steps.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

/** Something that a unit is told, by one way on one day. */
export type Communication = {
  readonly id: CommunicationId
  /** Of the built-in plan; an entry of one's own has none. */
  readonly code: string | undefined
  readonly channel: Channel
  readonly dueOn: Temporal.PlainDate
  readonly doneOn: Temporal.PlainDate | undefined
  readonly title: string
  readonly body: string
}

/** The earliest first. */
export async function listCommunications(
  db: Reader,
  rollout: RolloutId,
): Promise<readonly Communication[]> {
  const rows = await db
    .selectFrom('communication')
    .selectAll()
    .where('rollout_id', '=', rollout)
    .orderBy('due_on')
    .orderBy('communication_id')
    .execute()
  return rows.map(toCommunication)
}

type Own = { readonly organization: OrganizationId; readonly rollout: RolloutId }

/** Writes all of them, and takes away those that are not among them. */
export async function saveCommunications(
  db: Writer,
  { organization, rollout }: Own,
  communications: readonly Communication[],
): Promise<void> {
  await db.deleteFrom('communication').where('rollout_id', '=', rollout).execute()
  if (communications.length === 0) return
  const rows = communications.map((each) => ({
    organization_id: organization,
    rollout_id: rollout,
    communication_id: each.id,
    code: each.code ?? null,
    channel: each.channel,
    due_on: each.dueOn.toString(),
    done_on: each.doneOn?.toString() ?? null,
    title: each.title,
    body: each.body,
  }))
  await db.insertInto('communication').values(rows).execute()
}

const toCommunication = (row: Selectable<CasesSchema['communication']>): Communication => ({
  id: parseCommunicationId(row.communication_id),
  code: row.code ?? undefined,
  channel: row.channel,
  dueOn: row.due_on,
  doneOn: row.done_on ?? undefined,
  title: row.title,
  body: row.body,
})
