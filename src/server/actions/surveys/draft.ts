import { randomBytes, randomUUID } from 'node:crypto'
import { parseSurveyId, type ProgramId, type SurveyId } from '#domain/ids.ts'
import {
  LEAST_FLOOR,
  whyNotSurvey,
  type Survey,
  type SurveyDraft,
  type WhyNotSurvey,
} from '#domain/survey.ts'
import { findProgram } from '#storage/programs.ts'
import { deleteSurvey, findSurvey, lockSurvey, saveDraft, saveNewSurvey } from '#storage/surveys.ts'
import type { Reader } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { toBase64Url } from '../key-id.ts'
import { leastFloorOf } from './list.ts'

type Here = Pick<Deps, 'store'>
type Refused = { readonly kind: 'refused'; readonly why: WhyNotSurvey }
type NotFound = { readonly kind: 'not-found' }
export type Added = { readonly kind: 'added'; readonly survey: SurveyId } | Refused | NotFound

const KEY_BYTES = 16
const makeKey = (): string => toBase64Url(randomBytes(KEY_BYTES))

export async function addSurvey(
  { store }: Here,
  { organization }: StaffActor,
  { program: id, ...draft }: SurveyDraft & { readonly program: ProgramId },
): Promise<Added> {
  return await store.cases.write(organization, async (db): Promise<Added> => {
    const program = await findProgram(db, id)
    if (program === undefined) return { kind: 'not-found' }
    const why = whyNotSurvey(draft, leastFloorOf(program))
    if (why !== undefined) return { kind: 'refused', why }
    const survey = toNew(draft, { program: id, repeats: undefined })
    await saveNewSurvey(db, organization, survey)
    return { kind: 'added', survey: survey.id }
  })
}

type Draft = Extract<Survey, { readonly state: 'draft' }>

const toNew = (draft: SurveyDraft, place: Pick<Draft, 'program' | 'repeats'>): Draft => ({
  ...draft,
  ...place,
  id: parseSurveyId(randomUUID()),
  key: makeKey(),
  state: 'draft',
})

export type Saved = { readonly kind: 'saved' | 'not-a-draft' } | Refused | NotFound

export async function saveSurvey(
  { store }: Here,
  { organization }: StaffActor,
  { survey: id, ...written }: SurveyDraft & { readonly survey: SurveyId },
): Promise<Saved> {
  return await store.cases.write(organization, async (db): Promise<Saved> => {
    const survey = await lockSurvey(db, id)
    if (survey === undefined) return { kind: 'not-found' }
    if (survey.state !== 'draft') return { kind: 'not-a-draft' }
    const draft = survey.repeats === undefined ? written : keepAsked(written, survey)
    const why = whyNotSurvey(draft, await findLeastFloor(db, survey.program))
    if (why !== undefined) return { kind: 'refused', why }
    await saveDraft(db, id, draft)
    return { kind: 'saved' }
  })
}

async function findLeastFloor(db: Reader, id: ProgramId): Promise<number> {
  const program = await findProgram(db, id)
  return program === undefined ? LEAST_FLOOR : leastFloorOf(program)
}

/** Other questions could not be compared. */
const keepAsked = (written: SurveyDraft, asked: SurveyDraft): SurveyDraft => ({
  ...written,
  purpose: asked.purpose,
  questions: asked.questions,
  byUnit: asked.byUnit,
  licence: asked.licence,
})

export type Discarded = { readonly kind: 'discarded' | 'not-found' | 'not-a-draft' }

export async function discardSurvey(
  { store }: Here,
  { organization }: StaffActor,
  id: SurveyId,
): Promise<Discarded> {
  return await store.cases.write(organization, async (db): Promise<Discarded> => {
    const survey = await lockSurvey(db, id)
    if (survey === undefined) return { kind: 'not-found' }
    if (survey.state !== 'draft') return { kind: 'not-a-draft' }
    await deleteSurvey(db, survey)
    return { kind: 'discarded' }
  })
}

export type Repeated =
  | { readonly kind: 'added'; readonly survey: SurveyId }
  | { readonly kind: 'not-found' | 'not-closed' }

export async function repeatSurvey(
  { store }: Here,
  { organization }: StaffActor,
  id: SurveyId,
): Promise<Repeated> {
  return await store.cases.write(organization, async (db): Promise<Repeated> => {
    const found = await findSurvey(db, id)
    if (found === undefined) return { kind: 'not-found' }
    const { survey } = found
    if (survey.state !== 'closed') return { kind: 'not-closed' }
    const { texts, questions, byUnit, floor, licence, program } = survey
    const asked = { texts, questions, byUnit, floor, licence, purpose: 'repeat' as const }
    const repeat = toNew(asked, { program, repeats: survey.id })
    await saveNewSurvey(db, organization, repeat)
    return { kind: 'added', survey: repeat.id }
  })
}
