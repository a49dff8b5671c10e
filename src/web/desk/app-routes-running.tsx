import { laterRunning } from './app-later.tsx'
import type { Route } from './app-route.ts'

/** The pages for running a program. */
export const runningRoutes: readonly Route[] = [
  {
    path: '/desk/week',
    page: laterRunning((pages) => pages.WeekPage),
    needs: 'board.read',
    nav: 'week',
  },
  {
    path: '/desk/intake',
    page: laterRunning((pages) => pages.IntakePage),
    needs: 'intake.take',
  },
  {
    path: '/desk/referrals',
    page: laterRunning((pages) => pages.ReferralsPage),
    needs: 'referral.open',
  },
  {
    path: '/desk/applications',
    page: laterRunning((pages) => pages.ApplicationsPage),
    needs: 'application.read',
    nav: 'applications',
  },
  {
    path: '/desk/applications/:application',
    page: laterRunning((pages) => pages.ApplicationPage),
    needs: 'application.read',
  },
  {
    path: '/desk/agreement',
    page: laterRunning((pages) => pages.AgreementPage),
    needs: 'agreement.write',
  },
  {
    path: '/desk/my-agreement',
    page: laterRunning((pages) => pages.MyAgreementPage),
    needs: 'agreement.sign',
  },
  {
    path: '/desk/trainings',
    page: laterRunning((pages) => pages.TrainingsPage),
    needs: 'training.write',
  },
  {
    path: '/desk/supporters/import',
    page: laterRunning((pages) => pages.ImportPage),
    needs: 'supporter.write',
  },
  {
    path: '/desk/care',
    page: laterRunning((pages) => pages.CarePage),
    needs: 'care.write',
    nav: 'care',
  },
  {
    path: '/desk/gatherings',
    page: laterRunning((pages) => pages.GatheringsPage),
    needs: 'gathering.read',
    nav: 'gatherings',
  },
  {
    path: '/desk/gatherings/add',
    page: laterRunning((pages) => pages.AddGatheringPage),
    needs: 'gathering.write',
  },
  {
    path: '/desk/gatherings/:gathering',
    page: laterRunning((pages) => pages.GatheringPage),
    needs: 'gathering.read',
  },
  {
    path: '/desk/rollouts',
    page: laterRunning((pages) => pages.RolloutsPage),
    needs: 'rollout.read',
    nav: 'rollouts',
  },
  {
    path: '/desk/rollouts/add',
    page: laterRunning((pages) => pages.AddRolloutPage),
    needs: 'rollout.write',
  },
  {
    path: '/desk/rollouts/:rollout',
    page: laterRunning((pages) => pages.RolloutPage),
    needs: 'rollout.read',
  },
  {
    path: '/desk/rollouts/:rollout/nomination',
    page: laterRunning((pages) => pages.NominationPage),
    needs: 'nomination.review',
  },
  {
    path: '/desk/units',
    page: laterRunning((pages) => pages.UnitsPage),
    needs: 'unit.read',
  },
  {
    path: '/desk/signs',
    page: laterRunning((pages) => pages.SignsPage),
    needs: 'rollout.write',
  },
  {
    path: '/desk/incidents',
    page: laterRunning((pages) => pages.IncidentsPage),
    needs: 'incident.write',
    nav: 'incidents',
  },
  {
    path: '/desk/incidents/sources',
    page: laterRunning((pages) => pages.SourcesPage),
    needs: 'incident.write',
  },
  {
    path: '/desk/incidents/:incident',
    page: laterRunning((pages) => pages.IncidentPage),
    needs: 'incident.write',
  },
  {
    path: '/desk/debriefs/mine',
    page: laterRunning((pages) => pages.MyDebriefsPage),
    needs: 'debrief.hold',
  },
  {
    path: '/desk/debriefs',
    page: laterRunning((pages) => pages.DebriefsPage),
    needs: 'debrief.ask',
  },
  {
    path: '/desk/surveys',
    page: laterRunning((pages) => pages.SurveysPage),
    needs: 'survey.read',
    nav: 'surveys',
  },
  {
    path: '/desk/surveys/:survey',
    page: laterRunning((pages) => pages.SurveyPage),
    needs: 'survey.read',
  },
  {
    path: '/desk/resources',
    page: laterRunning((pages) => pages.ResourcesPage),
    needs: 'resource.read',
    nav: 'resources',
  },
  {
    path: '/desk/resources/:resource',
    page: laterRunning((pages) => pages.ResourcePage),
    needs: 'resource.read',
  },
  {
    path: '/desk/committee',
    page: laterRunning((pages) => pages.CommitteePage),
    needs: 'gathering.write',
    nav: 'committee',
  },
]
