import type { Route } from './route.ts'

export const resourceRoutes: readonly Route[] = []
