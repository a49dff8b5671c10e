import {
  parseIncidentSourceId,
  parseProgramId,
  type IncidentSourceId,
  type OrganizationId,
  type ProgramId,
} from '#domain/ids.ts'
import type { Reader, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type IncidentSource = {
  readonly id: IncidentSourceId
  readonly program: ProgramId
  readonly name: string
  /** Shared with the system: an HMAC key has to be known to who checks it. */
  readonly secret: Bytes
  readonly addedOn: Temporal.PlainDate
  readonly lastHeardOn: Temporal.PlainDate | undefined
}

export async function saveNewSource(
  db: Writer,
  organization: OrganizationId,
  source: Omit<IncidentSource, 'lastHeardOn'>,
): Promise<void> {
  await db
    .insertInto('incident_source')
    .values({
      organization_id: organization,
      source_id: source.id,
      program_id: source.program,
      name: source.name,
      secret: source.secret,
      added_on: source.addedOn.toString(),
    })
    .execute()
}

export async function listSources(
  db: Reader,
  program: ProgramId,
): Promise<readonly IncidentSource[]> {
  const rows = await db
    .selectFrom('incident_source')
    .selectAll()
    .where('program_id', '=', program)
    .orderBy('name')
    .orderBy('source_id')
    .execute()
  return rows.map((row) => ({
    id: parseIncidentSourceId(row.source_id),
    program: parseProgramId(row.program_id),
    name: row.name,
    secret: row.secret,
    addedOn: row.added_on,
    lastHeardOn: row.last_heard_on ?? undefined,
  }))
}

export async function findSource(
  db: Reader,
  id: IncidentSourceId,
): Promise<Pick<IncidentSource, 'program' | 'secret'> | undefined> {
  const row = await db
    .selectFrom('incident_source')
    .select(['program_id', 'secret'])
    .where('source_id', '=', id)
    .executeTakeFirst()
  return row && { program: parseProgramId(row.program_id), secret: row.secret }
}

export async function saveHeard(
  db: Writer,
  id: IncidentSourceId,
  today: Temporal.PlainDate,
): Promise<void> {
  await db
    .updateTable('incident_source')
    .set({ last_heard_on: today.toString() })
    .where('source_id', '=', id)
    .execute()
}

/** `false` where there was none. */
export async function deleteSource(db: Writer, id: IncidentSourceId): Promise<boolean> {
  const row = await db
    .deleteFrom('incident_source')
    .where('source_id', '=', id)
    .returning('source_id')
    .executeTakeFirst()
  return row !== undefined
}
