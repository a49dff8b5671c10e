import type { Channel, Code, Seniority, YearsBand } from '#domain/codes.ts'
import type { ProgramId, SupporterId, UnitId } from '#domain/ids.ts'
import { findProgram } from '#storage/programs.ts'
import type { Writer } from '#storage/store.ts'
import { lockSupporter, type Supporter } from '#storage/supporters.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { addSupporter } from './add.ts'
import type { Written } from './check.ts'
import { saveKept } from './save.ts'

type Here = Pick<Deps, 'store' | 'now' | 'origin'>

/** What is not named stays as it is. */
type Changes = {
  readonly name?: string
  readonly credentials?: string
  readonly unit?: UnitId
  readonly role?: Code
  readonly seniority?: Seniority
  readonly years?: YearsBand
  readonly languages?: readonly string[]
  readonly channels?: readonly Channel[]
  readonly capacity?: number
}
type Row =
  | (Written & { readonly kind: 'add'; readonly row: number })
  | (Changes & { readonly kind: 'change'; readonly row: number; readonly supporter: SupporterId })

type Importing = {
  readonly program: ProgramId
  readonly invite: 'now' | 'later'
  readonly rows: readonly Row[]
}
type Became = {
  readonly row: number
  readonly outcome: 'added' | 'changed' | 'refused'
  readonly why: string | null
}
export type Imported =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'imported'; readonly rows: Became[] }

/** A transaction a row: one that does not fit takes no other with it, and none is half done. */
export async function importRows(
  deps: Here,
  actor: StaffActor,
  { program, invite, rows }: Importing,
): Promise<Imported> {
  const { cases } = deps.store
  const found = await cases.read(actor.organization, (db) => findProgram(db, program))
  if (found === undefined) return { kind: 'not-found' }
  const became: Became[] = []
  for (const row of rows) {
    became.push(
      row.kind === 'add'
        ? await addRow(deps, actor, { ...row, program, invite })
        : await cases.write(actor.organization, (db) => changeRow(db, program, row)),
    )
  }
  return { kind: 'imported', rows: became }
}

type Adding = Written &
  Pick<Importing, 'program' | 'invite'> & { readonly kind: 'add'; readonly row: number }

async function addRow(
  deps: Here,
  actor: StaffActor,
  { kind: _kind, row, ...adding }: Adding,
): Promise<Became> {
  const added = await addSupporter(deps, actor, adding)
  switch (added.kind) {
    case 'added':
      return { row, outcome: 'added', why: null }
    case 'refused':
      return { row, outcome: 'refused', why: added.why }
    case 'not-found':
    case 'already-in-pool':
      return { row, outcome: 'refused', why: added.kind }
  }
}

async function changeRow(
  db: Writer,
  program: ProgramId,
  { kind: _kind, row, supporter: id, ...changes }: Extract<Row, { readonly kind: 'change' }>,
): Promise<Became> {
  const supporter = await lockSupporter(db, id)
  if (supporter?.program !== program) return { row, outcome: 'refused', why: 'not-found' }
  const saved = await saveKept(db, withChanges(supporter, changes))
  if (saved.kind === 'saved') return { row, outcome: 'changed', why: null }
  return { row, outcome: 'refused', why: saved.kind === 'refused' ? saved.why : saved.kind }
}

function withChanges(supporter: Supporter, changes: Changes): Supporter {
  const { name = supporter.name, capacity = supporter.capacity, ...others } = changes
  const { credentials = supporter.shown.credentials, unit = supporter.shown.unit, ...own } = others
  return {
    ...supporter,
    name,
    capacity,
    shown: { ...supporter.shown, credentials, unit },
    profile: { ...supporter.profile, ...own },
  }
}
