import {
  listTrainings as list,
  recordTraining as record,
  removeTraining as remove,
} from '#actions/trainings/record.ts'
import { listTrainings, recordTraining, removeTraining } from '#contract/trainings.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const trainingRoutes: readonly Route[] = [
  route(listTrainings, async (deps, actor, { program }) =>
    present(await list(deps, actor, program), {
      listed: ({ kind: _kind, ...listed }) => ok(listed),
      'not-found': 404,
    }),
  ),
  route(recordTraining, async (deps, actor, input) =>
    present(await record(deps, actor, input), {
      recorded: ({ training }) => ok({ training }),
      'bad-training-day': 422,
      'not-found': 404,
    }),
  ),
  route(removeTraining, async (deps, actor, { training }) =>
    present(await remove(deps, actor, training), { removed: () => ok({}), 'not-found': 404 }),
  ),
]
