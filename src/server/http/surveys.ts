import type { Route } from './route.ts'

export const surveyRoutes: readonly Route[] = []
