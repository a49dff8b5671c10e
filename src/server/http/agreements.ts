import type { Route } from './route.ts'

export const agreementRoutes: readonly Route[] = []
