/**
 * The pages that a first load does without, in one lazy chunk: two of them may share what nobody else needs, which
 * separate chunks could not.
 */
export { Enrol } from './enrol/enrol.tsx'
export { RequestPage } from './requests/request.tsx'
export { SecurityPage } from './security/security.tsx'
export { AddSupporterPage } from './supporters/add.tsx'
export { SupporterPage } from './supporters/supporter.tsx'
export { SupportersPage } from './supporters/supporters.tsx'
export { TrendsPage } from './trends/trends.tsx'
