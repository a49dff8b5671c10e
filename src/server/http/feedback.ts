import { leaveFeedback } from '#contract/requests.ts'
import { leaveFeedback as leave } from '#actions/feedback/leave.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const feedbackRoutes: readonly Route[] = [
  route(leaveFeedback, async (deps, _actor, input) =>
    present(await leave(deps, input), { left: () => ok({}), 'not-found': 404 }),
  ),
]
