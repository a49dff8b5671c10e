import {
  closeReferral as close,
  listReferrals as list,
  markContacted as mark,
  openReferral as open,
} from '#actions/referrals/look-after.ts'
import { sendReferral as send } from '#actions/referrals/send.ts'
import {
  closeReferral,
  listReferrals,
  markContacted,
  openReferral,
  sendReferral,
} from '#contract/referrals.ts'
import { created, ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const referralRoutes: readonly Route[] = [
  route(sendReferral, async (deps, _actor, input) =>
    present(await send(deps, input), {
      sent: () => created({}),
      'not-found': 404,
      'not-live': 409,
      'stale-team-key': 409,
      'too-many': 409,
    }),
  ),
  route(listReferrals, async (deps, actor, { program }) =>
    present(await list(deps, actor, program), {
      listed: ({ referrals }) =>
        ok({
          referrals: referrals.map(({ id, state, receivedOn, expiresOn }) => ({
            referral: id,
            state,
            receivedOn: receivedOn.toString(),
            expiresOn: expiresOn.toString(),
          })),
        }),
      'not-found': 404,
    }),
  ),
  route(openReferral, async (deps, actor, { referral }) =>
    present(await open(deps, actor, referral), {
      opened: ({ referral: { sealed, teamGrant, teamEpoch } }) =>
        ok({ sealed, teamGrant, teamEpoch }),
      'not-found': 404,
    }),
  ),
  route(markContacted, async (deps, actor, { referral }) =>
    present(await mark(deps, actor, referral), {
      marked: () => ok({}),
      'already-contacted': 409,
      'not-found': 404,
    }),
  ),
  route(closeReferral, async (deps, actor, { referral }) =>
    present(await close(deps, actor, referral), { closed: () => ok({}), 'not-found': 404 }),
  ),
]
