import type { Deps } from '#actions/deps.ts'
import { enqueueAgain, type NightlyJob } from '#actions/installation/recurring.ts'
import type { OrganizationId } from '#domain/ids.ts'
import { careForSupporters } from './care-for-supporters.ts'
import { checkLinks } from './check-links.ts'
import { closeSurveys } from './close-surveys.ts'
import { endHandOvers } from './end-hand-overs.ts'
import { expireOffer } from './expire-offer.ts'
import { flushOutreaches } from './flush-outreaches.ts'
import { mailAboutReferrals } from './mail-about-referrals.ts'
import { mailAboutIncident } from './mail-about-incident.ts'
import { mailCheckIn } from './mail-check-in.ts'
import { mailCoordinators } from './mail-coordinators.ts'
import { mailDebrief } from './mail-debrief.ts'
import { mailGathering } from './mail-gathering.ts'
import { mailInvitation } from './mail-invitation.ts'
import { mailNominee } from './mail-nominee.ts'
import { mailOffer } from './mail-offer.ts'
import { mailReference } from './mail-reference.ts'
import { mailTrainingReminder } from './mail-training-reminder.ts'
import { nextWave } from './next-wave.ts'
import { promiseAlert } from './promise-alert.ts'
import { remindOfGatherings } from './remind-of-gatherings.ts'
import { sweepRetention } from './sweep-retention.ts'
import type { Job, Jobs } from './tasks.ts'

type Work = (deps: Deps, organization: OrganizationId, subject: string) => Promise<void>

/** What is done for each name: a name without work does not compile. */
export function jobsOf(deps: Deps): Jobs {
  const bind =
    (work: Work): Job =>
    (organization, subject) =>
      work(deps, organization, subject)
  const everyNight =
    (name: NightlyJob, work: Work): Job =>
    async (organization, subject) => {
      await work(deps, organization, subject)
      await enqueueAgain(deps, organization, name)
    }
  return {
    'offers.next-wave': bind(nextWave),
    'offers.expire': bind(expireOffer),
    'offers.mail': bind(mailOffer),
    'requests.promise-alert': bind(promiseAlert),
    'requests.mail-coordinators': bind(mailCoordinators),
    'accounts.mail-invitation': bind(mailInvitation),
    'outreaches.flush': bind(flushOutreaches),
    'retention.sweep': everyNight('retention.sweep', sweepRetention),
    'applications.mail-reference': bind(mailReference),
    'supporters.care': everyNight('supporters.care', careForSupporters),
    'trainings.remind': bind(mailTrainingReminder),
    'supporters.mail-check-in': bind(mailCheckIn),
    'nominations.mail-invitation': bind(mailNominee),
    'gatherings.mail': bind(mailGathering),
    'gatherings.remind': everyNight('gatherings.remind', remindOfGatherings),
    'resources.check-links': everyNight('resources.check-links', checkLinks),
    'referrals.mail-coordinators': bind(mailAboutReferrals),
    'intakes.end-hand-overs': bind(endHandOvers),
    'surveys.close': everyNight('surveys.close', closeSurveys),
    'incidents.mail-coordinators': bind(mailAboutIncident),
    'debriefs.mail': bind(mailDebrief),
  }
}
