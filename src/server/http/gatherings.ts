import type { Route } from './route.ts'

export const gatheringRoutes: readonly Route[] = []
