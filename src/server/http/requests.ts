import {
  changeRequest,
  closeRequest,
  introduce,
  openIntake,
  reassignRequest,
  showBoard,
  showRequest,
  submitRequest,
  withdrawRequest,
} from '#contract/requests.ts'
import { showBoard as board } from '#actions/requests/board.ts'
import { changeRequest as change } from '#actions/requests/change.ts'
import { closeAsCoordinator } from '#actions/requests/close.ts'
import { introduceAs } from '#actions/requests/introduce.ts'
import { openIntakeAs } from '#actions/requests/open-intake.ts'
import { reassignAs } from '#actions/requests/reassign.ts'
import { showRequest as show } from '#actions/requests/show.ts'
import { submitRequest as submit } from '#actions/requests/submit.ts'
import { withdrawRequest as withdraw } from '#actions/requests/withdraw.ts'
import { created, ok, present } from './answer.ts'
import { toBoardView, toCaseView, toIntakeView } from './requests-view.ts'
import { route, type Route } from './route.ts'

const NOT_NOW = {
  gone: 410,
  'already-matched': 409,
  'stale-team-key': 409,
  'slot-taken': 409,
  'choice-not-offered': 409,
} as const

export const requestRoutes: readonly Route[] = [
  route(submitRequest, async (deps, _actor, input) =>
    present(await submit(deps, input), {
      submitted: ({ request }) => created({ request }),
      'bad-header': 400,
      'bad-proof': 400,
      'not-found': 404,
      'not-live': 409,
      'access-key-in-use': 409,
      gone: NOT_NOW.gone,
      'stale-team-key': NOT_NOW['stale-team-key'],
      'slot-taken': NOT_NOW['slot-taken'],
      'choice-not-offered': NOT_NOW['choice-not-offered'],
    }),
  ),
  route(showRequest, async (deps, actor) =>
    present(await show(deps, actor), {
      shown: (shown) => ok(toCaseView(shown)),
      'not-found': 404,
    }),
  ),
  route(changeRequest, async (deps, actor, input) =>
    present(await change(deps, actor, input), {
      changed: () => ok({}),
      'not-found': 404,
      'too-many': 409,
      ...NOT_NOW,
    }),
  ),
  route(withdrawRequest, async (deps, actor) =>
    present(await withdraw(deps, actor), {
      withdrawn: ({ ticket }) => ok({ ticket }),
      'not-found': 404,
    }),
  ),
  route(showBoard, async (deps, actor, { program }) =>
    present(await board(deps, actor, program), {
      shown: (shown) => ok(toBoardView(shown)),
      'not-found': 404,
    }),
  ),
  route(openIntake, async (deps, actor, { request }) =>
    present(await openIntakeAs(deps, actor, request), {
      opened: (opened) => ok(toIntakeView(opened)),
      'not-released': 409,
      'not-found': 404,
      gone: 410,
    }),
  ),
  route(introduce, async (deps, actor, input) =>
    present(await introduceAs(deps, actor, input), {
      introduced: () => ok({}),
      'not-found': 404,
      'not-released': 409,
      'supporter-unavailable': 409,
      'already-matched': 409,
      'slot-taken': 409,
      gone: 410,
    }),
  ),
  route(reassignRequest, async (deps, actor, { request }) =>
    present(await reassignAs(deps, actor, request), {
      'given-back': () => ok({}),
      'not-matched': 409,
      'not-found': 404,
      closed: 410,
    }),
  ),
  route(closeRequest, async (deps, actor, { request }) =>
    present(await closeAsCoordinator(deps, actor, request), {
      closed: () => ok({}),
      'not-found': 404,
    }),
  ),
]
