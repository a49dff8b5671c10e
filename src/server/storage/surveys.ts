import type { Selectable } from 'kysely'
import {
  parseProgramId,
  parseSurveyId,
  type OrganizationId,
  type ProgramId,
  type SurveyId,
} from '#domain/ids.ts'
import type { Question, Survey, SurveyDraft, SurveyTexts } from '#domain/survey.ts'
import type { SurveyResults } from '#domain/survey-results.ts'
import { fromJson, toJson } from './json.ts'
import { deleteLocator, saveLocator } from './locators.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

/** What was published of a closed one; frozen. */
export type KeptSurvey = {
  readonly survey: Survey
  readonly results: SurveyResults | undefined
}

export async function findSurvey(db: Reader, id: SurveyId): Promise<KeptSurvey | undefined> {
  const row = await db
    .selectFrom('survey')
    .selectAll()
    .where('survey_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toKept(row)
}

export async function findSurveyByKey(db: Reader, key: string): Promise<Survey | undefined> {
  const row = await db.selectFrom('survey').selectAll().where('key', '=', key).executeTakeFirst()
  return row === undefined ? undefined : toSurvey(row)
}

/** Answers, changes and the closing wait for each other here. */
export async function lockSurvey(db: Writer, id: SurveyId): Promise<Survey | undefined> {
  const row = await db
    .selectFrom('survey')
    .selectAll()
    .where('survey_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toSurvey(row)
}

/** What is open first, then drafts, then the closed ones, the latest first. */
export async function listSurveys(db: Reader, program: ProgramId): Promise<readonly KeptSurvey[]> {
  const rows = await db
    .selectFrom('survey')
    .selectAll()
    .where('program_id', '=', program)
    .orderBy('survey_id')
    .execute()
  const order = { open: 0, draft: 1, closed: 2 } as const
  const dayOf = (row: Selectable<CasesSchema['survey']>) => row.closed_on?.toString() ?? ''
  return rows
    .toSorted(
      (one, other) =>
        order[one.state] - order[other.state] || dayOf(other).localeCompare(dayOf(one)),
    )
    .map(toKept)
}

/** Open, and past their last day. */
export async function listSurveysDue(
  db: Reader,
  today: Temporal.PlainDate,
): Promise<readonly SurveyId[]> {
  const rows = await db
    .selectFrom('survey')
    .select('survey_id')
    .where('state', '=', 'open')
    .where('closes_on', '<', today)
    .execute()
  return rows.map((row) => parseSurveyId(row.survey_id))
}

type Draft = Extract<Survey, { readonly state: 'draft' }>

/** With the locator that leads from its link to its organization. */
export async function saveNewSurvey(
  db: Writer,
  organization: OrganizationId,
  survey: Draft,
): Promise<void> {
  await saveLocator(db, { kind: 'survey', key: survey.key, organization })
  await db
    .insertInto('survey')
    .values({
      organization_id: organization,
      survey_id: survey.id,
      program_id: survey.program,
      key: survey.key,
      repeats: survey.repeats ?? null,
      state: 'draft',
      ...toColumns(survey),
    })
    .execute()
}

export async function saveDraft(db: Writer, id: SurveyId, draft: SurveyDraft): Promise<void> {
  await db.updateTable('survey').set(toColumns(draft)).where('survey_id', '=', id).execute()
}

const toColumns = (draft: SurveyDraft) => ({
  purpose: draft.purpose,
  texts: toJson(draft.texts),
  questions: toJson(draft.questions),
  by_unit: draft.byUnit,
  floor: draft.floor,
  licence: draft.licence,
})

export async function saveOpened(
  db: Writer,
  id: SurveyId,
  closesOn: Temporal.PlainDate,
): Promise<void> {
  await db
    .updateTable('survey')
    .set({ state: 'open', closes_on: closesOn.toString() })
    .where('survey_id', '=', id)
    .execute()
}

export async function countResponse(db: Writer, id: SurveyId): Promise<void> {
  await db
    .updateTable('survey')
    .set((row) => ({ responses: row('responses', '+', 1) }))
    .where('survey_id', '=', id)
    .execute()
}

type Closing = { readonly closedOn: Temporal.PlainDate; readonly results: SurveyResults }

/** The exact number goes with the answers: what is left is what the results say. */
export async function saveClosed(
  db: Writer,
  id: SurveyId,
  { closedOn, results }: Closing,
): Promise<void> {
  await db
    .updateTable('survey')
    .set({
      state: 'closed',
      closed_on: closedOn.toString(),
      results: toJson(results),
      responses: 0,
    })
    .where('survey_id', '=', id)
    .execute()
}

export async function deleteSurvey(
  db: Writer,
  { id, key }: Pick<Survey, 'id' | 'key'>,
): Promise<void> {
  await deleteLocator(db, 'survey', key)
  await db.deleteFrom('survey').where('survey_id', '=', id).execute()
}

type Row = Selectable<CasesSchema['survey']>

const toKept = (row: Row): KeptSurvey => ({
  survey: toSurvey(row),
  results: row.results === null ? undefined : fromJson<SurveyResults>(row.results),
})

function toSurvey(row: Row): Survey {
  const kept = {
    id: parseSurveyId(row.survey_id),
    program: parseProgramId(row.program_id),
    key: row.key,
    repeats: row.repeats === null ? undefined : parseSurveyId(row.repeats),
    purpose: row.purpose,
    texts: fromJson<SurveyTexts>(row.texts),
    questions: fromJson<readonly Question[]>(row.questions),
    byUnit: row.by_unit,
    floor: row.floor,
    licence: row.licence,
  }
  const { closes_on: closesOn, closed_on: closedOn, responses } = row
  if (closedOn !== null) return { ...kept, state: 'closed', closedOn }
  if (closesOn !== null && row.state === 'open')
    return { ...kept, state: 'open', closesOn, responses }
  return { ...kept, state: 'draft' }
}
