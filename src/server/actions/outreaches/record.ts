import type { ProgramId } from '#domain/ids.ts'
import { correctableUntil, mondayOf } from '#domain/outreach.ts'
import type { PickLists } from '#domain/pick-list.ts'
import { PICK_LIST_KINDS } from '#domain/pick-list.ts'
import type { Program } from '#domain/program.ts'
import { findAccount } from '#storage/accounts.ts'
import { findOrganization, type StoredOrganization } from '#storage/organizations.ts'
import {
  replaceHeldOutreach,
  replaceOutreachRecord,
  saveHeldOutreach,
  toOutreachRow,
  type OutreachRow,
} from '#storage/outreaches.ts'
import { inOrder, listPickLists } from '#storage/pick-lists.ts'
import { findProgram } from '#storage/programs.ts'
import type { Reader } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayIn } from '../today.ts'
import { readRecord, type SentRecord, type WhyNotRecord } from './read-record.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Here = Pick<Deps, 'store' | 'now'>

/** The lists and rules that a form follows. */
export async function showForm(deps: Here, actor: StaffActor, program: ProgramId) {
  const ground = await findGround(deps, actor, program)
  if (ground === undefined) return { kind: 'not-found' as const }
  return {
    kind: 'shown' as const,
    pickLists: inOrder(ground.lists),
    comments: ground.program.policy.comments,
    thisWeek: mondayOf(ground.today).toString(),
  }
}

export type Refused = { readonly kind: 'refused'; readonly why: WhyNotRecord }
export type Recorded = { readonly kind: 'recorded' | 'not-found' } | Refused

type Sent = { readonly program: ProgramId; readonly token: Bytes }

/** Waits for the night's batch. The same record sent twice is kept once. */
export async function recordOutreach(
  deps: Here,
  actor: StaffActor,
  { program: id, token, record }: Sent & { readonly record: SentRecord },
): Promise<Recorded> {
  const ground = await findGround(deps, actor, id)
  if (ground === undefined) return { kind: 'not-found' }
  const row = await toRow(deps, actor, { ground, record })
  if ('why' in row) return row
  const { organization } = actor
  await deps.store.cases.write(organization, (db) =>
    saveHeldOutreach(db, { organization, program: id, token, row }),
  )
  return { kind: 'recorded' }
}

export type Corrected = { readonly kind: 'corrected' | 'not-found' } | Refused

/** Replaces what was logged, or takes it back, wherever it is by now. After thirty days nobody can point at it. */
export async function correctOutreach(
  deps: Here,
  actor: StaffActor,
  { program: id, token, record }: Sent & { readonly record: SentRecord | null },
): Promise<Corrected> {
  const ground = await findGround(deps, actor, id)
  if (ground === undefined) return { kind: 'not-found' }
  const row = record === null ? undefined : await toRow(deps, actor, { ground, record })
  if (row !== undefined && 'why' in row) return row
  const { program, owner, today } = ground
  const wasHeld = await deps.store.cases.write(actor.organization, (db) =>
    replaceHeldOutreach(db, { program: id, token, row }),
  )
  // Also where it was held: a batch may have written it and not come to the end.
  const place = { organization: owner.recordsKey, program: program.recordsKey }
  const wasKept = await deps.store.records.write(owner.recordsKey, (db) =>
    replaceOutreachRecord(db, place, { token, row, on: today }),
  )
  return { kind: wasHeld || wasKept ? 'corrected' : 'not-found' }
}

export type Ground = {
  readonly program: Program
  readonly owner: StoredOrganization
  readonly lists: PickLists
  readonly today: Temporal.PlainDate
}

/** `undefined` for a program of another organization. */
export async function findGround(
  deps: Here,
  actor: StaffActor,
  id: ProgramId,
): Promise<Ground | undefined> {
  return await deps.store.cases.read(actor.organization, async (db: Reader) => {
    const program = await findProgram(db, id)
    const owner = await findOrganization(db, actor.organization)
    if (program === undefined || owner === undefined) return undefined
    const lists = await listPickLists(db, id)
    return { program, owner, lists, today: dayIn(deps.now(), owner.timeZone) }
  })
}

type Writing = { readonly ground: Ground; readonly record: SentRecord }

async function toRow(
  deps: Here,
  actor: StaffActor,
  { ground, record }: Writing,
): Promise<OutreachRow | Refused> {
  const { program, lists, today } = ground
  const { comments, tableOne } = program.policy
  const read = readRecord(record, { lists, comments, today })
  if (read.kind === 'refused') return read
  const supporterLabel = tableOne.supporter === 'on' ? await findName(deps, actor) : null
  const listVersions = Object.fromEntries(
    PICK_LIST_KINDS.map((kind) => [kind, lists[kind].version]),
  )
  const correctUntil = correctableUntil(today).toString()
  return toOutreachRow(read.outreach, { supporterLabel, listVersions, correctUntil })
}

async function findName(deps: Here, { home, account }: StaffActor): Promise<string | null> {
  const found = await deps.store.cases.read(home, (db) => findAccount(db, account))
  return found?.name ?? null
}
