import type { Route } from './route.ts'

export const incidentRoutes: readonly Route[] = []
