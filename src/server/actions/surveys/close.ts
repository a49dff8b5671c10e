import type { OrganizationId, SurveyId } from '#domain/ids.ts'
import { LEAST_WIDTH } from '#domain/policy.ts'
import { REMARK_DAYS, sortRemarks } from '#domain/quote.ts'
import type { Survey } from '#domain/survey.ts'
import { toResults } from '#domain/survey-results.ts'
import { findProgram } from '#storage/programs.ts'
import { saveNewQuotes } from '#storage/quotes.ts'
import type { Writer } from '#storage/store.ts'
import {
  deleteRemarksClosedBefore,
  holdRemarks,
  listOpenSurveys,
  shuffleHeld,
  takeAnswers,
  takeRemarks,
} from '#storage/survey-answers.ts'
import { listSurveysDue, lockSurvey, saveClosed } from '#storage/surveys.ts'
import { listUnits } from '#storage/units.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { leastFloorOf } from './list.ts'

type Here = Pick<Deps, 'store' | 'now'>
export type Closed = { readonly kind: 'closed' | 'not-found' | 'not-open' }

/** Final: nothing opens it again. */
export async function closeSurvey(
  { store, now }: Here,
  { organization }: StaffActor,
  id: SurveyId,
): Promise<Closed> {
  return await store.cases.write(organization, async (db): Promise<Closed> => {
    const survey = await lockSurvey(db, id)
    if (survey === undefined) return { kind: 'not-found' }
    if (survey.state !== 'open') return { kind: 'not-open' }
    const closedOn = await findToday(db, organization, now())
    await close(db, { organization, survey, closedOn })
    return { kind: 'closed' }
  })
}

/** Every night, a transaction a survey: those past their last day. Safe to repeat. */
export async function closeSurveysDue(
  { store, now }: Here,
  organization: OrganizationId,
): Promise<void> {
  const { due, today } = await store.cases.read(organization, async (db) => {
    const on = await findToday(db, organization, now())
    return { due: await listSurveysDue(db, on), today: on }
  })
  for (const id of due) {
    await store.cases.write(organization, async (db) => {
      const survey = await lockSurvey(db, id)
      if (survey?.state !== 'open') return
      await close(db, { organization, survey, closedOn: today })
    })
  }
}

type Closing = {
  readonly organization: OrganizationId
  readonly survey: Survey
  readonly closedOn: Temporal.PlainDate
}

/**
 * The results are made of the answers in the same transaction that destroys them. A program that has become more
 * careful since is as careful with what was asked before.
 */
async function close(db: Writer, { organization, survey, closedOn }: Closing): Promise<void> {
  const { id, questions, byUnit } = survey
  const program = await findProgram(db, survey.program)
  const floor = Math.max(survey.floor, program === undefined ? 0 : leastFloorOf(program))
  // First of all, so that neither the texts nor the quotes lie in the order in which they came.
  await shuffleHeld(db, id)
  const held = await takeAnswers(db, id)
  const all = byUnit ? await listUnits(db) : []
  const units = all.map(({ id: unit, name }) => ({ unit, name }))
  const width = program?.policy.trends.width ?? LEAST_WIDTH
  const results = toResults({ questions, held, units }, { floor, width })
  await saveClosed(db, id, { closedOn, results })
  const isCounted = results.kind === 'counted'
  const { quotes, kept } = sortRemarks(await takeRemarks(db, id), { isCounted, floor })
  await saveNewQuotes(db, { organization, survey: id }, quotes)
  await holdRemarks(db, { organization, survey: id }, kept)
}

/**
 * Every night, so that where a row lies does not say for long when it came. Locked, because a closing at the same moment
 * would find the old rows gone and not see the new ones: it would count nobody, and leave the answers behind.
 */
export async function shuffleHeldAnswers(
  { store }: Pick<Deps, 'store'>,
  organization: OrganizationId,
): Promise<void> {
  const open = await store.cases.read(organization, (db) => listOpenSurveys(db))
  for (const id of open) {
    await store.cases.write(organization, async (db) => {
      if ((await lockSurvey(db, id))?.state === 'open') await shuffleHeld(db, id)
    })
  }
}

/** Part of the nightly sweep. */
export async function forgetRemarks(db: Writer, today: Temporal.PlainDate): Promise<void> {
  await deleteRemarksClosedBefore(db, today.subtract({ days: REMARK_DAYS }))
}
