import type { QuoteState } from '#domain/quote.ts'
import type { OrganizationId, SurveyId } from '#domain/ids.ts'
import type { Reader, Writer } from './store.ts'

export type Quote = {
  readonly id: string
  readonly question: string
  readonly body: string
  readonly state: QuoteState
}
type Written = Pick<Quote, 'question' | 'body'>
type Where = { readonly organization: OrganizationId; readonly survey: SurveyId }

export async function saveNewQuotes(
  db: Writer,
  { organization, survey }: Where,
  quotes: readonly Written[],
): Promise<void> {
  if (quotes.length === 0) return
  await db
    .insertInto('quote')
    .values(
      quotes.map(({ question, body }) => ({
        organization_id: organization,
        survey_id: survey,
        question,
        body,
        state: 'waiting' as const,
      })),
    )
    .execute()
}

/** In no order: by a random id. */
export async function listQuotes(db: Reader, survey: SurveyId): Promise<readonly Quote[]> {
  const rows = await db
    .selectFrom('quote')
    .selectAll()
    .where('survey_id', '=', survey)
    .orderBy('quote_id')
    .execute()
  return rows.map(({ quote_id: id, question, body, state }) => ({ id, question, body, state }))
}

/** `false`: none such in this organization. */
export async function saveReviewed(
  db: Writer,
  { id, state }: Pick<Quote, 'id' | 'state'>,
): Promise<boolean> {
  const row = await db
    .updateTable('quote')
    .set({ state })
    .where('quote_id', '=', id)
    .returning('quote_id')
    .executeTakeFirst()
  return row !== undefined
}
