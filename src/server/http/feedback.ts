import { leaveFeedback as leave } from '#actions/feedback/leave.ts'
import { findFeedbackSurvey as find, showFeedback as show } from '#actions/feedback/show.ts'
import { findFeedbackSurvey, showFeedback } from '#contract/feedback.ts'
import { leaveFeedback } from '#contract/requests.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const feedbackRoutes: readonly Route[] = [
  route(leaveFeedback, async (deps, _actor, input) =>
    present(await leave(deps, input), { left: () => ok({}), 'not-found': 404 }),
  ),
  route(showFeedback, async (deps, actor, { program }) =>
    present(await show(deps, actor, program), {
      shown: ({ batches }) =>
        ok({
          batches: batches.map(({ from, until, results }) => ({
            from: from.toString(),
            until: until.toString(),
            results,
          })),
        }),
      'not-found': 404,
    }),
  ),
  route(findFeedbackSurvey, async (deps, _actor, { program }) =>
    present(await find(deps, program), { found: ({ key }) => ok({ key }), 'not-found': 404 }),
  ),
]
