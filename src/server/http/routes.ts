import { accountRoutes } from './accounts.ts'
import { agreementRoutes } from './agreements.ts'
import { applicationRoutes } from './applications.ts'
import { careRoutes } from './care.ts'
import { committeeRoutes } from './committee.ts'
import { conversationRoutes } from './conversations.ts'
import { debriefRoutes } from './debriefs.ts'
import { feedbackRoutes } from './feedback.ts'
import { gatheringRoutes } from './gatherings.ts'
import { incidentRoutes } from './incidents.ts'
import { installationRoutes, outboxRoutes, sampleRoutes } from './installation.ts'
import { intakeRoutes } from './intakes.ts'
import { nominationRoutes } from './nominations.ts'
import { offerRoutes } from './offers.ts'
import { organizationRoutes } from './organizations.ts'
import { outreachRoutes } from './outreaches.ts'
import { poolRoutes } from './pools.ts'
import { programRoutes } from './programs.ts'
import { referralRoutes } from './referrals.ts'
import { requestRoutes } from './requests.ts'
import { resourceRoutes } from './resources.ts'
import { rolloutRoutes } from './rollouts.ts'
import { rosterRoutes } from './rosters.ts'
import type { Route } from './route.ts'
import { sessionRoutes } from './sessions.ts'
import { supporterRoutes } from './supporters.ts'
import { surveyRoutes } from './surveys.ts'
import { trainingRoutes } from './trainings.ts'
import { trendRoutes } from './trends.ts'
import { unitRoutes } from './units.ts'
import { weekRoutes } from './week.ts'

/** Every call that can be made, in one list: what is not here is not there. */
export const routes: readonly Route[] = [
  ...installationRoutes,
  ...sampleRoutes,
  ...outboxRoutes,
  ...sessionRoutes,
  ...accountRoutes,
  ...organizationRoutes,
  ...programRoutes,
  ...rosterRoutes,
  ...supporterRoutes,
  ...poolRoutes,
  ...requestRoutes,
  ...offerRoutes,
  ...conversationRoutes,
  ...feedbackRoutes,
  ...outreachRoutes,
  ...trendRoutes,
  ...unitRoutes,
  ...applicationRoutes,
  ...agreementRoutes,
  ...trainingRoutes,
  ...careRoutes,
  ...rolloutRoutes,
  ...nominationRoutes,
  ...gatheringRoutes,
  ...resourceRoutes,
  ...surveyRoutes,
  ...referralRoutes,
  ...intakeRoutes,
  ...incidentRoutes,
  ...debriefRoutes,
  ...weekRoutes,
  ...committeeRoutes,
]
