import type { Agreement, AgreementLanguage, AgreementTexts } from '#domain/agreement.ts'
import { parseSupporterId, type ProgramId, type SupporterId } from '#domain/ids.ts'
import type { Program } from '#domain/program.ts'
import { fromJson, toJson } from './json.ts'
import type { Reader, Writer } from './store.ts'

/** Newest first. */
export async function listAgreements(
  db: Reader,
  programs: readonly ProgramId[],
): Promise<readonly (Agreement & { readonly program: string })[]> {
  if (programs.length === 0) return []
  const rows = await db
    .selectFrom('agreement')
    .selectAll()
    .where('program_id', 'in', programs)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({
    program: row.program_id,
    version: row.version,
    texts: fromJson<AgreementTexts>(row.texts),
    setOn: row.set_on,
  }))
}

export async function findCurrentAgreement(
  db: Reader,
  program: ProgramId,
): Promise<Agreement | undefined> {
  const [current] = await listAgreements(db, [program])
  return current
}

type Of = Pick<Program, 'id' | 'organization'>

/** Throws where the version exists: a version never changes. */
export async function saveNewAgreement(db: Writer, of: Of, agreement: Agreement): Promise<void> {
  await db
    .insertInto('agreement')
    .values({
      organization_id: of.organization,
      program_id: of.id,
      version: agreement.version,
      texts: toJson(agreement.texts),
      set_on: agreement.setOn.toString(),
    })
    .execute()
}

export type Signed = {
  readonly supporter: SupporterId
  readonly version: number
  readonly language: string
  /** As the person typed it, in place of a signature. */
  readonly signedAs: string
  readonly on: Temporal.PlainDate
}

/** The newest version that each of them signed. */
export async function listSigned(
  db: Reader,
  supporters: readonly SupporterId[],
): Promise<ReadonlyMap<SupporterId, Signed>> {
  if (supporters.length === 0) return new Map()
  const rows = await db
    .selectFrom('agreement_signed')
    .selectAll()
    .where('supporter_id', 'in', supporters)
    .orderBy('version')
    .execute()
  return new Map(rows.map(toSigned).map((signed) => [signed.supporter, signed]))
}

type Signing = Omit<Signed, 'language'> & {
  readonly organization: string
  readonly language: AgreementLanguage
}

/** What was signed before stays as it was. */
export async function saveSigned(db: Writer, signing: Signing): Promise<void> {
  await db
    .insertInto('agreement_signed')
    .values({
      organization_id: signing.organization,
      supporter_id: signing.supporter,
      version: signing.version,
      language: signing.language,
      signed_as: signing.signedAs,
      signed_on: signing.on.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

type Row = {
  readonly supporter_id: string
  readonly version: number
  readonly language: string
  readonly signed_as: string
  readonly signed_on: Temporal.PlainDate
}

const toSigned = (row: Row): Signed => ({
  supporter: parseSupporterId(row.supporter_id),
  version: row.version,
  language: row.language,
  signedAs: row.signed_as,
  on: row.signed_on,
})
