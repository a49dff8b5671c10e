import {
  beginHandOver as begin,
  giveReceipt as give,
  lookForCaller as lookFor,
  revealDeskKey as reveal,
  stopHandOver as stop,
} from '#actions/intakes/hand-over.ts'
import {
  endHandOver as end,
  joinHandOver as join,
  lookAtHandOver as lookAt,
  showCallerKey as showKey,
} from '#actions/intakes/take-over.ts'
import {
  beginHandOver,
  endHandOver,
  giveReceipt,
  joinHandOver,
  lookAtHandOver,
  lookForCaller,
  revealDeskKey,
  showCallerKey,
  stopHandOver,
} from '#contract/intakes.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const intakeRoutes: readonly Route[] = [
  route(beginHandOver, async (deps, actor, input) =>
    present(await begin(deps, actor, input), {
      begun: ({ expiresAt }) => ok({ expiresAt: expiresAt.toString() }),
      'code-taken': 409,
      'not-found': 404,
    }),
  ),
  route(lookForCaller, async (deps, actor, { code }) =>
    present(await lookFor(deps, actor, code), {
      looked: ({ callerPublic }) => ok({ callerPublic }),
      'not-found': 404,
    }),
  ),
  route(revealDeskKey, async (deps, actor, input) =>
    present(await reveal(deps, actor, input), {
      revealed: () => ok({}),
      'nobody-there': 409,
      'already-revealed': 409,
      'not-found': 404,
    }),
  ),
  route(giveReceipt, async (deps, actor, input) =>
    present(await give(deps, actor, input), {
      given: () => ok({}),
      'nobody-there': 409,
      'not-found': 404,
    }),
  ),
  route(stopHandOver, async (deps, actor, { code }) =>
    present(await stop(deps, actor, code), { stopped: () => ok({}), 'not-found': 404 }),
  ),
  route(joinHandOver, async (deps, _actor, input) =>
    present(await join(deps, input), {
      joined: ({ commitment }) => ok({ commitment }),
      'not-found': 404,
    }),
  ),
  route(showCallerKey, async (deps, _actor, input) =>
    present(await showKey(deps, input), { shown: () => ok({}), 'not-found': 404 }),
  ),
  route(lookAtHandOver, async (deps, _actor, input) =>
    present(await lookAt(deps, input), {
      looked: ({ revealed, sealed }) => ok({ revealed, sealed }),
      'not-found': 404,
    }),
  ),
  route(endHandOver, async (deps, _actor, input) =>
    present(await end(deps, input), { ended: () => ok({}), 'not-found': 404 }),
  ),
]
