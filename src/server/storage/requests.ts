import {
  parseOfferId,
  parseOrganizationId,
  parseProgramId,
  parseRequestId,
  parseSupporterId,
  type OrganizationId,
  type ProgramId,
  type RequestId,
} from '#domain/ids.ts'
import type { Request } from '#domain/request.ts'
import type { Selectable } from 'kysely'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>
export type Choice = 'direct' | 'coordinator'

/** A request with what the server needs to decide about it; the sealed parts stay in the database. */
export type Case = {
  readonly organization: OrganizationId
  readonly id: RequestId
  readonly program: ProgramId
  readonly choice: Choice
  readonly request: Request
  readonly released: boolean
  readonly alerted: boolean
  readonly promiseDue: Temporal.Instant | undefined
  readonly nextWaveAt: Temporal.Instant | undefined
  readonly matchedOn: Temporal.PlainDate | undefined
  readonly auditKey: Bytes
}

/** Holds the case still until the transaction ends. Lock it before anything that belongs to it. */
export async function lockCase(db: Writer, id: RequestId): Promise<Case | undefined> {
  const row = await selectCase(db).where('request_id', '=', id).forUpdate().executeTakeFirst()
  return row === undefined ? undefined : await toCase(db, row)
}

/** For reading alone: in a transaction that writes, only `lockCase` sees a case in one piece. */
export async function findCase(db: Reader, id: RequestId): Promise<Case | undefined> {
  const row = await selectCase(db).where('request_id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : await toCase(db, row)
}

const CASE_COLUMNS = [
  'organization_id',
  'request_id',
  'program_id',
  'choice',
  'state',
  'released',
  'alerted',
  'waiting_since',
  'promise_due',
  'next_wave_at',
  'asked_on',
  'matched_on',
  'closed_on',
  'touched_on',
  'audit_key',
] as const
const selectCase = (db: Reader) => db.selectFrom('request').select(CASE_COLUMNS)
export type CaseRow = Pick<Selectable<CasesSchema['request']>, (typeof CASE_COLUMNS)[number]>

async function toCase(db: Reader, row: CaseRow): Promise<Case> {
  return {
    organization: parseOrganizationId(row.organization_id),
    id: parseRequestId(row.request_id),
    program: parseProgramId(row.program_id),
    choice: row.choice,
    request: await toRequest(db, row),
    released: row.released,
    alerted: row.alerted,
    promiseDue: row.promise_due ?? undefined,
    nextWaveAt: row.next_wave_at ?? undefined,
    matchedOn: row.matched_on ?? undefined,
    auditKey: row.audit_key,
  }
}

async function toRequest(db: Reader, row: CaseRow): Promise<Request> {
  const about = { id: parseRequestId(row.request_id), askedOn: row.asked_on }
  switch (row.state) {
    case 'waiting':
      return { ...about, state: row.state, since: present(row.waiting_since) }
    case 'closed':
      return { ...about, state: row.state, closedOn: present(row.closed_on) }
    case 'matched': {
      const talk = await findAccepted(db, about.id)
      const days = { matchedOn: present(row.matched_on), touchedOn: row.touched_on }
      return { ...about, ...days, ...talk, state: row.state }
    }
  }
}

/** In its own statement, after the lock: a statement that waits for a lock sees other tables as they were before. */
async function findAccepted(db: Reader, request: RequestId) {
  const row = await db
    .selectFrom('epoch')
    .innerJoin('offer', 'offer.offer_id', 'epoch.offer_id')
    .where('epoch.request_id', '=', request)
    .where('offer.state', '=', 'accepted')
    .select(['offer.offer_id', 'offer.supporter_id', 'epoch.epoch'])
    .executeTakeFirstOrThrow()
  const { offer_id, supporter_id, epoch } = row
  return { offer: parseOfferId(offer_id), to: parseSupporterId(supporter_id), epoch }
}

function present<T>(value: T | null): T {
  if (value === null) throw new TypeError('a request without what its state needs')
  return value
}

export type SealedParts = {
  readonly header: Bytes
  readonly state: Sealed
  readonly intake: Sealed
  readonly askerGrant: Sealed
  readonly teamGrant: Sealed
  readonly teamEpoch: number
}

export async function loadSealedParts(db: Reader, id: RequestId): Promise<SealedParts> {
  const row = await db
    .selectFrom('request')
    .where('request_id', '=', id)
    .select(['header', 'state_blob', 'intake', 'asker_grant', 'team_grant', 'team_epoch'])
    .executeTakeFirstOrThrow()
  return {
    header: row.header,
    state: asSealed(row.state_blob),
    intake: asSealed(row.intake),
    askerGrant: asSealed(row.asker_grant),
    teamGrant: asSealed(row.team_grant),
    teamEpoch: row.team_epoch,
  }
}

export async function hasRequest(db: Reader, id: RequestId): Promise<boolean> {
  const row = await db
    .selectFrom('request')
    .where('request_id', '=', id)
    .select('request_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function hasTombstone(db: Reader, id: RequestId): Promise<boolean> {
  const row = await db
    .selectFrom('tombstone')
    .where('request_id', '=', id)
    .select('request_id')
    .executeTakeFirst()
  return row !== undefined
}
