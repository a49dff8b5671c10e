import type { ProgramId } from '#domain/ids.ts'
import { toWeekLines } from '#domain/week.ts'
import { findProgram } from '#storage/programs.ts'
import { countWeek } from '#storage/week.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { listSigns } from '../signs/signs.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** What needs doing this week, in figures alone. */
export async function showWeek(deps: Here, actor: StaffActor, program: ProgramId) {
  const { organization } = actor
  const now = deps.now()
  const counts = await deps.store.cases.read(organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return undefined
    const today = await findToday(db, organization, now)
    return await countWeek(db, { program, today, now })
  })
  if (counts === undefined) return { kind: 'not-found' as const }
  const signs = await listSigns(deps, actor, program)
  const worn =
    signs.kind === 'listed' ? signs.signs.filter(({ state }) => state === 'reprint').length : 0
  return { kind: 'shown' as const, lines: toWeekLines({ ...counts, 'signs-to-reprint': worn }) }
}
