import { randomUUID } from 'node:crypto'
import { parseCheckInId, type OrganizationId, type ProgramId } from '#domain/ids.ts'
import { findCarePolicy } from '#storage/care-policy.ts'
import { deleteCheckInsBefore, listUnasked, saveNewCheckIn } from '#storage/check-ins.ts'
import { enqueue } from '#storage/jobs.ts'
import { listPrograms } from '#storage/programs.ts'
import type { Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

export const monthOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.with({ day: 1 })

/** One letter a month for whoever is in service: the database refuses a second one, however often the night comes. */
export async function askHowTheyAre(deps: Here, organization: OrganizationId): Promise<void> {
  await deps.store.cases.write(organization, async (db) => {
    const today = await findToday(db, organization, deps.now())
    const month = monthOf(today)
    // Answers of the last days of a month are still worth a call in the next.
    await deleteCheckInsBefore(db, month.subtract({ months: 1 }))
    for (const { id: program, state } of await listPrograms(db)) {
      if (state === 'live')
        await askPool(db, { organization, program, month, today, now: deps.now() })
    }
  })
}

type Asking = {
  readonly organization: OrganizationId
  readonly program: ProgramId
  readonly month: Temporal.PlainDate
  readonly today: Temporal.PlainDate
  readonly now: Temporal.Instant
}

async function askPool(
  db: Writer,
  { organization, program, month, today, now }: Asking,
): Promise<void> {
  const { checkIns } = await findCarePolicy(db, program)
  if (checkIns === 'off') return
  for (const supporter of await listUnasked(db, { program, month, today })) {
    const id = parseCheckInId(randomUUID())
    if (!(await saveNewCheckIn(db, { id, organization, supporter, month }))) continue
    const key = `check-in:${id}`
    await enqueue(db, {
      name: 'supporters.mail-check-in',
      organization,
      subject: id,
      runAt: now,
      key,
    })
  }
}
