import type { Route } from './route.ts'

export const referralRoutes: readonly Route[] = []
