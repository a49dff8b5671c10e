import {
  parseAccountId,
  parseRequestId,
  type AccountId,
  type OrganizationId,
  type ProgramId,
  type RequestId,
} from '#domain/ids.ts'
import type { RosterEffect } from '#domain/roster.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import { fromJson, toJson } from './json.ts'
import type { Reader, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** One signed entry of the chain, as browsers made it: body and signatures in one. */
export type RosterEntry = Bytes

export type RosterPlace = {
  readonly organization: OrganizationId
  readonly program: ProgramId
}

export async function listRoster(db: Reader, program: ProgramId): Promise<readonly RosterEntry[]> {
  const rows = await db
    .selectFrom('roster_entry')
    .select('entry')
    .where('program_id', '=', program)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.entry)
}

export async function saveRosterEntry(
  db: Writer,
  place: RosterPlace,
  { position, entry }: { readonly position: number; readonly entry: RosterEntry },
): Promise<void> {
  await db
    .insertInto('roster_entry')
    .values({
      organization_id: place.organization,
      program_id: place.program,
      position,
      entry,
    })
    .execute()
}

export type RosterProposal = {
  readonly entry: RosterEntry
  readonly effect: RosterEffect
  readonly by: AccountId
}

export async function findProposal(
  db: Reader,
  program: ProgramId,
): Promise<RosterProposal | undefined> {
  const row = await db
    .selectFrom('roster_proposal')
    .selectAll()
    .where('program_id', '=', program)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    entry: row.entry,
    effect: fromJson<RosterEffect>(row.effect),
    by: parseAccountId(row.proposed_by),
  }
}

/** The only one of its program: a new proposal replaces the old. */
export async function saveProposal(
  db: Writer,
  place: RosterPlace,
  proposal: RosterProposal,
): Promise<void> {
  const changed = {
    entry: proposal.entry,
    effect: toJson(proposal.effect),
    proposed_by: proposal.by,
  }
  await db
    .insertInto('roster_proposal')
    .values({ organization_id: place.organization, program_id: place.program, ...changed })
    .onConflict((conflict) => conflict.column('program_id').doUpdateSet(changed))
    .execute()
}

export async function deleteProposal(db: Writer, program: ProgramId): Promise<void> {
  await db.deleteFrom('roster_proposal').where('program_id', '=', program).execute()
}

/** The private part of a team key, sealed to one holder. */
export type TeamKey = {
  readonly account: AccountId
  readonly epoch: number
  readonly sealed: Sealed
}

export async function listTeamKeys(db: Reader, program: ProgramId): Promise<readonly TeamKey[]> {
  const rows = await db
    .selectFrom('team_key')
    .select(['account_id', 'epoch', 'sealed'])
    .where('program_id', '=', program)
    .orderBy('epoch')
    .execute()
  return rows.map((row) => ({
    account: parseAccountId(row.account_id),
    epoch: row.epoch,
    sealed: asSealed(row.sealed),
  }))
}

export async function saveTeamKey(db: Writer, place: RosterPlace, key: TeamKey): Promise<void> {
  await db
    .insertInto('team_key')
    .values({
      organization_id: place.organization,
      program_id: place.program,
      account_id: key.account,
      epoch: key.epoch,
      sealed: key.sealed,
    })
    .onConflict((conflict) =>
      conflict.columns(['program_id', 'account_id', 'epoch']).doUpdateSet({ sealed: key.sealed }),
    )
    .execute()
}

/** Of every program of the tenant. */
export async function deleteEveryTeamKeyOf(db: Writer, account: AccountId): Promise<void> {
  await db.deleteFrom('team_key').where('account_id', '=', account).execute()
}

export type TeamGrant = {
  readonly request: RequestId
  readonly header: Bytes
  readonly teamGrant: Sealed
  readonly teamEpoch: number
}

/** What a new team key must be granted: every case that is not closed. */
export async function listTeamGrants(
  db: Reader,
  program: ProgramId,
): Promise<readonly TeamGrant[]> {
  const rows = await db
    .selectFrom('request')
    .select(['request_id', 'header', 'team_grant', 'team_epoch'])
    .where('program_id', '=', program)
    .where('state', '<>', 'closed')
    .orderBy('request_id')
    .execute()
  return rows.map((row) => ({
    request: parseRequestId(row.request_id),
    header: row.header,
    teamGrant: asSealed(row.team_grant),
    teamEpoch: row.team_epoch,
  }))
}

/** Of this program only; a case that closed meanwhile is left as it is. */
export async function saveTeamGrant(
  db: Writer,
  program: ProgramId,
  grant: Omit<TeamGrant, 'header'>,
): Promise<void> {
  await db
    .updateTable('request')
    .set({ team_grant: grant.teamGrant, team_epoch: grant.teamEpoch })
    .where('program_id', '=', program)
    .where('request_id', '=', grant.request)
    .where('state', '<>', 'closed')
    .execute()
}
