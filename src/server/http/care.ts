import type { Route } from './route.ts'

export const careRoutes: readonly Route[] = []
