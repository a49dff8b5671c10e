import type { ProgramId } from '#domain/ids.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import type { Reader, Writer } from './store.ts'

/** What is sealed to a program's team beside its cases; a new team key must be granted each of them. */
export type TeamNote = {
  readonly kind: 'referral' | 'incident-contact'
  readonly id: string
  readonly teamGrant: Sealed
  readonly teamEpoch: number
}

export async function listTeamNotes(db: Reader, program: ProgramId): Promise<readonly TeamNote[]> {
  const referrals = await db
    .selectFrom('referral')
    .select(['referral_id as id', 'team_grant', 'team_epoch'])
    .where('program_id', '=', program)
    .orderBy('referral_id')
    .execute()
  const contacts = await db
    .selectFrom('incident_contact')
    .innerJoin('incident', 'incident.incident_id', 'incident_contact.incident_id')
    .select(['contact_id as id', 'team_grant', 'team_epoch'])
    .where('incident.program_id', '=', program)
    .orderBy('contact_id')
    .execute()
  return [
    ...referrals.map((row) => toNote('referral', row)),
    ...contacts.map((row) => toNote('incident-contact', row)),
  ]
}

type Row = {
  readonly id: string
  readonly team_grant: Uint8Array<ArrayBuffer>
  readonly team_epoch: number
}

const toNote = (kind: TeamNote['kind'], row: Row): TeamNote => ({
  kind,
  id: row.id,
  teamGrant: asSealed(row.team_grant),
  teamEpoch: row.team_epoch,
})

/** Only where it is the program's own. */
export async function saveTeamNote(
  db: Writer,
  program: ProgramId,
  { kind, id, teamGrant, teamEpoch }: TeamNote,
): Promise<void> {
  const granted = { team_grant: teamGrant, team_epoch: teamEpoch }
  if (kind === 'referral') {
    await db
      .updateTable('referral')
      .set(granted)
      .where('referral_id', '=', id)
      .where('program_id', '=', program)
      .execute()
    return
  }
  await db
    .updateTable('incident_contact')
    .set(granted)
    .where('contact_id', '=', id)
    .where('incident_id', 'in', (of) =>
      of.selectFrom('incident').select('incident_id').where('program_id', '=', program),
    )
    .execute()
}
