import { sql, type Selectable } from 'kysely'
import type { HeadcountBand } from '#domain/codes.ts'
import { findBand, type DebriefState, type DebriefWishes } from '#domain/debrief.ts'
import {
  parseAccountId,
  parseDebriefId,
  parseOrganizationId,
  parseProgramId,
  parseSupporterId,
  type AccountId,
  type DebriefId,
  type IncidentId,
  type OrganizationId,
  type ProgramId,
  type SupporterId,
  type UnitId,
} from '#domain/ids.ts'
import { fromJson } from './json.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export type Debrief = {
  readonly organization: OrganizationId
  readonly id: DebriefId
  readonly program: ProgramId
  readonly askedBy: AccountId | undefined
  readonly headcount: HeadcountBand
  readonly issues: readonly string[]
  readonly wishes: DebriefWishes
  readonly state: DebriefState
  readonly supporters: readonly SupporterId[]
  readonly plannedOn: Temporal.PlainDate | undefined
  readonly askedOn: Temporal.PlainDate
  readonly expiresOn: Temporal.PlainDate
}

type About = { readonly unit: UnitId | undefined; readonly incident: IncidentId | undefined }

export async function saveNewDebrief(db: Writer, debrief: Debrief & About): Promise<void> {
  await db
    .insertInto('debrief')
    .values({
      organization_id: debrief.organization,
      debrief_id: debrief.id,
      program_id: debrief.program,
      unit_id: debrief.unit ?? null,
      incident_id: debrief.incident ?? null,
      asked_by: debrief.askedBy ?? null,
      headcount: debrief.headcount,
      issues: [...debrief.issues],
      wishes: JSON.stringify(debrief.wishes),
      state: debrief.state,
      asked_on: debrief.askedOn.toString(),
      expires_on: debrief.expiresOn.toString(),
    })
    .execute()
}

export type ListedDebrief = Debrief & { readonly unitName: string | undefined }

/** Newest first; what has reached its last day is not there, even before the night that sweeps it away. */
export async function listDebriefs(
  db: Reader,
  today: Temporal.PlainDate,
): Promise<readonly ListedDebrief[]> {
  const rows = await db
    .selectFrom('debrief')
    .leftJoin('unit', 'unit.unit_id', 'debrief.unit_id')
    .selectAll('debrief')
    .select('unit.name as unit_name')
    .where('debrief.expires_on', '>', today)
    .orderBy('debrief.asked_on', 'desc')
    .orderBy('debrief.debrief_id')
    .execute()
  return rows.map((row) => ({ ...toDebrief(row), unitName: row.unit_name ?? undefined }))
}

export async function lockDebrief(db: Writer, id: DebriefId): Promise<Debrief | undefined> {
  const row = await db
    .selectFrom('debrief')
    .selectAll()
    .where('debrief_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toDebrief(row)
}

export async function saveDebrief(
  db: Writer,
  { id, state, supporters, plannedOn, expiresOn }: Debrief,
): Promise<void> {
  await db
    .updateTable('debrief')
    .set({
      state,
      supporters: [...supporters],
      planned_on: plannedOn?.toString() ?? null,
      expires_on: expiresOn.toString(),
    })
    .where('debrief_id', '=', id)
    .execute()
}

export async function deleteDebriefsUntil(db: Writer, today: Temporal.PlainDate): Promise<void> {
  await db.deleteFrom('debrief').where('expires_on', '<=', today).execute()
}

/** What somebody who leaves would have held waits for two again. */
export async function unplanDebriefsOf(db: Writer, supporter: SupporterId): Promise<void> {
  await db
    .updateTable('debrief')
    .set({ state: 'asked', supporters: [], planned_on: null })
    .where('state', '=', 'planned')
    .where(sql<boolean>`${supporter} = any(supporters)`)
    .execute()
}

/** Where the two who hold it get their letters. */
export async function listDebriefAddresses(db: Reader, id: DebriefId): Promise<readonly string[]> {
  const row = await db
    .selectFrom('debrief')
    .select('supporters')
    .where('debrief_id', '=', id)
    .where('state', '=', 'planned')
    .executeTakeFirst()
  if (row === undefined || row.supporters.length === 0) return []
  const found = await db
    .selectFrom('supporter')
    .select('email')
    .where('supporter_id', 'in', row.supporters)
    .orderBy('email')
    .execute()
  return found.map(({ email }) => email)
}

function toDebrief(row: Selectable<CasesSchema['debrief']>): Debrief {
  const headcount = findBand(row.headcount)
  if (headcount === undefined) throw new TypeError('a debrief without its band')
  return {
    organization: parseOrganizationId(row.organization_id),
    id: parseDebriefId(row.debrief_id),
    program: parseProgramId(row.program_id),
    askedBy: row.asked_by === null ? undefined : parseAccountId(row.asked_by),
    headcount,
    issues: row.issues,
    wishes: fromJson<DebriefWishes>(row.wishes),
    state: row.state,
    supporters: row.supporters.map(parseSupporterId),
    plannedOn: row.planned_on ?? undefined,
    askedOn: row.asked_on,
    expiresOn: row.expires_on,
  }
}
