import type { SurveyId } from '#domain/ids.ts'
import type { QuoteState } from '#domain/quote.ts'
import { listQuotes, saveReviewed } from '#storage/quotes.ts'
import { listRemarks } from '#storage/survey-answers.ts'
import { findSurvey } from '#storage/surveys.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

type Here = Pick<Deps, 'store'>

/** Only of a closed one: before that nobody reads a word. */
export async function showTexts({ store }: Here, { organization }: StaffActor, id: SurveyId) {
  return await store.cases.read(organization, async (db) => {
    const found = await findSurvey(db, id)
    if (found?.survey.state !== 'closed') return { kind: 'not-found' as const }
    const remarks = await listRemarks(db, id)
    return {
      kind: 'shown' as const,
      quotes: [...(await listQuotes(db, id))],
      remarks: remarks.map(({ question, body }) => ({ question, body })),
    }
  })
}

export async function reviewQuote(
  { store }: Here,
  { organization }: StaffActor,
  { quote, state }: { readonly quote: string; readonly state: QuoteState },
): Promise<{ readonly kind: 'reviewed' | 'not-found' }> {
  return await store.cases.write(organization, async (db) => {
    const isThere = await saveReviewed(db, { id: quote, state })
    return { kind: isThere ? ('reviewed' as const) : ('not-found' as const) }
  })
}
