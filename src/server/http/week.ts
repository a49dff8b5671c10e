import { showWeek as show } from '#actions/week/show.ts'
import { showWeek } from '#contract/week.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const weekRoutes: readonly Route[] = [
  route(showWeek, async (deps, actor, { program }) =>
    present(await show(deps, actor, program), {
      shown: ({ lines }) => ok({ lines: [...lines] }),
      'not-found': 404,
    }),
  ),
]
