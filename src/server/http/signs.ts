import { listSigns as list, noteSignsMade as note } from '#actions/signs/signs.ts'
import { listSigns, noteSignsMade } from '#contract/signs.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const signRoutes: readonly Route[] = [
  route(listSigns, async (deps, actor, { program }) =>
    present(await list(deps, actor, program), {
      listed: ({ kind: _kind, ...listed }) => ok(listed),
      'not-found': 404,
    }),
  ),
  route(noteSignsMade, async (deps, actor, input) =>
    present(await note(deps, actor, input), { noted: () => ok({}), 'not-found': 404 }),
  ),
]
