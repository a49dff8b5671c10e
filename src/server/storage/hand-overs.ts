import { sql, type Selectable } from 'kysely'
import {
  parseAccountId,
  parseOrganizationId,
  type AccountId,
  type OrganizationId,
} from '#domain/ids.ts'
import type { ProgramId } from '#domain/ids.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import { claimLocator, deleteLocator } from './locators.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Two browsers that are about to meet: keys, and at the end a receipt under the secret of both. */
export type HandOver = {
  readonly organization: OrganizationId
  readonly line: string
  readonly codeHash: Bytes
  readonly begunBy: AccountId
  readonly commitment: Bytes
  /** `undefined` while nobody came. */
  readonly ticketHash: Bytes | undefined
  readonly callerPublic: Bytes | undefined
  readonly revealed: { readonly publicKey: Bytes; readonly nonce: Bytes } | undefined
  readonly sealed: Sealed | undefined
  readonly wrongTries: number
  readonly expiresAt: Temporal.Instant
}

export type NewHandOver = Pick<
  HandOver,
  'organization' | 'line' | 'codeHash' | 'begunBy' | 'commitment' | 'expiresAt'
> & { readonly program: ProgramId }

/** `false` where another code that lives begins with the same digits, whoever made it. */
export async function saveNewHandOver(db: Writer, made: NewHandOver): Promise<boolean> {
  const { organization, line } = made
  if (!(await claimLocator(db, { kind: 'hand-over', key: line, organization }))) return false
  await db
    .insertInto('hand_over')
    .values({
      organization_id: organization,
      line,
      code_hash: made.codeHash,
      program_id: made.program,
      begun_by: made.begunBy,
      commitment: made.commitment,
      ticket_hash: null,
      caller_public: null,
      desk_public: null,
      nonce: null,
      sealed: null,
      expires_at: made.expiresAt.toString(),
    })
    .execute()
  return true
}

export async function lockHandOver(db: Writer, line: string): Promise<HandOver | undefined> {
  const row = await db
    .selectFrom('hand_over')
    .selectAll()
    .where('line', '=', line)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toHandOver(row)
}

type Columns = Partial<
  Pick<
    Selectable<CasesSchema['hand_over']>,
    'ticket_hash' | 'caller_public' | 'desk_public' | 'nonce' | 'sealed' | 'wrong_tries'
  >
>

export async function saveHandOver(db: Writer, line: string, changed: Columns): Promise<void> {
  await db.updateTable('hand_over').set(changed).where('line', '=', line).execute()
}

export async function deleteHandOver(db: Writer, line: string): Promise<void> {
  await db.deleteFrom('hand_over').where('line', '=', line).execute()
  await deleteLocator(db, 'hand-over', line)
}

/** With the locators that led to them. */
export async function deleteHandOversUntil(db: Writer, at: Temporal.Instant): Promise<void> {
  await sql`
    with gone as (delete from hand_over where expires_at <= ${at} returning line)
    delete from locator using gone
      where key = 'hand-over:' || encode(sha256(convert_to(gone.line, 'UTF8')), 'hex')
  `.execute(db)
}

function toHandOver(row: Selectable<CasesSchema['hand_over']>): HandOver {
  const { desk_public: publicKey, nonce, sealed } = row
  return {
    organization: parseOrganizationId(row.organization_id),
    line: row.line,
    codeHash: row.code_hash,
    begunBy: parseAccountId(row.begun_by),
    commitment: row.commitment,
    ticketHash: row.ticket_hash ?? undefined,
    callerPublic: row.caller_public ?? undefined,
    revealed: publicKey === null || nonce === null ? undefined : { publicKey, nonce },
    sealed: sealed === null ? undefined : asSealed(sealed),
    wrongTries: row.wrong_tries,
    expiresAt: row.expires_at,
  }
}
