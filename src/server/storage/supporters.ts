import { sql, type Selectable } from 'kysely'
import type { Hours } from '#domain/hours.ts'
import {
  parseAccountId,
  parseKeyId,
  parseOrganizationId,
  parseProgramId,
  parseSupporterId,
  parseUnitId,
  type AccountId,
  type KeyId,
  type OrganizationId,
  type ProgramId,
  type SupporterId,
} from '#domain/ids.ts'
import type { Profile } from '#domain/profile.ts'
import { shownToNobody, type Shown, type SupporterState } from '#domain/supporter.ts'
import { fromJson, toJson } from './json.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A profile as its supporter keeps it; key, load and rest are added when the pool is shown. */
export type OwnProfile = Omit<Profile, 'keyId' | 'busy' | 'rest'>

export type SupporterKeys = {
  readonly keyId: KeyId
  readonly kemPublic: Bytes
  readonly signPublic: Bytes
}

export type Supporter = {
  readonly id: SupporterId
  readonly organization: OrganizationId
  readonly program: ProgramId
  /** Whose unlocking opens the keys, and where that account is kept. */
  readonly account: { readonly id: AccountId; readonly home: OrganizationId } | undefined
  readonly name: string
  readonly email: string
  readonly affiliations: readonly OrganizationId[]
  readonly state: SupporterState
  readonly pausedUntil: Temporal.PlainDate | undefined
  readonly capacity: number
  readonly hours: Hours
  readonly profile: OwnProfile
  /** As the roster has them; `undefined` until a coordinator has put the key there. */
  readonly keys: SupporterKeys | undefined
  readonly shown: Shown
  /** After a heavy talk, by their own wish; that day included. */
  readonly restingUntil: Temporal.PlainDate | undefined
  readonly leftOn: Temporal.PlainDate | undefined
}

/** Nobody begins paused, resting or with a key on the roster. */
export type NewSupporter = Omit<
  Supporter,
  'pausedUntil' | 'keys' | 'shown' | 'restingUntil' | 'leftOn'
> & { readonly shown?: Partial<Shown> }

export async function findSupporter(db: Reader, id: SupporterId): Promise<Supporter | undefined> {
  const row = await db
    .selectFrom('supporter')
    .selectAll()
    .where('supporter_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toSupporter(row)
}

export async function lockSupporter(db: Writer, id: SupporterId): Promise<Supporter | undefined> {
  const row = await db
    .selectFrom('supporter')
    .selectAll()
    .where('supporter_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toSupporter(row)
}

export async function findSupporterByEmail(
  db: Reader,
  program: ProgramId,
  email: string,
): Promise<Supporter | undefined> {
  const row = await db
    .selectFrom('supporter')
    .selectAll()
    .where('program_id', '=', program)
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .executeTakeFirst()
  return row === undefined ? undefined : toSupporter(row)
}

export async function listSupporters(
  db: Reader,
  program: ProgramId,
): Promise<readonly Supporter[]> {
  const rows = await db
    .selectFrom('supporter')
    .selectAll()
    .where('program_id', '=', program)
    .orderBy('name')
    .orderBy('supporter_id')
    .execute()
  return rows.map(toSupporter)
}

export async function listSupportersOf(
  db: Reader,
  account: AccountId,
): Promise<readonly Supporter[]> {
  const rows = await db
    .selectFrom('supporter')
    .selectAll()
    .where('account_id', '=', account)
    .orderBy('program_id')
    .execute()
  return rows.map(toSupporter)
}

export async function saveNewSupporter(
  db: Writer,
  supporter: NewSupporter,
  on: Temporal.PlainDate,
): Promise<void> {
  await db
    .insertInto('supporter')
    .values({
      organization_id: supporter.organization,
      supporter_id: supporter.id,
      program_id: supporter.program,
      account_id: supporter.account?.id ?? null,
      account_home: supporter.account?.home ?? null,
      name: supporter.name,
      email: supporter.email,
      affiliations: [...supporter.affiliations],
      state: supporter.state,
      capacity: supporter.capacity,
      hours: toJson(supporter.hours),
      profile: toJson(supporter.profile),
      added_on: on.toString(),
      ...toShownColumns({ ...shownToNobody, ...supporter.shown }),
    })
    .execute()
}

export async function saveSupporter(db: Writer, supporter: Supporter): Promise<void> {
  await db
    .updateTable('supporter')
    .set({
      ...toColumns(supporter),
      name: supporter.name,
      email: supporter.email,
      affiliations: [...supporter.affiliations],
      state: supporter.state,
      paused_until: supporter.pausedUntil?.toString() ?? null,
      capacity: supporter.capacity,
      hours: toJson(supporter.hours),
      profile: toJson(supporter.profile),
      resting_until: supporter.restingUntil?.toString() ?? null,
      left_on: supporter.leftOn?.toString() ?? null,
      ...toShownColumns(supporter.shown),
    })
    .where('supporter_id', '=', supporter.id)
    .execute()
}

function toColumns({ account, keys }: Supporter) {
  const { id, home } = account ?? { id: null, home: null }
  const { keyId, kemPublic, signPublic } = keys ?? {
    keyId: null,
    kemPublic: null,
    signPublic: null,
  }
  return {
    account_id: id,
    account_home: home,
    key_id: keyId,
    kem_public: kemPublic,
    sign_public: signPublic,
  }
}

const toShownColumns = ({ unit, onSign, credentials, directory, contact }: Shown) => ({
  unit_id: unit ?? null,
  on_sign: onSign,
  credentials,
  directory,
  contact,
})

function toSupporter(row: Selectable<CasesSchema['supporter']>): Supporter {
  return {
    id: parseSupporterId(row.supporter_id),
    organization: parseOrganizationId(row.organization_id),
    program: parseProgramId(row.program_id),
    account: toAccountOf(row),
    name: row.name,
    email: row.email,
    affiliations: row.affiliations.map(parseOrganizationId),
    state: row.state,
    pausedUntil: row.paused_until ?? undefined,
    capacity: row.capacity,
    hours: fromJson<Hours>(row.hours),
    profile: fromJson<OwnProfile>(row.profile),
    keys: toKeys(row),
    shown: toShown(row),
    restingUntil: row.resting_until ?? undefined,
    leftOn: row.left_on ?? undefined,
  }
}

function toShown(row: Selectable<CasesSchema['supporter']>): Shown {
  const { credentials, directory, contact, on_sign: onSign, unit_id: unit } = row
  return {
    credentials,
    directory,
    contact,
    onSign,
    unit: unit === null ? undefined : parseUnitId(unit),
  }
}

function toAccountOf(row: Selectable<CasesSchema['supporter']>): Supporter['account'] {
  const { account_id: id, account_home: home } = row
  if (id === null || home === null) return undefined
  return { id: parseAccountId(id), home: parseOrganizationId(home) }
}

function toKeys(row: Selectable<CasesSchema['supporter']>): SupporterKeys | undefined {
  const { key_id: keyId, kem_public: kemPublic, sign_public: signPublic } = row
  if (keyId === null || kemPublic === null || signPublic === null) return undefined
  return { keyId: parseKeyId(keyId), kemPublic, signPublic }
}
