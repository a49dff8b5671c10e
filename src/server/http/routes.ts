import { accountRoutes } from './accounts.ts'
import { conversationRoutes } from './conversations.ts'
import { feedbackRoutes } from './feedback.ts'
import { installationRoutes, outboxRoutes, sampleRoutes } from './installation.ts'
import { offerRoutes } from './offers.ts'
import { organizationRoutes } from './organizations.ts'
import { outreachRoutes } from './outreaches.ts'
import { poolRoutes } from './pools.ts'
import { programRoutes } from './programs.ts'
import { requestRoutes } from './requests.ts'
import { rosterRoutes } from './rosters.ts'
import type { Route } from './route.ts'
import { sessionRoutes } from './sessions.ts'
import { supporterRoutes } from './supporters.ts'
import { trendRoutes } from './trends.ts'

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
]
