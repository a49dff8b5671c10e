import { addRollout as add } from '#actions/rollouts/add.ts'
import { changeRollout as change, moveRollout as move } from '#actions/rollouts/change.ts'
import * as communications from '#actions/rollouts/communications.ts'
import { listRollouts as list, showRollout as show } from '#actions/rollouts/list.ts'
import { saveRollout as save } from '#actions/rollouts/save.ts'
import { sendLaunchLetter as send } from '#actions/rollouts/send-letter.ts'
import * as steps from '#actions/rollouts/steps.ts'
import {
  markCommunication,
  markStep,
  orderSteps,
  removeCommunication,
  removeStep,
  saveCommunication,
  saveStep,
  sendLaunchLetter,
} from '#contract/rollout-plan.ts'
import {
  addRollout,
  changeRollout,
  listRollouts,
  moveRollout,
  saveRollout,
  showRollout,
} from '#contract/rollouts.ts'
import { ok, present } from './answer.ts'
import { because } from './because.ts'
import { toListView, toShownView } from './rollouts-view.ts'
import { route, type Route } from './route.ts'

const done = () => ok({})
const WRITTEN = { 'not-found': 404, 'no-such-day': 422, 'no-title': 422, 'too-many': 409 } as const
const MARKED = { marked: done, 'not-found': 404 } as const
const REMOVED = { removed: done, 'not-found': 404 } as const

const wholeRoutes: readonly Route[] = [
  route(listRollouts, async (deps, actor, { program }) =>
    present(await list(deps, actor, program), {
      listed: (listed) => ok(toListView(listed)),
      'not-found': 404,
    }),
  ),
  route(showRollout, async (deps, actor, { rollout }) =>
    present(await show(deps, actor, rollout), {
      shown: (shown) => ok(toShownView(shown)),
      'not-found': 404,
    }),
  ),
  route(addRollout, async (deps, actor, input) =>
    present(await add(deps, actor, input), {
      added: ({ rollout }) => ok({ rollout }),
      'not-found': 404,
      'no-such-day': 422,
      'no-unit': 422,
      'already-rolling-out': 409,
    }),
  ),
  route(saveRollout, async (deps, actor, input) =>
    present(await save(deps, actor, input), { saved: done, 'not-found': 404, 'no-such-day': 422 }),
  ),
  route(changeRollout, async (deps, actor, input) =>
    present(await change(deps, actor, input), {
      changed: done,
      refused: because,
      'not-found': 404,
      'no-such-day': 422,
    }),
  ),
  route(moveRollout, async (deps, actor, input) =>
    present(await move(deps, actor, input), { moved: done, 'not-found': 404, 'no-such-day': 422 }),
  ),
]

const planRoutes: readonly Route[] = [
  route(saveStep, async (deps, actor, input) =>
    present(await steps.saveStep(deps, actor, input), {
      saved: ({ step }) => ok({ step }),
      ...WRITTEN,
    }),
  ),
  route(markStep, async (deps, actor, input) =>
    present(await steps.markStep(deps, actor, input), MARKED),
  ),
  route(removeStep, async (deps, actor, input) =>
    present(await steps.removeStep(deps, actor, input), REMOVED),
  ),
  route(orderSteps, async (deps, actor, input) =>
    present(await steps.orderSteps(deps, actor, input), {
      ordered: done,
      'other-steps': 409,
      'not-found': 404,
    }),
  ),
  route(saveCommunication, async (deps, actor, input) =>
    present(await communications.saveCommunication(deps, actor, input), {
      saved: ({ communication }) => ok({ communication }),
      ...WRITTEN,
    }),
  ),
  route(markCommunication, async (deps, actor, input) =>
    present(await communications.markCommunication(deps, actor, input), MARKED),
  ),
  route(removeCommunication, async (deps, actor, input) =>
    present(await communications.removeCommunication(deps, actor, input), REMOVED),
  ),
  route(sendLaunchLetter, async (deps, actor, input) =>
    present(await send(deps, actor, input), {
      sent: ({ sent, failed }) => ok({ sent, failed: [...failed] }),
      'not-found': 404,
      'no-mail-server': 409,
    }),
  ),
]

export const rolloutRoutes: readonly Route[] = [...wholeRoutes, ...planRoutes]
