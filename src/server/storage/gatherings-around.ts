import { sql } from 'kysely'
import { toGathering, type Gathering } from './gatherings.ts'
import type { Reader, Writer } from './store.ts'

/** This one and, where it belongs to a series, the planned ones after it: locked, soonest first. */
export async function lockThisAndLater(
  db: Writer,
  { id, series, startsAt }: Pick<Gathering, 'id' | 'series' | 'startsAt'>,
): Promise<readonly Gathering[]> {
  if (series === undefined) return []
  const rows = await db
    .selectFrom('gathering')
    .selectAll()
    .where('series_id', '=', series)
    .where((eb) =>
      eb.or([
        eb('gathering_id', '=', id),
        eb.and([eb('state', '=', 'planned'), eb('starts_at', '>', startsAt)]),
      ]),
    )
    .orderBy('starts_at')
    .orderBy('gathering_id')
    .forUpdate()
    .execute()
  return rows.map(toGathering)
}

/** The last one of the same kind before this, whether or not minutes were taken. */
export async function findPrevious(
  db: Reader,
  { program, kind, startsAt }: Pick<Gathering, 'program' | 'kind' | 'startsAt'>,
): Promise<Gathering | undefined> {
  const row = await db
    .selectFrom('gathering')
    .selectAll()
    .where('program_id', '=', program)
    .where('kind', '=', kind)
    .where('state', '!=', 'cancelled')
    .where('starts_at', '<', startsAt)
    .orderBy('starts_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : toGathering(row)
}

/** The newest of a kind of which something was written down. */
export async function findLastWithMinutes(
  db: Reader,
  { program, kind, startsAt }: Pick<Gathering, 'program' | 'kind' | 'startsAt'>,
): Promise<Gathering | undefined> {
  const row = await db
    .selectFrom('gathering')
    .selectAll()
    .where('program_id', '=', program)
    .where('kind', '=', kind)
    .where('starts_at', '<=', startsAt)
    .where(
      sql<boolean>`minutes ->> 'notes' <> '' or jsonb_array_length(minutes -> 'decisions') > 0`,
    )
    .orderBy('starts_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : toGathering(row)
}

/** How many of its series are planned after this. */
export async function countLater(
  db: Reader,
  { series, startsAt }: Pick<Gathering, 'series' | 'startsAt'>,
): Promise<number> {
  if (series === undefined) return 0
  const row = await db
    .selectFrom('gathering')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('series_id', '=', series)
    .where('state', '=', 'planned')
    .where('starts_at', '>', startsAt)
    .executeTakeFirstOrThrow()
  return row.count
}
