import type { TestDatabases } from './databases.ts'

const DAYS = 5

/** Nobody of these can be asked for some days, whatever the hour at which the test runs. */
export async function takeDaysOff(
  { owner }: TestDatabases,
  who: 'all' | 'all-but-the-parts',
): Promise<void> {
  const today = Temporal.Now.plainDateISO('UTC').subtract({ days: 1 })
  const days = Array.from({ length: DAYS }, (_, day) => today.add({ days: day }).toString())
  await owner.cases.query(
    `update supporter set hours = jsonb_set(hours, '{daysOff}', $1::jsonb)
     where $2 = 'all' or account_id not in (select account_id from sample_person where story <> '')`,
    [JSON.stringify(days), who],
  )
}

/** Everybody has the hours of the nurse who is played: any hour. */
export async function callOnDuty({ owner }: TestDatabases): Promise<void> {
  await owner.cases.query(
    `update supporter set hours = played.hours
     from sample_person person join supporter played using (account_id)
     where person.title = 'Nurse, supporter' and person.story <> ''`,
  )
}

/** All others pause, so that the shortlist is known before anybody asks. */
export async function leaveFewInPool({ owner }: TestDatabases, others: number): Promise<void> {
  await owner.cases.query(
    `update supporter set state = 'paused'
     where account_id not in (select account_id from sample_person where story <> '')
       and supporter_id not in (
         select supporter_id from supporter join program using (program_id)
         where program.slug = 'sample' and supporter.state = 'active'
           and account_id not in (select account_id from sample_person where story <> '')
         order by supporter.email limit $1)`,
    [others],
  )
}
