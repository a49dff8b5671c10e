/**
 * The pages that a first load does without, in one lazy chunk: two of them may share what nobody else needs, which
 * separate chunks could not.
 */
export { ConversationPage } from './conversations/conversation.tsx'
export { Enrol } from './enrol/enrol.tsx'
export { ProfilePage } from './profile/profile.tsx'
export { RequestPage } from './requests/request.tsx'
export { RostersPage } from './rosters/rosters.tsx'
export { SecurityPage } from './security/security.tsx'
export { AddSupporterPage } from './supporters/add.tsx'
export { SupporterPage } from './supporters/supporter.tsx'
export { SupportersPage } from './supporters/supporters.tsx'
export { TrendsPage } from './trends/trends.tsx'
export { BrandPage } from './programs/brand.tsx'
export { DoorsPage } from './programs/doors.tsx'
export { ListsPage } from './programs/lists.tsx'
export { OrganizationsPage } from './organizations/organizations.tsx'
export { OutboxPage } from './outbox/outbox.tsx'
export { PolicyPage } from './programs/policy.tsx'
export { ProgramPage } from './programs/program.tsx'
export { StaffPage } from './staff/staff.tsx'
