import { sql, type RawBuilder } from 'kysely'
import type { ProgramId } from '#domain/ids.ts'
import { MINUTES_DAYS, TRAINING_DAYS, WEEK_DAYS, type WeekKind } from '#domain/week.ts'
import type { Reader } from './store.ts'

/** Signs are compared with what would be printed now, which is not a matter of counting. */
export type CountedKind = Exclude<WeekKind, 'signs-to-reprint'>

export type WeekOf = {
  readonly program: ProgramId
  readonly today: Temporal.PlainDate
  readonly now: Temporal.Instant
}

type Of = {
  readonly program: ProgramId
  readonly today: string
  readonly ahead: string
  readonly now: string
  readonly trained: string
  readonly remembered: string
}
/** All that follows «from», of which the rows are counted. */
type From = (of: Of) => RawBuilder<unknown>

const froms: Readonly<Record<CountedKind, From>> = {
  'requests-waiting': ({ program }) =>
    sql`request where program_id = ${program} and state = 'waiting'`,
  'referrals-new': ({ program, today }) =>
    sql`referral where program_id = ${program} and state = 'new' and expires_on > ${today}`,
  'check-ins-calling': ({ program }) => sql`
    check_in join supporter using (supporter_id)
    where program_id = ${program} and answer = 'call-me' and not settled`,
  'incidents-open': ({ program, today }) =>
    sql`incident where program_id = ${program} and state = 'open' and expires_on > ${today}`,
  'debriefs-asked': ({ program, today }) =>
    sql`debrief where program_id = ${program} and state = 'asked' and expires_on > ${today}`,
  'applications-open': ({ program }) =>
    sql`application where program_id = ${program} and state in ('new', 'reviewing', 'interview')`,
  'references-answered': ({ program }) => sql`
    reference join application using (application_id)
    where program_id = ${program} and reference.state = 'answered'
      and application.state in ('new', 'reviewing', 'interview')`,
  // The training that holds longest counts; one without an end holds for good.
  'trainings-ending': ({ program, trained }) => sql`(
    select supporter_id from training join supporter using (supporter_id)
    where program_id = ${program} and supporter.state in ('active', 'paused') and code <> 'other'
    group by supporter_id
    having bool_and(expires_on is not null) and max(expires_on) <= ${trained}) as ending`,
  'nominations-to-review': ({ program }) => sql`
    nomination join rollout using (rollout_id)
    where program_id = ${program} and nomination.state = 'closed' and exists (
      select from nominee where nominee.nomination_id = nomination.nomination_id
        and decision = 'open' and merged_into is null)`,
  'steps-late': ({ program, today }) => sql`
    rollout_step join rollout using (rollout_id)
    where program_id = ${program} and state in ('planned', 'under-way', 'launched')
      and done_on is null and due_on < ${today}`,
  'steps-soon': ({ program, today, ahead }) => sql`
    rollout_step join rollout using (rollout_id)
    where program_id = ${program} and state in ('planned', 'under-way', 'launched')
      and done_on is null and due_on between ${today} and ${ahead}`,
  'tellings-due': ({ program, ahead }) => sql`
    communication join rollout using (rollout_id)
    where program_id = ${program} and state in ('planned', 'under-way', 'launched')
      and done_on is null and due_on <= ${ahead}`,
  'gatherings-coming': ({ program, now }) => sql`
    gathering where program_id = ${program} and state = 'planned'
      and starts_at between ${now} and ${now}::timestamptz + make_interval(days => ${WEEK_DAYS})`,
  'minutes-missing': ({ program, now, remembered }) => sql`
    gathering where program_id = ${program} and state <> 'cancelled'
      and kind in ('committee', 'supporter-meeting')
      and ends_at < ${now} and ends_at >= ${remembered}
      and coalesce(minutes ->> 'notes', '') = ''
      and coalesce(jsonb_array_length(minutes -> 'decisions'), 0) = 0`,
  'actions-due': ({ program, ahead }) => sql`
    action_item where program_id = ${program} and done_on is null and due_on <= ${ahead}`,
  'surveys-closing': ({ program, today, ahead }) => sql`
    survey where program_id = ${program} and state = 'open'
      and closes_on between ${today} and ${ahead}`,
  'quotes-waiting': ({ program }) => sql`
    quote join survey using (survey_id)
    where program_id = ${program} and quote.state = 'waiting'`,
  'resources-stale': ({ program, today }) => sql`
    resource where (program_id = ${program} or program_id is null)
      and state = 'published' and review_by < ${today}`,
  'links-broken': ({ program }) => sql`
    resource where (program_id = ${program} or program_id is null)
      and state = 'published' and link_state = 'broken'`,
  'suggestions-waiting': ({ program }) => sql`
    resource where (program_id = ${program} or program_id is null) and state = 'suggested'`,
}

/** In one statement, since it is read each time that a coordinator opens the desk. */
export async function countWeek(
  db: Reader,
  { program, today, now }: WeekOf,
): Promise<Readonly<Record<CountedKind, number>>> {
  const of: Of = {
    program,
    today: today.toString(),
    ahead: today.add({ days: WEEK_DAYS }).toString(),
    now: now.toString(),
    trained: today.add({ days: TRAINING_DAYS }).toString(),
    remembered: now.subtract({ hours: 24 * MINUTES_DAYS }).toString(),
  }
  const counts = Object.entries(froms).map(
    ([name, from]) => sql`(select count(*)::int from ${from(of)}) as ${sql.id(name)}`,
  )
  const { rows } = await sql<Record<CountedKind, number>>`select ${sql.join(counts)}`.execute(db)
  const [row] = rows
  if (row === undefined) throw new TypeError('a count without a row')
  return row
}
