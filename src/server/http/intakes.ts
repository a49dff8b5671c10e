import type { Route } from './route.ts'

export const intakeRoutes: readonly Route[] = []
