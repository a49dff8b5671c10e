import { sql, type Selectable } from 'kysely'
import type { ApplicationAnswers, ApplicationState } from '#domain/application.ts'
import {
  parseApplicationId,
  parseOrganizationId,
  parseProgramId,
  parseSupporterId,
  type ApplicationId,
  type OrganizationId,
  type ProgramId,
  type SupporterId,
} from '#domain/ids.ts'
import { fromJson, toJson } from './json.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export type Application = {
  readonly id: ApplicationId
  readonly organization: OrganizationId
  readonly program: ProgramId
  /** The member organization by whose door the person came. */
  readonly member: OrganizationId | undefined
  readonly name: string
  readonly email: string
  readonly answers: ApplicationAnswers
  readonly language: string
  readonly state: ApplicationState
  readonly interviewOn: Temporal.PlainDate | undefined
  readonly notes: string
  readonly appliedOn: Temporal.PlainDate
  readonly decidedOn: Temporal.PlainDate | undefined
  /** Whom an approval made. */
  readonly supporter: SupporterId | undefined
}

export async function findApplication(
  db: Reader,
  id: ApplicationId,
): Promise<Application | undefined> {
  const row = await db
    .selectFrom('application')
    .selectAll()
    .where('application_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toApplication(row)
}

export async function lockApplication(
  db: Writer,
  id: ApplicationId,
): Promise<Application | undefined> {
  const row = await db
    .selectFrom('application')
    .selectAll()
    .where('application_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toApplication(row)
}

/** Newest first. */
export async function listApplications(
  db: Reader,
  program: ProgramId,
): Promise<readonly Application[]> {
  const rows = await db
    .selectFrom('application')
    .selectAll()
    .where('program_id', '=', program)
    .orderBy('applied_on', 'desc')
    .orderBy('application_id')
    .execute()
  return rows.map(toApplication)
}

/** Of the same address, whatever its capitals: the one that is asked about among them. */
export async function listApplicationsOf(
  db: Reader,
  program: ProgramId,
  email: string,
): Promise<readonly Application[]> {
  const rows = await db
    .selectFrom('application')
    .selectAll()
    .where('program_id', '=', program)
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .orderBy('applied_on')
    .execute()
  return rows.map(toApplication)
}

export async function saveNewApplication(db: Writer, application: Application): Promise<void> {
  await db
    .insertInto('application')
    .values({
      organization_id: application.organization,
      application_id: application.id,
      program_id: application.program,
      member_id: application.member ?? null,
      name: application.name,
      email: application.email,
      answers: toJson(application.answers),
      language: application.language,
      applied_on: application.appliedOn.toString(),
      ...toChanging(application),
    })
    .execute()
}

/** Never what the person wrote. */
export async function saveApplication(db: Writer, application: Application): Promise<void> {
  await db
    .updateTable('application')
    .set(toChanging(application))
    .where('application_id', '=', application.id)
    .execute()
}

const toChanging = (application: Application) => ({
  state: application.state,
  interview_on: application.interviewOn?.toString() ?? null,
  notes: application.notes,
  decided_on: application.decidedOn?.toString() ?? null,
  supporter_id: application.supporter ?? null,
})

type Ends = {
  readonly decidedBefore: Temporal.PlainDate
  readonly appliedBefore: Temporal.PlainDate
}

/** With the references, and the locators of the links that those were sent. */
export async function deleteApplicationsBefore(
  db: Writer,
  { decidedBefore, appliedBefore }: Ends,
): Promise<void> {
  const decided = decidedBefore.toString()
  const applied = appliedBefore.toString()
  // What one statement deletes, the next one no longer sees.
  await sql`
    delete from locator using reference join application using (application_id)
    where key = 'reference:' || encode(reference.token_hash, 'hex')
      and (decided_on < ${decided}::date or (decided_on is null and applied_on < ${applied}::date))
  `.execute(db)
  await sql`
    delete from application
    where decided_on < ${decided}::date or (decided_on is null and applied_on < ${applied}::date)
  `.execute(db)
}

/** What the pool keeps beside the profile. */
export async function saveCredentials(db: Writer, id: SupporterId, credentials: string) {
  await db.updateTable('supporter').set({ credentials }).where('supporter_id', '=', id).execute()
}

function toApplication(row: Selectable<CasesSchema['application']>): Application {
  return {
    id: parseApplicationId(row.application_id),
    organization: parseOrganizationId(row.organization_id),
    program: parseProgramId(row.program_id),
    member: row.member_id === null ? undefined : parseOrganizationId(row.member_id),
    name: row.name,
    email: row.email,
    answers: fromJson<ApplicationAnswers>(row.answers),
    language: row.language,
    state: row.state,
    interviewOn: row.interview_on ?? undefined,
    notes: row.notes,
    appliedOn: row.applied_on,
    decidedOn: row.decided_on ?? undefined,
    supporter: row.supporter_id === null ? undefined : parseSupporterId(row.supporter_id),
  }
}
