import type { Route } from './route.ts'

export const debriefRoutes: readonly Route[] = []
