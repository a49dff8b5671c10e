export const roles = [
  'coordinator',
  'supporter',
  'leader',
  'organization-admin',
  'network-admin',
] as const
export type Role = (typeof roles)[number]
