import type { ProgramId } from '#domain/ids.ts'
import { findCarePolicy } from '#storage/care-policy.ts'
import { listLeavers, listResting } from '#storage/care.ts'
import { listAnswered, type Answered } from '#storage/check-ins.ts'
import { findProgram } from '#storage/programs.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { monthOf } from './ask-how-they-are.ts'

const LEAVERS_DAYS = 90

/** What a coordinator needs to look after supporters: who asked for something, never who said nothing. */
export async function showCare(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { organization }: StaffActor,
  program: ProgramId,
) {
  return await store.cases.read(organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const today = await findToday(db, organization, now())
    const month = monthOf(today)
    const answered = await listAnswered(db, program, month.subtract({ months: 1 }))
    const isNow = (each: Answered): boolean => each.month.equals(month)
    const asked = answered.filter(
      (each) => each.answer !== 'well' && (isNow(each) || !each.settled),
    )
    return {
      kind: 'shown' as const,
      policy: await findCarePolicy(db, program),
      month,
      well: answered.filter((each) => each.answer === 'well' && isNow(each)).length,
      asked,
      resting: await listResting(db, program, today),
      leavers: await listLeavers(db, program, today.subtract({ days: LEAVERS_DAYS })),
    }
  })
}
