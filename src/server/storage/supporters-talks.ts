import type { SupporterId } from '#domain/ids.ts'
import type { Reader } from './store.ts'

/** Talks that each supporter holds now. */
export async function listOpenTalks(
  db: Reader,
  supporters: readonly SupporterId[],
): Promise<ReadonlyMap<string, number>> {
  if (supporters.length === 0) return new Map()
  const rows = await db
    .selectFrom('offer')
    .innerJoin('request', 'request.request_id', 'offer.request_id')
    .select(['supporter_id', (eb) => eb.fn.countAll<number>().as('talks')])
    .where('supporter_id', 'in', supporters)
    .where('offer.state', '=', 'accepted')
    .where('request.state', '=', 'matched')
    .groupBy('supporter_id')
    .execute()
  return new Map(rows.map((row) => [row.supporter_id, row.talks]))
}
