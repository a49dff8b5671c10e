import type { Selectable } from 'kysely'
import type { GatheringKind } from '#domain/gathering.ts'
import {
  parseActionItemId,
  parseGatheringId,
  type ActionItemId,
  type GatheringId,
  type OrganizationId,
  type ProgramId,
} from '#domain/ids.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export type ActionItem = {
  readonly id: ActionItemId
  /** At which it was decided; of another one of the same kind when it is carried on. */
  readonly gathering: GatheringId
  readonly text: string
  readonly who: string
  readonly dueOn: Temporal.PlainDate | undefined
  readonly doneOn: Temporal.PlainDate | undefined
}

type Carried = {
  readonly program: ProgramId
  readonly kind: GatheringKind
  /** Decided before or at the gathering that starts then. */
  readonly startsAt: Temporal.Instant
  /** Done ones only from this day on: what was done since last time. */
  readonly doneFrom: Temporal.PlainDate | undefined
}

/** What gatherings of one kind have still to do, and what was done lately: soonest due first. */
export async function listActionItems(
  db: Reader,
  { program, kind, startsAt, doneFrom }: Carried,
): Promise<readonly ActionItem[]> {
  const rows = await db
    .selectFrom('action_item')
    .innerJoin('gathering', 'gathering.gathering_id', 'action_item.gathering_id')
    .selectAll('action_item')
    .where('gathering.program_id', '=', program)
    .where('gathering.kind', '=', kind)
    .where('gathering.starts_at', '<=', startsAt)
    .where((eb) =>
      eb.or([
        eb('done_on', 'is', null),
        ...(doneFrom === undefined ? [] : [eb('done_on', '>=', doneFrom)]),
      ]),
    )
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('gathering.starts_at')
    .orderBy('action_id')
    .execute()
  return rows.map(toActionItem)
}

export async function lockActionItem(
  db: Writer,
  id: ActionItemId,
): Promise<ActionItem | undefined> {
  const row = await db
    .selectFrom('action_item')
    .selectAll()
    .where('action_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toActionItem(row)
}

type Where = { readonly organization: OrganizationId; readonly program: ProgramId }

/** New, or in place of the one with the same id. */
export async function saveActionItem(
  db: Writer,
  { organization, program }: Where,
  item: ActionItem,
): Promise<void> {
  const written = {
    text: item.text,
    who: item.who,
    due_on: item.dueOn?.toString() ?? null,
    done_on: item.doneOn?.toString() ?? null,
  }
  await db
    .insertInto('action_item')
    .values({
      organization_id: organization,
      program_id: program,
      action_id: item.id,
      gathering_id: item.gathering,
      ...written,
    })
    .onConflict((conflict) => conflict.column('action_id').doUpdateSet(written))
    .execute()
}

export async function deleteActionItem(db: Writer, id: ActionItemId): Promise<void> {
  await db.deleteFrom('action_item').where('action_id', '=', id).execute()
}

const toActionItem = (row: Selectable<CasesSchema['action_item']>): ActionItem => ({
  id: parseActionItemId(row.action_id),
  gathering: parseGatheringId(row.gathering_id),
  text: row.text,
  who: row.who,
  dueOn: row.due_on ?? undefined,
  doneOn: row.done_on ?? undefined,
})
