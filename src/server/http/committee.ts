import { showCommittee as show } from '#actions/committee/show.ts'
import { showCommittee } from '#contract/committee.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const committeeRoutes: readonly Route[] = [
  route(showCommittee, async (deps, actor, { program }) =>
    present(await show(deps, actor, program), {
      shown: ({ kind: _kind, ...shown }) => ok(shown),
      'not-found': 404,
    }),
  ),
]
