import type { ProgramId } from '#domain/ids.ts'
import type { Program } from '#domain/program.ts'
import { listMonths, monthOfWeek, tally, toTrends, type Trends } from '#domain/trends.ts'
import { findOrganization, type StoredOrganization } from '#storage/organizations.ts'
import { listPickLists } from '#storage/pick-lists.ts'
import { findProgram } from '#storage/programs.ts'
import { findFirstWeek, listOutreaches, listWaits } from '#storage/trends.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayIn } from '../today.ts'

export type ShownTrends = {
  readonly months: readonly string[]
  readonly threshold: number
  readonly trends: Trends
  readonly waited: { readonly halfMinutes: number; readonly nineOfTenMinutes: number } | undefined
}
type Outcome =
  | { readonly kind: 'shown'; readonly shown: ShownTrends }
  | { readonly kind: 'not-found' }

/** Two years at most: who worked where ten years ago is nobody's trend. */
const MOST_MONTHS = 24
/** Fewer waits than this say something about somebody's day. */
const FEWEST_WAITS = 11

/** Counts the finished months and protects them; raw rows do not leave this function. */
export async function showTrendsAs(
  deps: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  id: ProgramId,
): Promise<Outcome> {
  const found = await deps.store.cases.read(actor.organization, async (db) => {
    const program = await findProgram(db, id)
    const organization = await findOrganization(db, actor.organization)
    if (program === undefined || organization === undefined) return undefined
    return { program, organization, lists: await listPickLists(db, id) }
  })
  if (found === undefined) return { kind: 'not-found' }
  const { program, organization, lists } = found
  const today = dayIn(deps.now(), organization.timeZone)
  const records = await loadRecords(deps, { program, organization, today })
  const months = monthsUpTo(records.firstWeek, today)
  const counts = tally(records.outreaches, { lists, months })
  return {
    kind: 'shown',
    shown: {
      months,
      threshold: program.policy.trends.threshold,
      trends: toTrends(counts, program.policy.trends),
      waited: toWaited(records.waits),
    },
  }
}

type Wanted = {
  readonly program: Program
  readonly organization: StoredOrganization
  readonly today: Temporal.PlainDate
}

async function loadRecords(
  { store }: Pick<Deps, 'store'>,
  { program, organization, today }: Wanted,
) {
  return await store.records.read(organization.recordsKey, async (db) => {
    const key = program.recordsKey
    const from = today.subtract({ months: MOST_MONTHS + 1 })
    const span = { program: key, from, until: today }
    return {
      firstWeek: await findFirstWeek(db, key),
      outreaches: await listOutreaches(db, span),
      waits: await listWaits(db, span),
    }
  })
}

/** From the first record, or two years back, to the month before this one. */
function monthsUpTo(
  firstWeek: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): readonly string[] {
  if (firstWeek === undefined) return []
  const last = today.toPlainYearMonth().subtract({ months: 1 })
  const first = Temporal.PlainYearMonth.from(monthOfWeek(firstWeek))
  const earliest = last.subtract({ months: MOST_MONTHS - 1 })
  const from = Temporal.PlainYearMonth.compare(first, earliest) < 0 ? earliest : first
  return listMonths(from.toString(), last.toString())
}

function toWaited(waits: readonly number[]): ShownTrends['waited'] {
  if (waits.length < FEWEST_WAITS) return undefined
  const at = (share: number): number => waits[Math.floor((waits.length - 1) * share)] ?? 0
  return { halfMinutes: at(0.5), nineOfTenMinutes: at(0.9) }
}
