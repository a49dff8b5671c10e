import { createHash } from 'node:crypto'
import type { ProgramId, UnitId } from '#domain/ids.ts'
import type { Program } from '#domain/program.ts'
import { findOrganization } from '#storage/organizations.ts'
import { findProgram, listEntries, lockProgram } from '#storage/programs.ts'
import {
  listOfUnits,
  listSignsMade,
  listUnitsOfSigns,
  saveSignMade,
  type OfUnit,
  type SignMade,
  type UnitOfSign,
} from '#storage/signs.ts'
import type { Reader } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** Every unit with the names that may hang on its wall, and whether what hangs there still says the same. */
export async function listSigns({ store, now }: Here, actor: StaffActor, id: ProgramId) {
  const { organization } = actor
  return await store.cases.read(organization, async (db) => {
    const program = await findProgram(db, id)
    const house = await findOrganization(db, organization)
    if (program === undefined || house === undefined) return { kind: 'not-found' as const }
    const entries = (await listEntries(db)).filter((entry) => entry.program === id)
    return {
      kind: 'listed' as const,
      program: program.name,
      slug: program.slug,
      phone: program.phone,
      organization: house.name,
      pine: program.brand.pineLight,
      today: (await findToday(db, organization, now())).toString(),
      entries: entries.map(({ slug, name }) => ({ slug, name })),
      signs: await listWithin(db, program),
    }
  })
}

async function listWithin(db: Reader, program: Program) {
  const units = await listUnitsOfSigns(db)
  const people = await listOfUnits(db, program.id)
  const made = new Map((await listSignsMade(db, program.id)).map((each) => [each.unit, each]))
  return units.map((unit) => {
    const here = people.filter((person) => person.unit === unit.unit)
    return toSign(program, { unit, here, made: made.get(unit.unit) })
  })
}

type Found = {
  readonly unit: UnitOfSign
  readonly here: readonly OfUnit[]
  readonly made: SignMade | undefined
}

function toSign(program: Program, { unit, here, made }: Found) {
  const names = here.filter(({ agreed }) => agreed).map(({ name }) => name)
  const content = contentOf(program, names)
  return {
    unit: unit.unit,
    name: unit.name,
    names,
    silent: here.length - names.length,
    content,
    state: stateOf(made, content),
    madeOn: made?.on?.toString() ?? null,
  }
}

/** Of the names and of what else may change on a sign. The root of the roster never does. */
function contentOf({ name, phone, slug }: Program, names: readonly string[]): string {
  const said = JSON.stringify([name, phone, slug, ...names.toSorted()])
  return createHash('sha256').update(said).digest('hex')
}

function stateOf(made: SignMade | undefined, content: string) {
  if (made === undefined) return 'unknown' as const
  if (made.content === undefined) return 'never-made' as const
  return made.content === content ? ('up-to-date' as const) : ('reprint' as const)
}

type Made = {
  readonly program: ProgramId
  readonly signs: readonly { readonly unit: UnitId; readonly content: string }[]
}
export type NotedSigns = { readonly kind: 'noted' | 'not-found' }

/** What the PDF said, not what would be said now: a name may have changed between. */
export async function noteSignsMade(
  { store, now }: Here,
  { organization }: StaffActor,
  { program, signs }: Made,
): Promise<NotedSigns> {
  return await store.cases.write(organization, async (db): Promise<NotedSigns> => {
    if ((await lockProgram(db, program)) === undefined) return { kind: 'not-found' }
    const known = new Set((await listUnitsOfSigns(db)).map(({ unit }) => unit))
    if (!signs.every(({ unit }) => known.has(unit))) return { kind: 'not-found' }
    const on = await findToday(db, organization, now())
    for (const sign of signs) await saveSignMade(db, program, { ...sign, on })
    return { kind: 'noted' }
  })
}
