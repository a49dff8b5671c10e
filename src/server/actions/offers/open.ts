import type { OpenOffer } from '#domain/offer.ts'
import { enqueue } from '#storage/jobs.ts'
import { saveNotifications } from '#storage/notifications.ts'
import type { Case } from '#storage/requests.ts'
import type { Writer } from '#storage/store.ts'
import { planExpiry } from '../requests/later.ts'
import { leaveTrace } from '../requests/leave-trace.ts'
import { tellChange } from '../requests/tell.ts'

export type Opening = {
  readonly offers: readonly OpenOffer[]
  readonly at: Temporal.Instant
  readonly until: Temporal.Instant
  readonly today: Temporal.PlainDate
}

/** What follows from asking: a letter for each, an end, and the count against each one's week. */
export async function announceOffers(db: Writer, kept: Case, opening: Opening): Promise<void> {
  const { organization, id } = kept
  const { offers, at, until, today: on } = opening
  const supporters = offers.map(({ to }) => to)
  await saveNotifications(db, { organization, supporters, at })
  for (const { id: subject } of offers) {
    await enqueue(db, { organization, name: 'offers.mail', subject, runAt: at })
  }
  await planExpiry(db, { organization, id, at: until })
  await leaveTrace(db, { name: 'wave.sent', offers: offers.length }, { kept, on })
  await tellChange(db, { organization, id, supporters })
}
