import type { Connection } from '#storage/postgres/connection.ts'
import { derivePassword } from './migrations/passwords.ts'

/** The roles of the running server. None owns a table, bypasses a policy, or may enter the other database. */
export const roles = {
  cases: 'peerlight_cases_app',
  records: 'peerlight_records_app',
  jobs: 'peerlight_jobs',
} as const
export type RoleName = (typeof roles)[keyof typeof roles]

export type Databases = {
  /** The administrator, in the database that the address names. */
  readonly admin: Connection
  /** The administrator again, as the owner of our two. */
  readonly owner: { readonly cases: Connection; readonly records: Connection }
  readonly cases: Connection
  readonly records: Connection
  readonly jobs: Connection
}

/** Every server process derives the same connections from the same address, and none stores a password. */
export function databasesOf(admin: Connection, base = 'peerlight'): Databases {
  const names = { cases: `${base}_cases`, records: `${base}_records` }
  const as = (role: RoleName, database: string): Connection => ({
    ...admin,
    ...(admin.password === undefined ? {} : { password: derivePassword(admin.password, role) }),
    user: role,
    database,
  })
  return {
    admin,
    owner: {
      cases: { ...admin, database: names.cases },
      records: { ...admin, database: names.records },
    },
    cases: as(roles.cases, names.cases),
    records: as(roles.records, names.records),
    jobs: as(roles.jobs, names.cases),
  }
}
