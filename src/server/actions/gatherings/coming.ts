import { hasMinutes, type GatheringKind } from '#domain/gathering.ts'
import type { ProgramId } from '#domain/ids.ts'
import { listActionItems, type ActionItem } from '#storage/action-items.ts'
import { countReplies, listAttendeesOf, type Counts } from '#storage/attendees.ts'
import { listGatherings, type Between, type Gathering } from '#storage/gatherings.ts'
import { findLastWithMinutes } from '#storage/gatherings-around.ts'
import type { Reader } from '#storage/store.ts'

export type Coming = { readonly gathering: Gathering; readonly counts: Counts }

/** For whoever shows a week or a pack: what is planned from one moment to another, soonest first, with its answers. */
export async function listComing(db: Reader, between: Between): Promise<readonly Coming[]> {
  const all = await listGatherings(db, between)
  const planned = all.filter(({ state }) => state !== 'cancelled')
  const attendees = await listAttendeesOf(
    db,
    planned.map(({ id }) => id),
  )
  const byGathering = Map.groupBy(attendees, ({ gathering }) => gathering)
  return planned.map((gathering) => ({
    gathering,
    counts: countReplies(byGathering.get(gathering.id) ?? []),
  }))
}

export type LastMinutes = {
  readonly gathering: Gathering
  /** What is still to do of all gatherings of the kind, soonest due first. */
  readonly open: readonly ActionItem[]
}

type Wanted = {
  readonly program: ProgramId
  readonly kind: GatheringKind
  readonly now: Temporal.Instant
}

/** The newest minutes of a kind, with what is open since; `undefined` where none were ever taken. */
export async function lastMinutes(db: Reader, wanted: Wanted): Promise<LastMinutes | undefined> {
  const { program, kind, now: startsAt } = wanted
  const gathering = await findLastWithMinutes(db, { program, kind, startsAt })
  if (gathering === undefined || !hasMinutes(gathering.minutes)) return undefined
  const open = await listActionItems(db, { program, kind, startsAt, doneFrom: undefined })
  return { gathering, open }
}
