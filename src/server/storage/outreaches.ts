import { createHash } from 'node:crypto'
import type { OrganizationId, ProgramId, RecordsKey } from '#domain/ids.ts'
import type { Outreach } from '#domain/outreach.ts'
import { parseProgramId } from '#domain/ids.ts'
import { hashToken } from './invitations.ts'
import { fromJson } from './json.ts'
import type { RecordsWriter, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What is kept of a talk, as it waits for the nightly batch. Dates are text, as in the column. */
export type OutreachRow = {
  readonly week: string
  readonly kind: string
  readonly mode: string
  readonly activation: string
  readonly department: string | null
  readonly role: string | null
  readonly issues: readonly string[]
  readonly resources: readonly string[]
  readonly outcome: string
  readonly duration: string | null
  readonly headcount: string | null
  readonly comment: string | null
  readonly supporterLabel: string | null
  readonly listVersions: Readonly<Record<string, number>>
  readonly correctUntil: string
}

type About = Pick<OutreachRow, 'supporterLabel' | 'listVersions' | 'correctUntil'>

export function toOutreachRow(outreach: Outreach, about: About): OutreachRow {
  const { week, department, role, duration, headcount, comment, ...rest } = outreach
  return {
    ...rest,
    week: week.toString(),
    department: department ?? null,
    role: role ?? null,
    duration: duration ?? null,
    headcount: headcount ?? null,
    comment: comment ?? null,
    ...about,
  }
}

export type HeldOutreach = {
  readonly id: string
  readonly program: ProgramId
  readonly row: OutreachRow
  readonly tokenHash: Bytes
}

type NewHeld = {
  readonly organization: OrganizationId
  readonly program: ProgramId
  readonly token: Bytes
  readonly row: OutreachRow
}

/** A repeat with the same token changes nothing. */
export async function saveHeldOutreach(db: Writer, held: NewHeld): Promise<void> {
  await db
    .insertInto('held_outreach')
    .values({
      organization_id: held.organization,
      program_id: held.program,
      record: JSON.stringify(held.row),
      token_hash: hashToken(held.token),
    })
    .onConflict((conflict) => conflict.column('token_hash').doNothing())
    .execute()
}

/** Waits for a batch that is under way, so that a correction lands either here or in the batch's record. */
export async function replaceHeldOutreach(
  db: Writer,
  { program, token, row }: { program: ProgramId; token: Bytes; row: OutreachRow | undefined },
): Promise<boolean> {
  const tokenHash = hashToken(token)
  const held =
    row === undefined
      ? await db
          .deleteFrom('held_outreach')
          .where('program_id', '=', program)
          .where('token_hash', '=', tokenHash)
          .returning('held_id')
          .executeTakeFirst()
      : await db
          .updateTable('held_outreach')
          .set({ record: JSON.stringify(row) })
          .where('program_id', '=', program)
          .where('token_hash', '=', tokenHash)
          .returning('held_id')
          .executeTakeFirst()
  return held !== undefined
}

export async function lockHeldOutreaches(db: Writer): Promise<readonly HeldOutreach[]> {
  const rows = await db.selectFrom('held_outreach').selectAll().forUpdate().execute()
  return rows.map((row) => ({
    id: row.held_id,
    program: parseProgramId(row.program_id),
    row: fromJson<OutreachRow>(row.record),
    tokenHash: row.token_hash,
  }))
}

export async function deleteHeldOutreaches(db: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.deleteFrom('held_outreach').where('held_id', 'in', ids).execute()
}

export type RecordsPlace = { readonly organization: RecordsKey; readonly program: RecordsKey }

/** PostgreSQL takes at most 65,535 parameters in one statement. */
const ROWS = 1000

/** In the order given. A batch that is written twice leaves one record of each. */
export async function saveOutreachRecords(
  db: RecordsWriter,
  place: RecordsPlace,
  batch: readonly HeldOutreach[],
): Promise<void> {
  const rows = batch.map(({ row, tokenHash }) => ({
    organization_id: place.organization,
    program_key: place.program,
    token_hash: tokenHash,
    ...toColumns(row),
  }))
  for (let from = 0; from < rows.length; from += ROWS) {
    await db
      .insertInto('outreach')
      .values(rows.slice(from, from + ROWS))
      .onConflict((conflict) => conflict.column('token_hash').doNothing())
      .execute()
  }
}

/** `false` once the token is forgotten, or where it never was. */
export async function replaceOutreachRecord(
  db: RecordsWriter,
  place: RecordsPlace,
  change: {
    readonly token: Bytes
    readonly row: OutreachRow | undefined
    readonly on: Temporal.PlainDate
  },
): Promise<boolean> {
  const { correct_until: _kept, ...columns } =
    change.row === undefined ? { correct_until: '' } : toColumns(change.row)
  const changed =
    change.row === undefined
      ? await db
          .deleteFrom('outreach')
          .where('program_key', '=', place.program)
          .where('token_hash', '=', hashToken(change.token))
          .where('correct_until', '>=', change.on)
          .returning('outreach_id')
          .executeTakeFirst()
      : await db
          .updateTable('outreach')
          .set(columns)
          .where('program_key', '=', place.program)
          .where('token_hash', '=', hashToken(change.token))
          .where('correct_until', '>=', change.on)
          .returning('outreach_id')
          .executeTakeFirst()
  return changed !== undefined
}

/** After thirty days nobody can point at a record any more. */
export async function forgetTokens(db: RecordsWriter, on: Temporal.PlainDate): Promise<void> {
  await db
    .updateTable('outreach')
    .set({ token_hash: null, correct_until: null })
    .where('correct_until', '<', on)
    .execute()
}

function toColumns(row: OutreachRow) {
  return {
    week: row.week,
    kind: row.kind,
    mode: row.mode,
    activation: row.activation,
    department: row.department,
    role: row.role,
    issues: [...row.issues],
    resources: [...row.resources],
    outcome: row.outcome,
    duration: row.duration,
    headcount: row.headcount,
    comment: row.comment,
    supporter_label: row.supporterLabel,
    list_versions: JSON.stringify(row.listVersions),
    correct_until: row.correctUntil,
  }
}

/** A new id that is always the same for one held row: written twice, it is there once. */
export function idAfter(heldId: string): string {
  const hex = createHash('sha256').update(heldId).digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)]
  return [...parts, hex.slice(20, 32)].join('-')
}
