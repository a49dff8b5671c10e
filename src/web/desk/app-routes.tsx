import { later } from './app-later.tsx'
import { runningRoutes } from './app-routes-running.tsx'
import type { NavName, Route } from './app-route.ts'
import { BoardPage } from './board/board.tsx'
import { TalksPage } from './conversations/talks.tsx'
import { OffersPage } from './offers/offers.tsx'
import { LogPage } from './outreaches/log.tsx'
import { matchPath, type Params } from './router.ts'

/** Every page of the desk. Those that a first load does without come `later`, by way of `app-more.ts`. */
const usualRoutes: readonly Route[] = [
  { path: '/desk/today', page: BoardPage, needs: 'board.read', nav: 'today' },
  { path: '/desk/today/request', page: later((more) => more.RequestPage), needs: 'request.open' },
  { path: '/desk/offers', page: OffersPage, needs: 'offer.answer', nav: 'offers' },
  { path: '/desk/talks', page: TalksPage, needs: 'conversation.support', nav: 'talks' },
  {
    path: '/desk/talks/:offer',
    page: later((more) => more.ConversationPage),
    needs: 'conversation.support',
  },
  { path: '/desk/log', page: LogPage, needs: 'outreach.record', nav: 'log' },
  {
    path: '/desk/supporters',
    page: later((more) => more.SupportersPage),
    needs: 'supporter.read',
    nav: 'supporters',
  },
  {
    path: '/desk/supporters/add',
    page: later((more) => more.AddSupporterPage),
    needs: 'supporter.write',
  },
  {
    path: '/desk/supporters/:supporter',
    page: later((more) => more.SupporterPage),
    needs: 'supporter.read',
  },
  {
    path: '/desk/trends',
    page: later((more) => more.TrendsPage),
    needs: 'trends.read',
    nav: 'trends',
  },
  {
    path: '/desk/program',
    page: later((more) => more.ProgramPage),
    needs: 'program.write',
    nav: 'program',
  },
  {
    path: '/desk/program/policy',
    page: later((more) => more.PolicyPage),
    needs: 'program.write',
  },
  { path: '/desk/program/look', page: later((more) => more.BrandPage), needs: 'program.write' },
  { path: '/desk/program/lists', page: later((more) => more.ListsPage), needs: 'program.write' },
  { path: '/desk/program/doors', page: later((more) => more.DoorsPage), needs: 'program.write' },
  {
    path: '/desk/organizations',
    page: later((more) => more.OrganizationsPage),
    needs: 'organization.write',
    nav: 'organizations',
  },
  {
    path: '/desk/staff',
    page: later((more) => more.StaffPage),
    needs: 'staff.read',
    nav: 'staff',
  },
  {
    path: '/desk/outbox',
    page: later((more) => more.OutboxPage),
    needs: 'outbox.read',
    nav: 'outbox',
  },
  {
    path: '/desk/keys',
    page: later((more) => more.RostersPage),
    needs: 'roster.sign',
    nav: 'keys',
  },
  {
    path: '/desk/profile',
    page: later((more) => more.ProfilePage),
    needs: 'profile.keep',
    nav: 'profile',
  },
  {
    path: '/desk/security',
    page: later((more) => more.SecurityPage),
    needs: 'staff',
    nav: 'security',
  },
]

/** First found, first taken: `/supporters/import` stands before `/supporters/:supporter`. */
export const routes: readonly Route[] = [...runningRoutes, ...usualRoutes]

/** The links, in groups that each have a small heading but the first. */
export const navGroups = [
  { group: 'now', names: ['today', 'week', 'offers', 'talks', 'log'] },
  { group: 'people', names: ['applications', 'supporters', 'gatherings', 'care'] },
  {
    group: 'work',
    names: ['rollouts', 'incidents', 'surveys', 'resources', 'trends', 'committee'],
  },
  { group: 'settings', names: ['program', 'organizations', 'staff', 'keys', 'outbox'] },
  { group: 'mine', names: ['profile', 'security'] },
] as const satisfies readonly { readonly group: string; readonly names: readonly NavName[] }[]

export type Found = { readonly route: Route; readonly params: Params }

export function findRoute(address: string): Found | undefined {
  for (const route of routes) {
    const params = matchPath(route.path, address)
    if (params !== undefined) return { route, params }
  }
  return undefined
}
