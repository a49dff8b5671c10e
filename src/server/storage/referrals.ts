import type { Selectable } from 'kysely'
import {
  parseOrganizationId,
  parseProgramId,
  parseReferralId,
  type OrganizationId,
  type ProgramId,
  type ReferralId,
} from '#domain/ids.ts'
import type { ReferralState } from '#domain/referral.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export type Referral = {
  readonly organization: OrganizationId
  readonly id: ReferralId
  readonly program: ProgramId
  readonly sealed: Sealed
  readonly teamGrant: Sealed
  readonly teamEpoch: number
  readonly state: ReferralState
  readonly receivedOn: Temporal.PlainDate
  readonly expiresOn: Temporal.PlainDate
}

/** A repeat of the same one changes nothing. */
export async function saveNewReferral(db: Writer, referral: Referral): Promise<void> {
  await db
    .insertInto('referral')
    .values({
      organization_id: referral.organization,
      referral_id: referral.id,
      program_id: referral.program,
      sealed: referral.sealed,
      team_grant: referral.teamGrant,
      team_epoch: referral.teamEpoch,
      state: referral.state,
      received_on: referral.receivedOn.toString(),
      expires_on: referral.expiresOn.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Oldest first. What has reached its last day is not there, even before the night that sweeps it away. */
export async function listReferrals(
  db: Reader,
  program: ProgramId,
  today: Temporal.PlainDate,
): Promise<readonly Referral[]> {
  const rows = await db
    .selectFrom('referral')
    .selectAll()
    .where('program_id', '=', program)
    .where('expires_on', '>', today)
    // Those who were not asked yet, first.
    .orderBy('state', 'desc')
    .orderBy('received_on')
    .orderBy('referral_id')
    .execute()
  return rows.map(toReferral)
}

export async function lockReferral(db: Writer, id: ReferralId): Promise<Referral | undefined> {
  const row = await db
    .selectFrom('referral')
    .selectAll()
    .where('referral_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toReferral(row)
}

export async function saveReferralContacted(db: Writer, id: ReferralId): Promise<void> {
  await db
    .updateTable('referral')
    .set({ state: 'contacted' })
    .where('referral_id', '=', id)
    .execute()
}

export async function deleteReferral(db: Writer, id: ReferralId): Promise<void> {
  await db.deleteFrom('referral').where('referral_id', '=', id).execute()
}

export async function deleteReferralsUntil(db: Writer, today: Temporal.PlainDate): Promise<void> {
  await db.deleteFrom('referral').where('expires_on', '<=', today).execute()
}

const toReferral = (row: Selectable<CasesSchema['referral']>): Referral => ({
  organization: parseOrganizationId(row.organization_id),
  id: parseReferralId(row.referral_id),
  program: parseProgramId(row.program_id),
  sealed: asSealed(row.sealed),
  teamGrant: asSealed(row.team_grant),
  teamEpoch: row.team_epoch,
  state: row.state,
  receivedOn: row.received_on,
  expiresOn: row.expires_on,
})
