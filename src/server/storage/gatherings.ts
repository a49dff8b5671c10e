import type { Selectable } from 'kysely'
import {
  noMinutes,
  type AgendaItem,
  type GatheringKind,
  type GatheringState,
  type GatheringText,
  type Headcount,
  type Material,
  type Minutes,
} from '#domain/gathering.ts'
import {
  parseGatheringId,
  parseOrganizationId,
  parseProgramId,
  type GatheringId,
  type OrganizationId,
  type ProgramId,
} from '#domain/ids.ts'
import { fromJson, toJson } from './json.ts'
import { saveLocator } from './locators.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export type Gathering = GatheringText & {
  readonly id: GatheringId
  readonly organization: OrganizationId
  readonly program: ProgramId
  readonly kind: GatheringKind
  /** Shared by those that were planned together. */
  readonly series: string | undefined
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly state: GatheringState
  /** Of the calendar entry: one more at each change that was told. */
  readonly sequence: number
  /** Of the public registration page, where there is one. */
  readonly publicKey: string | undefined
  readonly agenda: readonly AgendaItem[]
  readonly minutes: Minutes
  readonly headcount: Headcount | undefined
  readonly remindedOn: Temporal.PlainDate | undefined
}

export async function findGathering(db: Reader, id: GatheringId): Promise<Gathering | undefined> {
  const row = await db
    .selectFrom('gathering')
    .selectAll()
    .where('gathering_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toGathering(row)
}

/** Whoever gives or takes a place, or changes the gathering, waits here for the others. */
export async function lockGathering(db: Writer, id: GatheringId): Promise<Gathering | undefined> {
  const row = await db
    .selectFrom('gathering')
    .selectAll()
    .where('gathering_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toGathering(row)
}

export async function findGatheringByKey(db: Reader, key: string): Promise<Gathering | undefined> {
  const row = await db
    .selectFrom('gathering')
    .selectAll()
    .where('public_key', '=', key)
    .executeTakeFirst()
  return row === undefined ? undefined : toGathering(row)
}

export type Between = {
  readonly program: ProgramId
  readonly from: Temporal.Instant
  /** Starts before this. */
  readonly until: Temporal.Instant
}

/** Soonest first. */
export async function listGatherings(
  db: Reader,
  { program, from, until }: Between,
): Promise<readonly Gathering[]> {
  const rows = await db
    .selectFrom('gathering')
    .selectAll()
    .where('program_id', '=', program)
    .where('starts_at', '>=', from)
    .where('starts_at', '<', until)
    .orderBy('starts_at')
    .orderBy('gathering_id')
    .execute()
  return rows.map(toGathering)
}

/** Those that a reminder may be due for, of all programs. */
export async function listPlannedBetween(
  db: Reader,
  { from, until }: Omit<Between, 'program'>,
): Promise<readonly Gathering[]> {
  const rows = await db
    .selectFrom('gathering')
    .selectAll()
    .where('state', '=', 'planned')
    .where('kind', '!=', 'drop-in')
    .where('starts_at', '>', from)
    .where('starts_at', '<', until)
    .orderBy('starts_at')
    .orderBy('gathering_id')
    .execute()
  return rows.map(toGathering)
}

/** Its public page comes later, with `savePublicKey`. */
export async function saveNewGathering(db: Writer, gathering: Gathering): Promise<void> {
  await db
    .insertInto('gathering')
    .values({
      organization_id: gathering.organization,
      gathering_id: gathering.id,
      program_id: gathering.program,
      kind: gathering.kind,
      ...toColumns(gathering),
    })
    .execute()
}

export async function saveGathering(db: Writer, gathering: Gathering): Promise<void> {
  await db
    .updateTable('gathering')
    .set(toColumns(gathering))
    .where('gathering_id', '=', gathering.id)
    .execute()
}

/** The key of the public page is given once; a page that was closed and is opened again has it back. */
export async function savePublicKey(
  db: Writer,
  { organization, id }: Pick<Gathering, 'organization' | 'id'>,
  key: string,
): Promise<void> {
  await saveLocator(db, { kind: 'gathering', key, organization })
  await db
    .updateTable('gathering')
    .set({ public_key: key })
    .where('gathering_id', '=', id)
    .execute()
}

function toColumns(gathering: Gathering) {
  return {
    series_id: gathering.series ?? null,
    title: gathering.title,
    starts_at: gathering.startsAt.toString(),
    ends_at: gathering.endsAt.toString(),
    place: gathering.place,
    online_link: gathering.onlineLink,
    details: gathering.details,
    capacity: gathering.capacity ?? null,
    credit_hours: gathering.creditHours?.toString() ?? null,
    state: gathering.state,
    sequence: gathering.sequence,
    agenda: toJson(gathering.agenda),
    minutes: toJson(gathering.minutes),
    materials: toJson(gathering.materials),
    headcount: gathering.headcount ?? null,
    reminded_on: gathering.remindedOn?.toString() ?? null,
  }
}

export function toGathering(row: Selectable<CasesSchema['gathering']>): Gathering {
  return {
    id: parseGatheringId(row.gathering_id),
    organization: parseOrganizationId(row.organization_id),
    program: parseProgramId(row.program_id),
    kind: row.kind,
    series: row.series_id ?? undefined,
    title: row.title,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    state: row.state,
    sequence: row.sequence,
    publicKey: row.public_key ?? undefined,
    ...toText(row),
    agenda: fromJson<readonly AgendaItem[]>(row.agenda),
    // As the column begins: an empty object.
    minutes: { ...noMinutes, ...fromJson<Partial<Minutes>>(row.minutes) },
    headcount: row.headcount ?? undefined,
    remindedOn: row.reminded_on ?? undefined,
  }
}

const toText = (row: Selectable<CasesSchema['gathering']>) => ({
  place: row.place,
  onlineLink: row.online_link,
  details: row.details,
  capacity: row.capacity ?? undefined,
  creditHours: row.credit_hours === null ? undefined : Number(row.credit_hours),
  materials: fromJson<readonly Material[]>(row.materials),
})
