import type { Selectable } from 'kysely'
import {
  parseOrganizationId,
  parseProgramId,
  parseRecordsKey,
  type ProgramId,
} from '#domain/ids.ts'
import type { ProgramPolicy } from '#domain/policy.ts'
import type { Brand, Entry, Program } from '#domain/program.ts'
import { fromJson, toJson } from './json.ts'
import { saveLocator } from './locators.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export async function findProgramBySlug(db: Reader, slug: string): Promise<Program | undefined> {
  const row = await db.selectFrom('program').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row === undefined ? undefined : toProgram(row)
}

export async function findProgram(db: Reader, id: ProgramId): Promise<Program | undefined> {
  const row = await db
    .selectFrom('program')
    .selectAll()
    .where('program_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toProgram(row)
}

/** Whoever changes the program, its roster or its pick-lists waits here for the others. */
export async function lockProgram(db: Writer, id: ProgramId): Promise<Program | undefined> {
  const row = await db
    .selectFrom('program')
    .selectAll()
    .where('program_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toProgram(row)
}

export async function listPrograms(db: Reader): Promise<readonly Program[]> {
  const rows = await db.selectFrom('program').selectAll().orderBy('name').orderBy('slug').execute()
  return rows.map(toProgram)
}

/** With the locator that leads from its address to its organization. */
export async function saveNewProgram(
  db: Writer,
  program: Omit<Program, 'recordsKey'>,
): Promise<void> {
  await saveLocator(db, { kind: 'program', key: program.slug, organization: program.organization })
  await db
    .insertInto('program')
    .values({
      organization_id: program.organization,
      program_id: program.id,
      slug: program.slug,
      name: program.name,
      phone: program.phone,
      state: program.state,
      policy: toJson(program.policy),
      brand: toJson(program.brand),
    })
    .execute()
}

export async function saveProgram(db: Writer, program: Program): Promise<void> {
  await db
    .updateTable('program')
    .set({
      name: program.name,
      phone: program.phone,
      state: program.state,
      policy: toJson(program.policy),
      brand: toJson(program.brand),
    })
    .where('program_id', '=', program.id)
    .execute()
}

export async function findEntry(
  db: Reader,
  program: ProgramId,
  slug: string,
): Promise<Entry | undefined> {
  const row = await db
    .selectFrom('entry')
    .selectAll()
    .where('program_id', '=', program)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row === undefined ? undefined : toEntry(row)
}

export async function listEntries(db: Reader): Promise<readonly Entry[]> {
  const rows = await db.selectFrom('entry').selectAll().orderBy('name').orderBy('slug').execute()
  return rows.map(toEntry)
}

/** A door of the same name is replaced. */
export async function saveEntry(db: Writer, program: Program, entry: Entry): Promise<void> {
  const changed = { member_id: entry.member ?? null, name: entry.name }
  await db
    .insertInto('entry')
    .values({
      organization_id: program.organization,
      program_id: program.id,
      slug: entry.slug,
      ...changed,
    })
    .onConflict((conflict) => conflict.columns(['program_id', 'slug']).doUpdateSet(changed))
    .execute()
}

function toProgram(row: Selectable<CasesSchema['program']>): Program {
  return {
    id: parseProgramId(row.program_id),
    organization: parseOrganizationId(row.organization_id),
    slug: row.slug,
    name: row.name,
    phone: row.phone,
    state: row.state,
    policy: fromJson<ProgramPolicy>(row.policy),
    brand: fromJson<Brand>(row.brand),
    recordsKey: parseRecordsKey(row.records_key),
  }
}

function toEntry(row: Selectable<CasesSchema['entry']>): Entry {
  return {
    program: parseProgramId(row.program_id),
    slug: row.slug,
    member: row.member_id === null ? undefined : parseOrganizationId(row.member_id),
    name: row.name,
  }
}
