import {
  dropAction as drop,
  finishAction as finish,
  saveAction as keepAction,
  saveAgenda as keepAgenda,
  saveMinutes as keepMinutes,
} from '#actions/gatherings/minutes.ts'
import {
  dropAction,
  finishAction,
  saveAction,
  saveAgenda,
  saveMinutes,
} from '#contract/gatherings-minutes.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

const saved = { saved: () => ok({}), 'not-found': 404 } as const

export const minutesRoutes: readonly Route[] = [
  route(saveAgenda, async (deps, actor, input) =>
    present(await keepAgenda(deps, actor, input), saved),
  ),
  route(saveMinutes, async (deps, actor, input) =>
    present(await keepMinutes(deps, actor, input), saved),
  ),
  route(saveAction, async (deps, actor, input) =>
    present(await keepAction(deps, actor, input), {
      saved: ({ action }) => ok({ action }),
      'not-found': 404,
      'bad-day': 422,
    }),
  ),
  route(finishAction, async (deps, actor, input) =>
    present(await finish(deps, actor, input), saved),
  ),
  route(dropAction, async (deps, actor, { action }) =>
    present(await drop(deps, actor, action), saved),
  ),
]
