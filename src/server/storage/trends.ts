import type { Selectable } from 'kysely'
import { DURATION_BANDS, ENCOUNTER_KINDS, HEADCOUNT_BANDS } from '#domain/codes.ts'
import type { RecordsKey } from '#domain/ids.ts'
import type { Outreach } from '#domain/outreach.ts'
import type { RecordsSchema } from './schema-records.ts'
import type { RecordsReader } from './store.ts'

/** A record as it is read back, with what only the printed log shows. */
export type LoggedOutreach = Outreach & { readonly supporterLabel: string | undefined }

export type Span = {
  readonly program: RecordsKey
  /** Mondays; both ends included. */
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
}

/** By week and then by nothing that tells who logged what when. */
export async function listOutreaches(
  db: RecordsReader,
  { program, from, until }: Span,
): Promise<readonly LoggedOutreach[]> {
  const rows = await db
    .selectFrom('outreach')
    .selectAll()
    .where('program_key', '=', program)
    .where('week', '>=', from)
    .where('week', '<=', until)
    .orderBy('week')
    .orderBy('outreach_id')
    .execute()
  return rows.map(toOutreach)
}

export async function findFirstWeek(
  db: RecordsReader,
  program: RecordsKey,
): Promise<Temporal.PlainDate | undefined> {
  const row = await db
    .selectFrom('outreach')
    .select('week')
    .where('program_key', '=', program)
    .orderBy('week')
    .limit(1)
    .executeTakeFirst()
  return row?.week
}

/** Minutes that people waited, shortest first. */
export async function listWaits(
  db: RecordsReader,
  { program, from, until }: Span,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('waited')
    .select('minutes')
    .where('program_key', '=', program)
    .where('week', '>=', from)
    .where('week', '<=', until)
    .orderBy('minutes')
    .execute()
  return rows.map((row) => row.minutes)
}

function toOutreach(row: Selectable<RecordsSchema['outreach']>): LoggedOutreach {
  return {
    week: row.week,
    kind: ENCOUNTER_KINDS.find((kind) => kind === row.kind) ?? 'initial',
    mode: row.mode,
    activation: row.activation ?? 'informal_in_moment',
    department: row.department ?? undefined,
    role: row.role ?? undefined,
    issues: row.issues,
    resources: row.resources,
    outcome: row.outcome,
    duration: DURATION_BANDS.find((band) => band === row.duration),
    headcount: HEADCOUNT_BANDS.find((band) => band === row.headcount),
    comment: row.comment ?? undefined,
    supporterLabel: row.supporter_label ?? undefined,
  }
}
