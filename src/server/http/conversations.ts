import {
  closeAsSupporter,
  followAsAsker,
  followDesk,
  handBack,
  readAsAsker,
  readAsSupporter,
  sayAsAsker,
  sayAsSupporter,
  shareAsAsker,
  shareAsSupporter,
} from '#contract/conversations.ts'
import { closeAsSupporter as close } from '#actions/conversations/close.ts'
import { handBackAs } from '#actions/conversations/hand-back.ts'
import {
  readAsAsker as readAsker,
  readAsSupporter as readSupporter,
} from '#actions/conversations/read.ts'
import {
  sayAsAsker as sayAsker,
  sayAsSupporter as saySupporter,
} from '#actions/conversations/say.ts'
import {
  shareAsAsker as shareAsker,
  shareAsSupporter as shareSupporter,
} from '#actions/conversations/share.ts'
import { ok, present, streaming } from './answer.ts'
import { route, type Route } from './route.ts'
import { followChanges } from './stream.ts'

const SAID = {
  said: () => ok({}),
  'not-found': 404,
  'out-of-order': 409,
  'too-many': 409,
  ended: 410,
} as const
const SHARED = {
  shared: () => ok({}),
  'not-found': 404,
  'stale-team-key': 409,
  'id-taken': 409,
  'too-many': 409,
} as const

export const conversationRoutes: readonly Route[] = [
  route(readAsAsker, async (deps, actor, input) =>
    present(await readAsker(deps, actor, input), {
      read: ({ page }) => ok({ ...page, messages: [...page.messages] }),
      'not-found': 404,
    }),
  ),
  route(sayAsAsker, async (deps, actor, input) =>
    present(await sayAsker(deps, actor, input), SAID),
  ),
  route(shareAsAsker, async (deps, actor, input) =>
    present(await shareAsker(deps, actor, input), SHARED),
  ),
  route(followAsAsker, async (deps, actor) =>
    streaming(
      followChanges(deps, {
        whose: actor.request,
        followed: [{ topic: `case:${actor.request}`, lines: ['case'] }],
      }),
    ),
  ),
  route(readAsSupporter, async (deps, actor, input) =>
    present(await readSupporter(deps, actor, input), {
      read: ({ talk, header, introduction, page }) =>
        ok({
          ...page,
          messages: [...page.messages],
          epoch: talk.epoch,
          header,
          slot: talk.slot,
          voucher: talk.voucher,
          opening: talk.opening,
          introduction,
        }),
      'not-found': 404,
    }),
  ),
  route(sayAsSupporter, async (deps, actor, input) =>
    present(await saySupporter(deps, actor, input), SAID),
  ),
  route(shareAsSupporter, async (deps, actor, input) =>
    present(await shareSupporter(deps, actor, input), SHARED),
  ),
  route(closeAsSupporter, async (deps, actor, { offer }) =>
    present(await close(deps, actor, offer), { closed: () => ok({}), 'not-found': 404 }),
  ),
  route(handBack, async (deps, actor, { offer }) =>
    present(await handBackAs(deps, actor, offer), {
      'given-back': () => ok({}),
      'not-found': 404,
      'not-matched': 409,
      closed: 410,
    }),
  ),
  route(followDesk, async (deps, actor) =>
    streaming(
      followChanges(deps, {
        whose: actor.session.tokenHash.toHex(),
        followed: [
          { topic: `desk:${actor.account}`, lines: ['offers', 'talks'] },
          ...(actor.roles.includes('coordinator')
            ? [{ topic: `board:${actor.organization}`, lines: ['board'] } as const]
            : []),
        ],
      }),
    ),
  ),
]
