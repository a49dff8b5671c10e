import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { showWeek } from '#contract/week.ts'
import { call, makeDesk, random, type Desk } from './desk.ts'
import { foundHouse } from './people.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

test('what has reached its last day counts no more, even before the night that destroys it', async () => {
  const { house, by } = await foundHouse(desk)
  const { organization, program } = house
  // The clock stands at the third of March.
  const plant = async (last: string) => {
    const own = () => [organization, randomUUID(), program, last]
    await desk.owner.cases.query(
      `insert into referral values ($1, $2, $3, $5, $5, 0, 'new', '2026-02-20', $4)`,
      [...own(), random(32)],
    )
    await desk.owner.cases.query(
      `insert into incident (organization_id, incident_id, program_id, kind, happened_on, roles, state, opened_on, expires_on)
       values ($1, $2, $3, 'death', '2026-02-01', '[]', 'open', '2026-02-01', $4)`,
      own(),
    )
    await desk.owner.cases.query(
      `insert into debrief (organization_id, debrief_id, program_id, headcount, issues, wishes, state, asked_on, expires_on)
       values ($1, $2, $3, '5-9', '{}', '{}', 'asked', '2026-02-01', $4)`,
      own(),
    )
  }
  const kinds = ['referrals-new', 'incidents-open', 'debriefs-asked']
  const show = async () =>
    (await call(desk, showWeek, { by, input: { program } })).body.lines.filter(({ kind }) =>
      kinds.includes(kind),
    )
  await plant('2026-03-03')
  expect(await show()).toEqual([])
  await plant('2026-03-04')
  expect((await show()).map(({ count }) => count)).toEqual([1, 1, 1])
})
