import type { Route } from './route.ts'

export const unitRoutes: readonly Route[] = []
