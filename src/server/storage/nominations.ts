import { sql, type Selectable } from 'kysely'
import {
  parseNominationId,
  parseRolloutId,
  type NominationId,
  type OrganizationId,
  type RolloutId,
} from '#domain/ids.ts'
import type { Tally } from '#domain/nomination.ts'
import { fromJson, toJson } from './json.ts'
import { deleteLocator, saveLocator } from './locators.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export type Nomination = {
  readonly id: NominationId
  readonly rollout: RolloutId
  readonly key: string
  readonly state: 'open' | 'closed'
  readonly closesOn: Temporal.PlainDate
  readonly floor: number
  readonly mostNames: number
  readonly colleagues: readonly string[]
  readonly responses: number
  /** Nobody is shown it before the closing; then it is empty. */
  readonly tally: Tally
  readonly others: number
}

const nominations = (db: Reader) => db.selectFrom('nomination').selectAll()

type Row = Selectable<CasesSchema['nomination']>
const read = (row: Row | undefined) => (row === undefined ? undefined : toNomination(row))

export const findNomination = async (db: Reader, rollout: RolloutId) =>
  read(await nominations(db).where('rollout_id', '=', rollout).executeTakeFirst())

export const findNominationByKey = async (db: Reader, key: string) =>
  read(await nominations(db).where('key', '=', key).executeTakeFirst())

export const findNominationById = async (db: Reader, id: NominationId) =>
  read(await nominations(db).where('nomination_id', '=', id).executeTakeFirst())

/** Answers, changes and the closing wait for each other here. */
export const lockNomination = async (db: Writer, id: NominationId) =>
  read(await nominations(db).where('nomination_id', '=', id).forUpdate().executeTakeFirst())

/** Open, and past their last day. */
export async function listNominationsDue(
  db: Reader,
  today: Temporal.PlainDate,
): Promise<readonly NominationId[]> {
  const rows = await db
    .selectFrom('nomination')
    .select('nomination_id')
    .where('state', '=', 'open')
    .where(sql<boolean>`closes_on < ${today.toString()}::date`)
    .execute()
  return rows.map((row) => parseNominationId(row.nomination_id))
}

/** With the locator that leads from its link to its organization. */
export async function saveNewNomination(
  db: Writer,
  organization: OrganizationId,
  nomination: Nomination,
): Promise<void> {
  const { id, rollout, key, floor, ...changing } = nomination
  await saveLocator(db, { kind: 'nomination', key, organization })
  await db
    .insertInto('nomination')
    .values({
      organization_id: organization,
      nomination_id: id,
      rollout_id: rollout,
      key,
      floor,
      ...toColumns(changing),
    })
    .execute()
}

export async function saveNomination(db: Writer, nomination: Nomination): Promise<void> {
  await db
    .updateTable('nomination')
    .set(toColumns(nomination))
    .where('nomination_id', '=', nomination.id)
    .execute()
}

export async function deleteNomination(db: Writer, { id, key }: Nomination): Promise<void> {
  await deleteLocator(db, 'nomination', key)
  await db.deleteFrom('nomination').where('nomination_id', '=', id).execute()
}

const toColumns = (nomination: Omit<Nomination, 'id' | 'rollout' | 'key' | 'floor'>) => ({
  state: nomination.state,
  closes_on: nomination.closesOn.toString(),
  most_names: nomination.mostNames,
  colleagues: [...nomination.colleagues],
  responses: nomination.responses,
  tally: toJson(nomination.tally),
  others: nomination.others,
})

const toNomination = (row: Row): Nomination => ({
  id: parseNominationId(row.nomination_id),
  rollout: parseRolloutId(row.rollout_id),
  key: row.key,
  state: row.state,
  closesOn: row.closes_on,
  floor: row.floor,
  mostNames: row.most_names,
  colleagues: row.colleagues,
  responses: row.responses,
  tally: fromJson<Tally>(row.tally),
  others: row.others,
})
