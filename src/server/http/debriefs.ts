import { askForDebrief as ask } from '#actions/debriefs/ask.ts'
import { listDebriefs as list, listMyDebriefs as listMine } from '#actions/debriefs/list.ts'
import { declineDebrief as decline, markHeld, planDebrief as plan } from '#actions/debriefs/plan.ts'
import {
  askForDebrief,
  declineDebrief,
  listDebriefs,
  listMyDebriefs,
  markDebriefHeld,
  planDebrief,
} from '#contract/debriefs.ts'
import { created, ok, present } from './answer.ts'
import { because } from './because.ts'
import { route, type Route } from './route.ts'

const CLOSED = { 'not-found': 404, 'not-open': 409 } as const

export const debriefRoutes: readonly Route[] = [
  route(listDebriefs, async (deps, actor, { program }) =>
    present(await list(deps, actor, program), {
      listed: ({ debriefs }) => ok({ debriefs }),
      'not-found': 404,
    }),
  ),
  route(listMyDebriefs, async (deps, actor) => ok(await listMine(deps, actor))),
  route(askForDebrief, async (deps, actor, input) =>
    present(await ask(deps, actor, input), {
      asked: ({ debrief }) => created({ debrief }),
      'not-found': 404,
      refused: because,
    }),
  ),
  route(planDebrief, async (deps, actor, input) =>
    present(await plan(deps, actor, input), {
      planned: () => ok({}),
      'not-found': 404,
      'bad-day': 422,
      'not-in-service': 409,
      refused: because,
    }),
  ),
  route(declineDebrief, async (deps, actor, { debrief }) =>
    present(await decline(deps, actor, debrief), { declined: () => ok({}), ...CLOSED }),
  ),
  route(markDebriefHeld, async (deps, actor, { debrief }) =>
    present(await markHeld(deps, actor, debrief), { held: () => ok({}), ...CLOSED }),
  ),
]
