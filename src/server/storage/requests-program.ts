import {
  parseOrganizationId,
  parseProgramId,
  parseRecordsKey,
  type OrganizationId,
  type ProgramId,
  type RecordsKey,
} from '#domain/ids.ts'
import type { ProgramPolicy } from '#domain/policy.ts'
import { fromJson } from './json.ts'
import type { Reader } from './store.ts'

/** What a program promises to those who ask, with the calendar by which the promise runs. */
export type ProgramTerms = {
  readonly organization: OrganizationId
  readonly program: ProgramId
  readonly slug: string
  readonly state: 'draft' | 'live'
  readonly policy: ProgramPolicy
  readonly zone: string
  readonly holidayRegion: string
  /** Of the team key that newly made cases must be sealed to. */
  readonly teamEpoch: number
  readonly organizationKey: RecordsKey
  readonly programKey: string
}

export async function findTerms(db: Reader, program: ProgramId): Promise<ProgramTerms | undefined> {
  const row = await selectTerms(db).where('program.program_id', '=', program).executeTakeFirst()
  return row === undefined ? undefined : toTerms(row)
}

export async function findTermsBySlug(db: Reader, slug: string): Promise<ProgramTerms | undefined> {
  const row = await selectTerms(db).where('program.slug', '=', slug).executeTakeFirst()
  return row === undefined ? undefined : toTerms(row)
}

/** For a program that a row of the same transaction refers to. */
export async function loadTerms(db: Reader, program: ProgramId): Promise<ProgramTerms> {
  const terms = await findTerms(db, program)
  if (terms === undefined) throw new TypeError('a request without its program')
  return terms
}

function selectTerms(db: Reader) {
  return db
    .selectFrom('program')
    .innerJoin('organization', 'organization.organization_id', 'program.organization_id')
    .select((eb) => [
      'program.organization_id',
      'program.program_id',
      'program.slug',
      'program.state',
      'program.policy',
      'program.records_key as program_key',
      'organization.records_key as organization_key',
      'organization.time_zone',
      'organization.holiday_region',
      eb
        .selectFrom('team_key')
        .whereRef('team_key.program_id', '=', 'program.program_id')
        .select((key) => key.fn.max('team_key.epoch').as('epoch'))
        .as('team_epoch'),
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof selectTerms>['executeTakeFirstOrThrow']>>

const toTerms = (row: Row): ProgramTerms => ({
  organization: parseOrganizationId(row.organization_id),
  program: parseProgramId(row.program_id),
  slug: row.slug,
  state: row.state,
  policy: fromJson<ProgramPolicy>(row.policy),
  zone: row.time_zone,
  holidayRegion: row.holiday_region,
  teamEpoch: row.team_epoch ?? 0,
  organizationKey: parseRecordsKey(row.organization_key),
  programKey: row.program_key,
})
