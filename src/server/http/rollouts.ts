import type { Route } from './route.ts'

export const rolloutRoutes: readonly Route[] = []
