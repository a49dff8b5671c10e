import type { OrganizationId, ProgramId } from '#domain/ids.ts'
import { listReferrals } from '#storage/referrals.ts'
import type { Deps } from '../deps.ts'
import { postToCoordinators } from '../requests/mail-coordinators.ts'
import { findToday } from '../today.ts'

type MailDeps = Pick<Deps, 'store' | 'now' | 'mailer' | 'origin'>

/** The same letter as for anything else that waits. None is sent once somebody has seen to it. */
export async function mailAboutReferrals(
  deps: MailDeps,
  organization: OrganizationId,
  program: ProgramId,
): Promise<void> {
  const waits = await deps.store.cases.read(organization, async (db) => {
    const today = await findToday(db, organization, deps.now())
    return (await listReferrals(db, program, today)).some(({ state }) => state === 'new')
  })
  if (waits) await postToCoordinators(deps, organization)
}
