import type { ProgramId } from '#domain/ids.ts'
import { findCarePolicy } from '#storage/care-policy.ts'
import { saveResting } from '#storage/care.ts'
import { signal } from '#storage/signals.ts'
import { listSupportersOf } from '#storage/supporters.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findReach } from '../supporters/reach.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>
type Resting = { readonly program: ProgramId; readonly rest: 'begin' | 'end' }
export type Rested =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'saved'; readonly until: Temporal.PlainDate | undefined }

/**
 * After a heavy talk nobody asks for some days, in any pool of theirs: a rest from one team's requests and not from
 * another's would be none. `until` stays `undefined` where the program gives no days.
 */
export async function restMe(
  deps: Here,
  actor: StaffActor,
  { program, rest }: Resting,
): Promise<Rested> {
  const { cases } = deps.store
  const { organization, account } = actor
  const until = await cases.read(organization, async (db) => {
    const mine = await listSupportersOf(db, account)
    const isServing = mine.some((each) => each.program === program && each.state !== 'left')
    if (!isServing) return 'not-found' as const
    const { restAfterHeavyDays: days } = await findCarePolicy(db, program)
    const today = await findToday(db, organization, deps.now())
    return rest === 'end' || days === 0 ? undefined : today.add({ days })
  })
  if (until === 'not-found') return { kind: 'not-found' }
  const { all } = await findReach(deps, actor)
  for (const place of new Set([...all, organization])) {
    await cases.write(place, async (db) => {
      await saveResting(db, account, until)
      await signal(db, `board:${place}`)
    })
  }
  return { kind: 'saved', until }
}
