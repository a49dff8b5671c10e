import { toTableOne } from '#documents/table-one.ts'
import type { LogLanguage } from '#documents/table-one-words.ts'
import type { ProgramId } from '#domain/ids.ts'
import { listOutreaches } from '#storage/trends.ts'
import { saveTrace } from '#storage/traces.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findDay } from '../today.ts'
import { findGround } from './record.ts'

type Here = Pick<Deps, 'store' | 'now'>

export type Wanted = {
  readonly program: ProgramId
  readonly from: string
  readonly until: string
  readonly language: LogLanguage
}

export type Exported =
  | { readonly kind: 'exported'; readonly csv: string; readonly rows: number }
  | { readonly kind: 'not-found' | 'bad-day' }

/** The log in the ten fields of the printed form; what was written since last night is not in it yet. */
export async function exportOutreaches(
  deps: Here,
  actor: StaffActor,
  { program: id, language, ...span }: Wanted,
): Promise<Exported> {
  const from = findDay(span.from)
  const until = findDay(span.until)
  if (from === undefined || until === undefined) return { kind: 'bad-day' }
  const ground = await findGround(deps, actor, id)
  if (ground === undefined) return { kind: 'not-found' }
  const { program, owner, lists, today } = ground
  const outreaches = await deps.store.records.read(owner.recordsKey, (db) =>
    listOutreaches(db, { program: program.recordsKey, from, until }),
  )
  const { organization, account } = actor
  await deps.store.cases.write(organization, (db) =>
    saveTrace(db, { name: 'outreaches.exported' }, { organization, on: today, account }),
  )
  const csv = toTableOne({ outreaches, policy: program.policy, lists, language })
  return { kind: 'exported', csv, rows: outreaches.length }
}
