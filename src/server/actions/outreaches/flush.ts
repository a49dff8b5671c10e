import { randomInt } from 'node:crypto'
import type { OrganizationId } from '#domain/ids.ts'
import { mondayOf } from '#domain/outreach.ts'
import type { Program } from '#domain/program.ts'
import {
  deleteHeldFeedback,
  deleteHeldWaits,
  lockHeldFeedback,
  lockHeldWaits,
  saveFeedbackRecords,
  saveWaitRecords,
} from '#storage/held-answers.ts'
import { findOrganization, type StoredOrganization } from '#storage/organizations.ts'
import {
  deleteHeldOutreaches,
  forgetTokens,
  lockHeldOutreaches,
  saveOutreachRecords,
} from '#storage/outreaches.ts'
import { listPrograms } from '#storage/programs.ts'
import type { RecordsWriter, Writer } from '#storage/store.ts'
import { saveTrace } from '#storage/traces.ts'
import type { Deps } from '../deps.ts'
import { enqueueNightly } from '../installation/recurring.ts'
import { dayIn } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

/**
 * Moves what waits into the other database, in an order that says nothing of when it came. Safe twice: what was written
 * but not yet taken away is recognised. The rows stay locked meanwhile, so that a correction waits for the outcome.
 */
export async function flushOutreaches(deps: Here, organization: OrganizationId): Promise<void> {
  await deps.store.cases.write(organization, async (db) => {
    const owner = await findOrganization(db, organization)
    if (owner === undefined) return
    const today = dayIn(deps.now(), owner.timeZone)
    const batch = await lockBatch(db)
    const programs = await listPrograms(db)
    await deps.store.records.write(owner.recordsKey, async (records) => {
      for (const program of programs) await save(records, { owner, program, batch, today })
      await forgetTokens(records, today)
    })
    await takeAway(db, batch)
    const event = { name: 'outreaches.flushed', records: batch.outreaches.length } as const
    await saveTrace(db, event, { organization, on: today })
    await enqueueNightly(db, owner, { job: 'outreaches.flush', now: deps.now() })
  })
}

async function lockBatch(db: Writer) {
  return {
    outreaches: shuffled(await lockHeldOutreaches(db)),
    feedback: shuffled(await lockHeldFeedback(db)),
    waits: shuffled(await lockHeldWaits(db)),
  }
}

type Batch = Awaited<ReturnType<typeof lockBatch>>
type Saving = {
  readonly owner: StoredOrganization
  readonly program: Program
  readonly batch: Batch
  readonly today: Temporal.PlainDate
}

async function save(db: RecordsWriter, { owner, program, batch, today }: Saving): Promise<void> {
  const place = { organization: owner.recordsKey, program: program.recordsKey }
  const ofProgram = (held: { readonly program: string }): boolean => held.program === program.id
  await saveOutreachRecords(db, place, batch.outreaches.filter(ofProgram))
  const held = batch.feedback.filter(ofProgram)
  await saveFeedbackRecords(db, place, { held, week: mondayOf(today) })
  await saveWaitRecords(db, place, batch.waits.filter(ofProgram))
}

async function takeAway(db: Writer, { outreaches, feedback, waits }: Batch): Promise<void> {
  const ids = (held: readonly { readonly id: string }[]) => held.map(({ id }) => id)
  await deleteHeldOutreaches(db, ids(outreaches))
  await deleteHeldFeedback(db, ids(feedback))
  await deleteHeldWaits(db, ids(waits))
}

/** Fisher and Yates, with dice that nobody can predict. */
export function shuffled<T>(items: readonly T[]): readonly T[] {
  const left = [...items]
  const drawn: T[] = []
  while (left.length > 0) drawn.push(...left.splice(randomInt(left.length), 1))
  return drawn
}
