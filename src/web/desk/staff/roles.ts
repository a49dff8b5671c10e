import { useDesk } from '../app-desk.ts'
import type { Role } from '#domain/role.ts'

/** What can be given here: supporting comes with a place in a pool, and only an admin makes an admin. */
export function useGrantable(): readonly Role[] {
  const { place } = useDesk()
  const admins = place.roles.filter(
    (role) => role === 'organization-admin' || role === 'network-admin',
  )
  return ['coordinator', 'leader', ...admins]
}
