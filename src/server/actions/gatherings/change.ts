import { countPlaces, givePlaces, type AttendeeLetter } from '#domain/attendee.ts'
import { isOver, isWorthTelling, keepsNames } from '#domain/gathering.ts'
import { moveAlong, toLocalTimes, toSpan } from '#domain/gathering-times.ts'
import type { GatheringId } from '#domain/ids.ts'
import { listAttendees, type Attendee } from '#storage/attendees.ts'
import { lockGathering, saveGathering as save, type Gathering } from '#storage/gatherings.ts'
import { lockThisAndLater } from '#storage/gatherings-around.ts'
import { findOrganization } from '#storage/organizations.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { askLetter } from './letters.ts'
import { toText, toTimes, type Written } from './plan.ts'
import { saveLine } from './settle.ts'

type Here = Pick<Deps, 'store' | 'now'>
/** This one alone, or this one and those of its series that are still to come. */
export type Scope = 'one' | 'later'
type Which = { readonly gathering: GatheringId; readonly scope: Scope }

export type ChangedGathering =
  | { readonly kind: 'changed'; readonly changed: number; readonly letters: number }
  | {
      readonly kind:
        | 'not-found'
        | 'bad-times'
        | 'not-open'
        | 'no-list-at-drop-ins'
        | 'too-few-places'
    }

export async function saveGathering(
  deps: Here,
  actor: StaffActor,
  { gathering: id, scope, ...written }: Which & Written,
): Promise<ChangedGathering> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<ChangedGathering> => {
    const before = await lockGathering(db, id)
    if (before === undefined) return { kind: 'not-found' }
    const zone = (await findOrganization(db, organization))?.timeZone ?? 'UTC'
    const all = await lockAll(db, before, scope)
    const changes = all.map((each) => ({
      before: each,
      after: toChanged(each, { before, written, zone }),
    }))
    const why = await whyNotSave(db, changes)
    if (why !== undefined) return { kind: why }
    let letters = 0
    for (const { before: each, after } of changes) {
      if (after !== undefined) letters += await saveOne(deps, db, { before: each, after })
    }
    return { kind: 'changed', changed: changes.length, letters }
  })
}

async function lockAll(db: Writer, first: Gathering, scope: Scope): Promise<readonly Gathering[]> {
  const later = scope === 'later' ? await lockThisAndLater(db, first) : []
  return later.length === 0 ? [first] : later
}

type Changing = { readonly before: Gathering; readonly written: Written; readonly zone: string }

/** `undefined` where the times make none. What each has of its own, such as its minutes, stays. */
function toChanged(each: Gathering, { before, written, zone }: Changing): Gathering | undefined {
  const after = toTimes(written)
  if (after === undefined) return undefined
  const local = toLocalTimes(each, zone)
  const times =
    each.id === before.id ? after : moveAlong(local, { before: toLocalTimes(before, zone), after })
  const span = toSpan(times, zone)
  return span && { ...each, ...toText(written), ...span }
}

type Change = { readonly before: Gathering; readonly after: Gathering | undefined }

async function whyNotSave(db: Writer, changes: readonly Change[]) {
  for (const { before, after } of changes) {
    if (after === undefined) return 'bad-times' as const
    if (before.state === 'cancelled') return 'not-open' as const
    const { capacity } = after
    if (capacity === undefined) continue
    if (!keepsNames(after.kind)) return 'no-list-at-drop-ins' as const
    const taken = countPlaces(await listAttendees(db, after.id))
    if (taken > capacity) return 'too-few-places' as const
  }
  return undefined
}

/** Gives how many are told. More room takes the first who wait. */
async function saveOne(
  deps: Here,
  db: Writer,
  { before, after }: { readonly before: Gathering; readonly after: Gathering },
): Promise<number> {
  const isTold = isWorthTelling(before, after) && !isOver(after, deps.now())
  const gathering = { ...after, sequence: isTold ? before.sequence + 1 : before.sequence }
  await save(db, gathering)
  const attendees = await listAttendees(db, gathering.id)
  await saveLine(deps, db, { gathering, attendees, after: givePlaces({ ...gathering, attendees }) })
  return isTold ? await tell(deps, db, { gathering, letter: 'changed' }) : 0
}

type Telling = { readonly gathering: Gathering; readonly letter: AttendeeLetter }

/** Everybody who was told before and did not say no; whose invitation is still on its way gets that one, as it is now. */
async function tell(deps: Here, db: Writer, { gathering, letter }: Telling): Promise<number> {
  const attendees = await listAttendees(db, gathering.id)
  const told = attendees.filter(wantsToKnow)
  for (const { id } of told) {
    await askLetter(deps, db, { organization: gathering.organization, attendee: id, letter })
  }
  return told.length
}

const wantsToKnow = ({ reply, toldSequence }: Attendee): boolean =>
  reply !== 'no' && toldSequence !== undefined

export async function cancelGathering(
  deps: Here,
  actor: StaffActor,
  { gathering: id, scope }: Which,
): Promise<ChangedGathering> {
  return await deps.store.cases.write(actor.organization, async (db): Promise<ChangedGathering> => {
    const first = await lockGathering(db, id)
    if (first === undefined) return { kind: 'not-found' }
    if (first.state === 'cancelled' || isOver(first, deps.now())) return { kind: 'not-open' }
    const all = await lockAll(db, first, scope)
    let letters = 0
    for (const each of all) {
      const gathering = { ...each, state: 'cancelled' as const, sequence: each.sequence + 1 }
      await save(db, gathering)
      letters += await tell(deps, db, { gathering, letter: 'cancelled' })
    }
    return { kind: 'changed', changed: all.length, letters }
  })
}
