import { sql } from 'kysely'
import { parseSurveyId, type OrganizationId, type SurveyId } from '#domain/ids.ts'
import type { Remark } from '#domain/quote.ts'
import type { Answers } from '#domain/survey-items.ts'
import type { Held } from '#domain/survey-results.ts'
import { fromJson, toJson } from './json.ts'
import type { Reader, Writer } from './store.ts'

type Where = { readonly organization: OrganizationId; readonly survey: SurveyId }

/** Nothing else: no time, no address, no token, no number in a row. */
export async function holdAnswers(
  db: Writer,
  { organization, survey }: Where,
  { unit, answers }: Held,
): Promise<void> {
  await db
    .insertInto('held_answer')
    .values({
      organization_id: organization,
      survey_id: survey,
      unit_id: unit ?? null,
      answers: toJson(answers),
    })
    .execute()
}

/** Apart from the rest of the same answer. */
export async function holdRemarks(
  db: Writer,
  { organization, survey }: Where,
  remarks: readonly Remark[],
): Promise<void> {
  if (remarks.length === 0) return
  await db
    .insertInto('remark')
    .values(
      remarks.map(({ question, body, mayQuote }) => ({
        organization_id: organization,
        survey_id: survey,
        question,
        body,
        may_quote: mayQuote,
      })),
    )
    .execute()
}

/** Takes them away for good. */
export async function takeAnswers(db: Writer, survey: SurveyId): Promise<readonly Held[]> {
  const rows = await db
    .deleteFrom('held_answer')
    .where('survey_id', '=', survey)
    .returning(['unit_id', 'answers'])
    .execute()
  return rows.map((row) => ({
    unit: row.unit_id ?? undefined,
    answers: fromJson<Answers>(row.answers),
  }))
}

/** Takes them away for good. */
export async function takeRemarks(db: Writer, survey: SurveyId): Promise<readonly Remark[]> {
  const rows = await db
    .deleteFrom('remark')
    .where('survey_id', '=', survey)
    .returning(['question', 'body', 'may_quote'])
    .execute()
  return rows.map(({ question, body, may_quote: mayQuote }) => ({ question, body, mayQuote }))
}

/** In no order: by an id that is thrown anew each time they are rewritten. */
export async function listRemarks(db: Reader, survey: SurveyId): Promise<readonly Remark[]> {
  const rows = await db
    .selectFrom('remark')
    .select(['question', 'body', 'may_quote'])
    .where('survey_id', '=', survey)
    .orderBy('remark_id')
    .execute()
  return rows.map(({ question, body, may_quote: mayQuote }) => ({ question, body, mayQuote }))
}

/**
 * Where rows lie in the table, and which transaction wrote them, tells who reads the database in which order they
 * came, and which text came with which answers. Written anew in random order, all of one survey are alike.
 */
export async function shuffleHeld(db: Writer, survey: SurveyId): Promise<void> {
  await sql`
    with gone as (delete from held_answer where survey_id = ${survey} returning *)
    insert into held_answer (organization_id, survey_id, unit_id, answers)
    select organization_id, survey_id, unit_id, answers from gone order by random()
  `.execute(db)
  await sql`
    with gone as (delete from remark where survey_id = ${survey} returning *)
    insert into remark (organization_id, survey_id, question, body, may_quote)
    select organization_id, survey_id, question, body, may_quote from gone order by random()
  `.execute(db)
}

export async function listOpenSurveys(db: Reader): Promise<readonly SurveyId[]> {
  const rows = await db
    .selectFrom('survey')
    .select('survey_id')
    .where('state', '=', 'open')
    .execute()
  return rows.map((row) => parseSurveyId(row.survey_id))
}

/** What nobody may quote, and what nobody let through, of surveys that closed before that day. */
export async function deleteRemarksClosedBefore(
  db: Writer,
  day: Temporal.PlainDate,
): Promise<void> {
  await sql`
    delete from remark using survey
    where survey.survey_id = remark.survey_id and survey.closed_on < ${day.toString()}::date
  `.execute(db)
  await sql`
    delete from quote using survey
    where survey.survey_id = quote.survey_id and quote.state <> 'approved'
      and survey.closed_on < ${day.toString()}::date
  `.execute(db)
}
