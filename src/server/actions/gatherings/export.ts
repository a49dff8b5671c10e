import { toAttendeeSheet, type SheetLanguage } from '#documents/attendee-sheet.ts'
import type { GatheringId } from '#domain/ids.ts'
import { listAttendees } from '#storage/attendees.ts'
import { findGathering } from '#storage/gatherings.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

export type ExportedAttendees =
  | { readonly kind: 'exported'; readonly csv: string; readonly rows: number }
  | { readonly kind: 'not-found' }

/** The list as a spreadsheet reads it: registered and attended in columns of their own. */
export async function exportAttendees(
  deps: Pick<Deps, 'store'>,
  actor: StaffActor,
  {
    gathering: id,
    language,
  }: {
    readonly gathering: GatheringId
    readonly language: SheetLanguage
  },
): Promise<ExportedAttendees> {
  const attendees = await deps.store.cases.read(actor.organization, async (db) =>
    (await findGathering(db, id)) === undefined ? undefined : await listAttendees(db, id),
  )
  if (attendees === undefined) return { kind: 'not-found' }
  return {
    kind: 'exported',
    csv: toAttendeeSheet(attendees, language),
    rows: attendees.length,
  }
}
