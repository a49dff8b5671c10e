import type { Deps } from '#actions/deps.ts'
import { enqueueAgain } from '#actions/installation/recurring.ts'
import type { OrganizationId } from '#domain/ids.ts'
import { expireOffer } from './expire-offer.ts'
import { flushOutreaches } from './flush-outreaches.ts'
import { mailCoordinators } from './mail-coordinators.ts'
import { mailInvitation } from './mail-invitation.ts'
import { mailOffer } from './mail-offer.ts'
import { nextWave } from './next-wave.ts'
import { promiseAlert } from './promise-alert.ts'
import { sweepRetention } from './sweep-retention.ts'
import type { Job, Jobs } from './tasks.ts'

type Work = (deps: Deps, organization: OrganizationId, subject: string) => Promise<void>

/** What is done for each name: a name without work does not compile. */
export function jobsOf(deps: Deps): Jobs {
  const bind =
    (work: Work): Job =>
    (organization, subject) =>
      work(deps, organization, subject)
  return {
    'offers.next-wave': bind(nextWave),
    'offers.expire': bind(expireOffer),
    'offers.mail': bind(mailOffer),
    'requests.promise-alert': bind(promiseAlert),
    'requests.mail-coordinators': bind(mailCoordinators),
    'accounts.mail-invitation': bind(mailInvitation),
    'outreaches.flush': bind(flushOutreaches),
    'retention.sweep': async (organization, subject) => {
      await sweepRetention(deps, organization, subject)
      await enqueueAgain(deps, organization, 'retention.sweep')
    },
  }
}
