import type { SurveyId } from '#domain/ids.ts'
import { whyNotOpen, type WhyNotOpen } from '#domain/survey.ts'
import { lockSurvey, saveOpened } from '#storage/surveys.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findDay, findToday } from '../today.ts'

export type Opened =
  | { readonly kind: 'opened' | 'not-found' }
  | { readonly kind: 'refused'; readonly why: WhyNotOpen }

/** From now on its questions stay as they are; of an open one only the last day moves. */
export async function openSurvey(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { organization }: StaffActor,
  input: { readonly survey: SurveyId; readonly closesOn: string },
): Promise<Opened> {
  return await store.cases.write(organization, async (db): Promise<Opened> => {
    const survey = await lockSurvey(db, input.survey)
    if (survey === undefined) return { kind: 'not-found' }
    const closesOn = findDay(input.closesOn)
    if (closesOn === undefined) return { kind: 'refused', why: 'bad-day' }
    const today = await findToday(db, organization, now())
    const why = whyNotOpen(survey, { closesOn, today })
    if (why !== undefined) return { kind: 'refused', why }
    await saveOpened(db, survey.id, closesOn)
    return { kind: 'opened' }
  })
}
