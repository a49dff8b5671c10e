import type { Selectable } from 'kysely'
import {
  parseIncidentContactId,
  parseIncidentId,
  type IncidentContactId,
  type IncidentId,
  type OrganizationId,
} from '#domain/ids.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export type SealedContact = {
  readonly id: IncidentContactId
  readonly sealed: Sealed
  readonly teamGrant: Sealed
  readonly teamEpoch: number
}

export type IncidentContact = SealedContact & {
  readonly incident: IncidentId
  readonly offeredOn: Temporal.PlainDate | undefined
  readonly remindedOn: Temporal.PlainDate | undefined
}

type Place = { readonly organization: OrganizationId; readonly incident: IncidentId }

/** A repeat of the same ids changes nothing. */
export async function saveContacts(
  db: Writer,
  { organization, incident }: Place,
  contacts: readonly SealedContact[],
): Promise<void> {
  await db
    .insertInto('incident_contact')
    .values(
      contacts.map(({ id, sealed, teamGrant, teamEpoch }) => ({
        organization_id: organization,
        contact_id: id,
        incident_id: incident,
        sealed,
        team_grant: teamGrant,
        team_epoch: teamEpoch,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function listContacts(
  db: Reader,
  incidents: readonly IncidentId[],
): Promise<readonly IncidentContact[]> {
  if (incidents.length === 0) return []
  const rows = await db
    .selectFrom('incident_contact')
    .selectAll()
    .where('incident_id', 'in', incidents)
    .orderBy('contact_id')
    .execute()
  return rows.map(toContact)
}

export async function lockContact(
  db: Writer,
  id: IncidentContactId,
): Promise<IncidentContact | undefined> {
  const row = await db
    .selectFrom('incident_contact')
    .selectAll()
    .where('contact_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toContact(row)
}

type Said = Pick<IncidentContact, 'offeredOn' | 'remindedOn'>

export async function saveSaid(
  db: Writer,
  id: IncidentContactId,
  { offeredOn, remindedOn }: Said,
): Promise<void> {
  await db
    .updateTable('incident_contact')
    .set({
      offered_on: offeredOn?.toString() ?? null,
      reminded_on: remindedOn?.toString() ?? null,
    })
    .where('contact_id', '=', id)
    .execute()
}

export async function deleteContact(db: Writer, id: IncidentContactId): Promise<void> {
  await db.deleteFrom('incident_contact').where('contact_id', '=', id).execute()
}

function toContact(row: Selectable<CasesSchema['incident_contact']>): IncidentContact {
  return {
    id: parseIncidentContactId(row.contact_id),
    incident: parseIncidentId(row.incident_id),
    sealed: asSealed(row.sealed),
    teamGrant: asSealed(row.team_grant),
    teamEpoch: row.team_epoch,
    offeredOn: row.offered_on ?? undefined,
    remindedOn: row.reminded_on ?? undefined,
  }
}
