import type { TestDatabases } from './databases.ts'

const DAYS = 15

/** Nobody of these can be asked for two weeks, whatever the hour at which the test runs. `parts`: also those who may be played. */
export async function takeDaysOff(
  { owner }: TestDatabases,
  who: 'all' | 'all-but-the-parts',
): Promise<number> {
  const today = Temporal.Now.plainDateISO('UTC').subtract({ days: 1 })
  const days = Array.from({ length: DAYS }, (_, day) => today.add({ days: day }).toString())
  const { rowCount } = await owner.cases.query(
    `update supporter set hours = jsonb_set(hours, '{daysOff}', $1::jsonb)
     where $2 = 'all' or account_id not in (select account_id from sample_person)`,
    [JSON.stringify(days), who],
  )
  return rowCount ?? 0
}

/** Everybody has the hours of the nurse who is played: any hour. */
export async function callOnDuty({ owner }: TestDatabases): Promise<void> {
  await owner.cases.query(
    `update supporter set hours = played.hours
     from sample_person person join supporter played using (account_id)
     where person.title = 'Nurse, supporter'`,
  )
}
