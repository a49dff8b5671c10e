import type { Route } from './route.ts'

export const nominationRoutes: readonly Route[] = []
