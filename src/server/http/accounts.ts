import { enrol as use } from '#actions/accounts/enrol.ts'
import { inviteStaff as invite } from '#actions/accounts/invite-staff.ts'
import { listStaff as list } from '#actions/accounts/list-staff.ts'
import {
  addMethod as add,
  confirmMethod as confirm,
  removeMethod as remove,
} from '#actions/accounts/methods.ts'
import { revokeAccount as revoke } from '#actions/accounts/revoke.ts'
import { setRoles as set } from '#actions/accounts/roles.ts'
import { showInvitation as show } from '#actions/accounts/show-invitation.ts'
import {
  addMethod,
  confirmMethod,
  enrol,
  inviteStaff,
  listStaff,
  removeMethod,
  revokeAccount,
  setRoles,
  showInvitation,
} from '#contract/accounts.ts'
import { addMethodText as wording } from '#contract/proof-text.ts'
import { ok, okWithCookie, present } from './answer.ts'
import { sessionCookie } from './cookie.ts'
import { route, type Route } from './route.ts'

const NEW_METHOD = { 'method-not-proven': 422, 'method-taken': 409 } as const
const ROLES = { 'not-found': 404, 'role-not-allowed': 403, 'last-coordinator': 409 } as const

export const accountRoutes: readonly Route[] = [
  route(showInvitation, async (deps, _actor, { token }) =>
    present(await show(deps, token), {
      open: ({ kind: _open, ...shown }) => ok(shown),
      'invitation-over': 410,
    }),
  ),
  route(enrol, async (deps, _actor, { kemPublic, signPublic, keybox, ...enrolment }) =>
    present(await use(deps, { ...enrolment, keys: { kemPublic, signPublic, keybox }, wording }), {
      enrolled: ({ me, token }) => okWithCookie(me, sessionCookie(token)),
      'invitation-over': 410,
      ...NEW_METHOD,
    }),
  ),
  route(addMethod, async (deps, actor, { method }) =>
    present(await add(deps, actor, { method, wording }), { added: () => ok({}), ...NEW_METHOD }),
  ),
  route(confirmMethod, async (deps, actor, { method }) =>
    present(await confirm(deps, actor, method), { confirmed: () => ok({}), 'not-found': 404 }),
  ),
  route(removeMethod, async (deps, actor, { method }) =>
    present(await remove(deps, actor, method), {
      removed: () => ok({}),
      'last-method': 409,
      'not-found': 404,
    }),
  ),
  route(listStaff, async (deps, actor) => ok(await list(deps, actor))),
  route(inviteStaff, async (deps, actor, person) =>
    present(await invite(deps, actor, person), {
      invited: ({ account, link }) => ok({ account, link }),
      'role-not-allowed': 403,
    }),
  ),
  route(setRoles, async (deps, actor, input) =>
    present(await set(deps, actor, input), { set: () => ok({}), ...ROLES }),
  ),
  route(revokeAccount, async (deps, actor, { account }) =>
    present(await revoke(deps, actor, account), { revoked: () => ok({}), ...ROLES }),
  ),
]
