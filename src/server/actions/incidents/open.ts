import { randomUUID } from 'node:crypto'
import {
  parseIncidentId,
  type IncidentId,
  type OrganizationId,
  type ProgramId,
  type UnitId,
} from '#domain/ids.ts'
import {
  incidentExpiresOn,
  whyNotIncident,
  type Affected,
  type IncidentKind,
  type WhyNotIncident,
} from '#domain/incident.ts'
import { saveNewIncident, type Delivery } from '#storage/incidents.ts'
import { listPickLists } from '#storage/pick-lists.ts'
import { findProgram } from '#storage/programs.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import { saveTrace } from '#storage/traces.ts'
import { findUnit } from '#storage/units.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findDay, findToday } from '../today.ts'

export type Told = {
  readonly kind: IncidentKind
  readonly happenedOn: string
  readonly roles: readonly Affected[]
}

export type Opened =
  | { readonly kind: 'opened'; readonly incident: IncidentId }
  | { readonly kind: 'not-found' | 'known' | 'bad-day' }
  | { readonly kind: 'refused'; readonly why: WhyNotIncident }

type Opening = Told & { readonly program: ProgramId; readonly unit: UnitId | null }

export async function openIncident(
  deps: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  opening: Opening,
): Promise<Opened> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<Opened> => {
    const { unit } = opening
    if (unit !== null && (await findUnit(db, unit)) === undefined) return { kind: 'not-found' }
    const today = await findToday(db, organization, deps.now())
    const place = { organization, program: opening.program, unit: unit ?? undefined, today }
    return await open(db, opening, place)
  })
}

export type OpenPlace = {
  readonly organization: OrganizationId
  readonly program: ProgramId
  readonly unit: UnitId | undefined
  readonly today: Temporal.PlainDate
  readonly delivery?: Delivery
}

/** Inside the caller's transaction: by a coordinator, or by a system of the hospital. */
export async function open(
  db: Writer,
  { kind, happenedOn, roles }: Told,
  { organization, program, unit, today, delivery }: OpenPlace,
): Promise<Opened> {
  if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' }
  const on = findDay(happenedOn)
  if (on === undefined) return { kind: 'bad-day' }
  const { role } = await listPickLists(db, program)
  const why = whyNotIncident({ kind, on, roles }, { list: role, today })
  if (why !== undefined) return { kind: 'refused', why }
  const id = parseIncidentId(randomUUID())
  const days = { openedOn: today, expiresOn: incidentExpiresOn(today) }
  const incident = { organization, id, program, kind, unit, on, roles, ...days }
  if ((await saveNewIncident(db, incident, delivery)) === 'known') return { kind: 'known' }
  const by = delivery === undefined ? ('coordinator' as const) : ('system' as const)
  await saveTrace(db, { name: 'incident.opened', by }, { organization, on: today })
  await signal(db, `board:${organization}`)
  return { kind: 'opened', incident: id }
}
