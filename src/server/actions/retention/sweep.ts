import { SESSION_HOURS } from '#domain/account.ts'
import { shredding } from '#domain/clocks.ts'
import type { OrganizationId } from '#domain/ids.ts'
import { deleteDebriefsUntil } from '#storage/debriefs.ts'
import { deleteHandOversUntil } from '#storage/hand-overs.ts'
import { deleteIncidentsUntil } from '#storage/incidents.ts'
import { deleteReferralsUntil } from '#storage/referrals.ts'
import { deleteChallengesBefore, installation } from '#storage/challenges.ts'
import {
  deleteInvitationsBefore,
  deleteMailBefore,
  deleteNotificationsBefore,
  deleteTicketsBefore,
  deleteTracesUntil,
  listBuried,
  listKept,
  type Kept,
} from '#storage/retention.ts'
import { lockCase } from '#storage/requests.ts'
import { deleteSessionsBefore } from '#storage/sessions.ts'
import { saveTrace } from '#storage/traces.ts'
import { sweepApplications } from '../applications/sweep.ts'
import type { Deps } from '../deps.ts'
import { isUnavailable, toCode } from '../failure.ts'
import { shredCase } from '../requests/end.ts'
import { forgetRemarks } from '../surveys/close.ts'
import { findToday } from '../today.ts'

type SweepDeps = Pick<Deps, 'store' | 'now' | 'report'>

/** What the load caps look back on. */
const NOTIFICATION_HOURS = 168
const MAIL_DAYS = 7

/** Destroys whatever has reached its end, a transaction a case. What one run misses the next one finds. */
export async function sweepRetention(deps: SweepDeps, organization: OrganizationId): Promise<void> {
  const { store, now } = deps
  const { kept, buried, today } = await store.cases.read(organization, async (db) => ({
    kept: await listKept(db),
    buried: new Set(await listBuried(db)),
    today: await findToday(db, organization, now()),
  }))
  let cases = 0
  for (const each of kept) {
    const isBuried = buried.has(each.request)
    if (await tryToEnd(deps, { organization, each, today, isBuried })) cases += 1
  }
  await sweepRest(deps, organization, today)
  await store.cases.write(organization, async (db) => {
    await saveTrace(db, { name: 'retention.swept', cases }, { organization, on: today })
  })
  await store.cases.write(installation, (db) => deleteChallengesBefore(db, now()))
}

type Due = {
  readonly organization: OrganizationId
  readonly each: Kept
  readonly today: Temporal.PlainDate
  /** Destroyed before, and back by a restored backup. */
  readonly isBuried: boolean
}

/** One case that is broken must not keep all the others beyond their day: it is reported every night. */
async function tryToEnd(deps: SweepDeps, due: Due): Promise<boolean> {
  try {
    return await endIfDue(deps, due)
  } catch (error) {
    if (isUnavailable(error)) throw error
    const failed = { name: 'job.failed', job: 'retention.sweep', code: toCode(error) } as const
    deps.report(failed, due.organization)
    return false
  }
}

async function endIfDue({ store }: Pick<SweepDeps, 'store'>, due: Due): Promise<boolean> {
  const { organization, each, today, isBuried } = due
  return await store.cases.write(organization, async (db) => {
    const kept = await lockCase(db, each.request)
    if (kept === undefined) return false
    const { on } = shredding(kept.request, each.policy.clocks)
    if (!isBuried && Temporal.PlainDate.compare(on, today) > 0) return false
    await shredCase(db, kept, { by: 'clock', today })
    return true
  })
}

async function sweepRest(
  { store, now }: SweepDeps,
  organization: OrganizationId,
  today: Temporal.PlainDate,
): Promise<void> {
  const at = now()
  await store.cases.write(organization, async (db) => {
    await deleteTracesUntil(db, today)
    await deleteTicketsBefore(db, today)
    await forgetRemarks(db, today)
    await sweepApplications(db, today)
    await deleteNotificationsBefore(db, at.subtract({ hours: NOTIFICATION_HOURS }))
    await deleteMailBefore(db, at.subtract({ hours: 24 * MAIL_DAYS }))
    await deleteInvitationsBefore(db, at)
    await deleteReferralsUntil(db, today)
    await deleteIncidentsUntil(db, today)
    await deleteDebriefsUntil(db, today)
    await deleteHandOversUntil(db, at)
    await deleteSessionsBefore(db, at.subtract({ hours: SESSION_HOURS }))
  })
}
