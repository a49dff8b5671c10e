import type { Selectable } from 'kysely'
import { parseStepId, type OrganizationId, type RolloutId } from '#domain/ids.ts'
import type { RolloutStep } from '#domain/rollout.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

/** In the order of the plan. */
export async function listSteps(db: Reader, rollout: RolloutId): Promise<readonly RolloutStep[]> {
  return (await listStepsOf(db, [rollout])).get(rollout) ?? []
}

/** Of several rollouts, each in the order of its plan. */
export async function listStepsOf(
  db: Reader,
  rollouts: readonly RolloutId[],
): Promise<ReadonlyMap<string, readonly RolloutStep[]>> {
  if (rollouts.length === 0) return new Map()
  const rows = await db
    .selectFrom('rollout_step')
    .selectAll()
    .where('rollout_id', 'in', rollouts)
    .orderBy('position')
    .orderBy('step_id')
    .execute()
  return new Map(
    Map.groupBy(rows, (row) => row.rollout_id)
      .entries()
      .map(([id, mine]) => [id, mine.map(toStep)]),
  )
}

type Own = { readonly organization: OrganizationId; readonly rollout: RolloutId }

/** Writes all of them in this order, and takes away those that are not among them. */
export async function saveSteps(
  db: Writer,
  { organization, rollout }: Own,
  steps: readonly RolloutStep[],
): Promise<void> {
  await db.deleteFrom('rollout_step').where('rollout_id', '=', rollout).execute()
  if (steps.length === 0) return
  const rows = steps.map((step, position) => ({
    organization_id: organization,
    rollout_id: rollout,
    step_id: step.id,
    code: step.code ?? null,
    title: step.title,
    due_on: step.dueOn.toString(),
    done_on: step.doneOn?.toString() ?? null,
    who: step.who,
    note: step.note,
    position,
  }))
  await db.insertInto('rollout_step').values(rows).execute()
}

const toStep = (row: Selectable<CasesSchema['rollout_step']>): RolloutStep => ({
  id: parseStepId(row.step_id),
  code: row.code ?? undefined,
  title: row.title,
  dueOn: row.due_on,
  doneOn: row.done_on ?? undefined,
  who: row.who,
  note: row.note,
})
