import type { Role } from './role.ts'

const admins = ['organization-admin', 'network-admin'] as const
const runners = ['coordinator', ...admins] as const

/** Who may do what, in the acting organization. An admin holds no keys: nothing here lets one open a case. */
export const allowed = {
  'offer.answer': ['supporter'],
  'conversation.support': ['supporter'],
  'outreach.record': ['supporter', 'coordinator'],
  'outreach.export': ['coordinator'],
  'profile.keep': ['supporter'],
  'board.read': ['coordinator'],
  'request.open': ['coordinator'],
  'request.match': ['coordinator'],
  'roster.read': ['coordinator', 'supporter'],
  'roster.sign': ['coordinator'],
  'supporter.read': ['coordinator'],
  'supporter.write': ['coordinator'],
  'trends.read': ['coordinator', 'leader', ...admins],
  'program.read': ['coordinator', 'supporter', 'leader', ...admins],
  'program.write': runners,
  'staff.read': runners,
  'staff.write': runners,
  'organization.read': runners,
  'organization.write': ['network-admin'],
  'outbox.read': runners,
  'unit.read': ['coordinator', 'leader', ...admins],
  'unit.write': runners,
  'application.read': ['coordinator'],
  'application.write': ['coordinator'],
  'agreement.write': runners,
  'agreement.sign': ['supporter'],
  'training.write': ['coordinator'],
  'care.write': ['coordinator'],
  'rollout.read': ['coordinator', 'leader', ...admins],
  'rollout.write': runners,
  'nomination.write': ['coordinator'],
  'nomination.review': ['coordinator', 'leader'],
  'gathering.read': ['coordinator', 'supporter', 'leader', ...admins],
  'gathering.write': runners,
  'resource.read': ['coordinator', 'supporter', 'leader', ...admins],
  'resource.suggest': ['coordinator', 'supporter', 'leader', ...admins],
  'resource.write': runners,
  'survey.read': ['coordinator', 'leader', ...admins],
  'survey.write': ['coordinator'],
  'referral.open': ['coordinator'],
  'intake.take': ['coordinator'],
  'incident.write': ['coordinator'],
  'debrief.ask': ['leader', 'coordinator'],
  'debrief.plan': ['coordinator'],
  'debrief.hold': ['supporter'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof allowed

export function may(roles: readonly Role[], permission: Permission): boolean {
  const holders: readonly Role[] = allowed[permission]
  return roles.some((role) => holders.includes(role))
}
