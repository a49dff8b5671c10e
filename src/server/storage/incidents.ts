import { type Selectable } from 'kysely'
import {
  parseIncidentId,
  parseOrganizationId,
  parseProgramId,
  parseUnitId,
  type IncidentId,
  type IncidentSourceId,
  type OrganizationId,
  type ProgramId,
  type UnitId,
} from '#domain/ids.ts'
import type { Affected, IncidentKind } from '#domain/incident.ts'
import { fromJson } from './json.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export type Incident = {
  readonly organization: OrganizationId
  readonly id: IncidentId
  readonly program: ProgramId
  readonly kind: IncidentKind
  readonly unit: UnitId | undefined
  readonly on: Temporal.PlainDate
  readonly roles: readonly Affected[]
  readonly openedOn: Temporal.PlainDate
  readonly expiresOn: Temporal.PlainDate
}

/** The call of a system that opened it. */
export type Delivery = { readonly source: IncidentSourceId; readonly id: string }

/** `known` where this call opened one before. */
export async function saveNewIncident(
  db: Writer,
  incident: Incident,
  delivery: Delivery | undefined,
): Promise<'saved' | 'known'> {
  const row = await db
    .insertInto('incident')
    .values({
      organization_id: incident.organization,
      incident_id: incident.id,
      program_id: incident.program,
      kind: incident.kind,
      unit_id: incident.unit ?? null,
      happened_on: incident.on.toString(),
      roles: JSON.stringify(incident.roles),
      state: 'open',
      source_id: delivery?.source ?? null,
      delivery: delivery?.id ?? null,
      opened_on: incident.openedOn.toString(),
      expires_on: incident.expiresOn.toString(),
    })
    .onConflict((conflict) => conflict.constraint('incident_delivered_once').doNothing())
    .returning('incident_id')
    .executeTakeFirst()
  return row === undefined ? 'known' : 'saved'
}

export type ListedIncident = Incident & {
  readonly unitName: string | undefined
  readonly source: string | undefined
}

/** Newest first; what has reached its last day is not there, even before the night that sweeps it away. */
export async function listIncidents(
  db: Reader,
  program: ProgramId,
  today: Temporal.PlainDate,
): Promise<readonly ListedIncident[]> {
  const rows = await db
    .selectFrom('incident')
    .leftJoin('unit', 'unit.unit_id', 'incident.unit_id')
    .leftJoin('incident_source', 'incident_source.source_id', 'incident.source_id')
    .selectAll('incident')
    .select(['unit.name as unit_name', 'incident_source.name as source_name'])
    .where('incident.program_id', '=', program)
    .where('incident.expires_on', '>', today)
    .orderBy('incident.opened_on', 'desc')
    .orderBy('incident.incident_id')
    .execute()
  return rows.map((row) => ({
    ...toIncident(row),
    unitName: row.unit_name ?? undefined,
    source: row.source_name ?? undefined,
  }))
}

export async function lockIncident(db: Writer, id: IncidentId): Promise<Incident | undefined> {
  const row = await db
    .selectFrom('incident')
    .selectAll()
    .where('incident_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toIncident(row)
}

/** Its contact list goes with it. */
export async function deleteIncident(db: Writer, id: IncidentId): Promise<void> {
  await db.deleteFrom('incident').where('incident_id', '=', id).execute()
}

export async function deleteIncidentsUntil(db: Writer, today: Temporal.PlainDate): Promise<void> {
  await db.deleteFrom('incident').where('expires_on', '<=', today).execute()
}

function toIncident(row: Selectable<CasesSchema['incident']>): Incident {
  return {
    organization: parseOrganizationId(row.organization_id),
    id: parseIncidentId(row.incident_id),
    program: parseProgramId(row.program_id),
    kind: row.kind,
    unit: row.unit_id === null ? undefined : parseUnitId(row.unit_id),
    on: row.happened_on,
    roles: fromJson<readonly Affected[]>(row.roles),
    openedOn: row.opened_on,
    expiresOn: row.expires_on,
  }
}
