import type { Selectable } from 'kysely'
import {
  parseProgramId,
  parseRolloutId,
  parseUnitId,
  type OrganizationId,
  type ProgramId,
  type RolloutId,
  type UnitId,
} from '#domain/ids.ts'
import type { Barrier, LocalLeader, Readiness, RolloutState } from '#domain/rollout.ts'
import { fromJson, toJson } from './json.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export type LaunchLetter = { readonly subject: string; readonly text: string }

export type Rollout = {
  readonly id: RolloutId
  readonly program: ProgramId
  /** None for the program's own launch. */
  readonly unit: UnitId | undefined
  /** The unit's, as it is called now; else the program's when it was begun. */
  readonly name: string
  /** How many work in the unit. */
  readonly people: number | undefined
  readonly state: RolloutState
  readonly launchOn: Temporal.PlainDate
  readonly launchedOn: Temporal.PlainDate | undefined
  readonly leaders: readonly LocalLeader[]
  readonly readiness: Readiness
  readonly barriers: readonly Barrier[]
  readonly letter: LaunchLetter | undefined
}

const select = (db: Reader) =>
  db
    .selectFrom('rollout')
    .leftJoin('unit', 'unit.unit_id', 'rollout.unit_id')
    .selectAll('rollout')
    .select(['unit.name as unit_name', 'unit.people as people'])

/** By launch day, the earliest first. */
export async function listRollouts(db: Reader, program: ProgramId): Promise<readonly Rollout[]> {
  const rows = await select(db)
    .where('rollout.program_id', '=', program)
    .orderBy('rollout.launch_on')
    .orderBy('rollout.rollout_id')
    .execute()
  return rows.map(toRollout)
}

export async function findRollout(db: Reader, id: RolloutId): Promise<Rollout | undefined> {
  const row = await select(db).where('rollout.rollout_id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toRollout(row)
}

export async function lockRollout(db: Writer, id: RolloutId): Promise<Rollout | undefined> {
  const locked = await db
    .selectFrom('rollout')
    .select('rollout_id')
    .where('rollout_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return locked === undefined ? undefined : await findRollout(db, id)
}

export async function saveNewRollout(
  db: Writer,
  organization: OrganizationId,
  rollout: Rollout,
): Promise<void> {
  await db
    .insertInto('rollout')
    .values({
      organization_id: organization,
      rollout_id: rollout.id,
      program_id: rollout.program,
      unit_id: rollout.unit ?? null,
      name: rollout.name,
      ...toColumns(rollout),
    })
    .execute()
}

export async function saveRollout(db: Writer, rollout: Rollout): Promise<void> {
  await db
    .updateTable('rollout')
    .set(toColumns(rollout))
    .where('rollout_id', '=', rollout.id)
    .execute()
}

const toColumns = (rollout: Rollout) => ({
  state: rollout.state,
  launch_on: rollout.launchOn.toString(),
  launched_on: rollout.launchedOn?.toString() ?? null,
  leaders: toJson(rollout.leaders),
  readiness: toJson(rollout.readiness),
  barriers: toJson(rollout.barriers),
  letter: toJson(rollout.letter ?? {}),
})

/** Supporters of each unit who said yes to the invitation. */
export async function countAgreed(
  db: Reader,
  rollouts: readonly RolloutId[],
): Promise<ReadonlyMap<string, number>> {
  if (rollouts.length === 0) return new Map()
  const rows = await db
    .selectFrom('nominee')
    .innerJoin('nomination', 'nomination.nomination_id', 'nominee.nomination_id')
    .select(['nomination.rollout_id', (eb) => eb.fn.countAll<number>().as('agreed')])
    .where('nomination.rollout_id', 'in', rollouts)
    .where('nominee.invitation', '=', 'accepted')
    .groupBy('nomination.rollout_id')
    .execute()
  return new Map(rows.map((row) => [row.rollout_id, row.agreed]))
}

/** Whoever said yes to a program: approved, on the roster or pausing. */
export async function countPool(db: Reader, program: ProgramId): Promise<number> {
  const { people } = await db
    .selectFrom('supporter')
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .where('program_id', '=', program)
    .where('state', '!=', 'left')
    .executeTakeFirstOrThrow()
  return people
}

export async function findNominationLink(db: Reader, rollout: RolloutId) {
  return await db
    .selectFrom('nomination')
    .select(['key', 'state'])
    .where('rollout_id', '=', rollout)
    .executeTakeFirst()
}

type Row = Selectable<CasesSchema['rollout']> & {
  readonly unit_name: string | null
  readonly people: number | null
}

function toRollout(row: Row): Rollout {
  return {
    id: parseRolloutId(row.rollout_id),
    program: parseProgramId(row.program_id),
    unit: row.unit_id === null ? undefined : parseUnitId(row.unit_id),
    name: row.unit_name ?? row.name,
    people: row.people ?? undefined,
    state: row.state,
    launchOn: row.launch_on,
    launchedOn: row.launched_on ?? undefined,
    leaders: fromJson<readonly LocalLeader[]>(row.leaders),
    readiness: fromJson<Readiness>(row.readiness),
    barriers: fromJson<readonly WrittenBarrier[]>(row.barriers).map(toBarrier),
    letter: toLetter(row.letter),
  }
}

type WrittenBarrier = Pick<Barrier, 'kind' | 'note'> & {
  readonly openedOn: string
  readonly resolvedOn?: string
}

const toBarrier = ({ kind, note, openedOn, resolvedOn }: WrittenBarrier): Barrier => ({
  kind,
  note,
  openedOn: Temporal.PlainDate.from(openedOn),
  resolvedOn: resolvedOn === undefined ? undefined : Temporal.PlainDate.from(resolvedOn),
})

function toLetter(value: unknown): LaunchLetter | undefined {
  const { subject, text } = fromJson<Partial<LaunchLetter>>(value)
  return subject === undefined || text === undefined ? undefined : { subject, text }
}
