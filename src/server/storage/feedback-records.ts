import type { LeftFeedback } from '#domain/feedback.ts'
import type { RecordsKey } from '#domain/ids.ts'
import { fromJson } from './json.ts'
import type { RecordsReader } from './store.ts'

/** By week and then by nothing that tells who left what when. */
export async function listFeedback(
  db: RecordsReader,
  program: RecordsKey,
): Promise<readonly LeftFeedback[]> {
  const rows = await db
    .selectFrom('feedback')
    .select(['week', 'answers'])
    .where('program_key', '=', program)
    .orderBy('week')
    .orderBy('feedback_id')
    .execute()
  return rows.map(({ week, answers }) => ({
    week,
    answers: fromJson<LeftFeedback['answers']>(answers),
  }))
}
