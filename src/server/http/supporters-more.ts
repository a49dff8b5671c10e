import { answerWish as answer } from '#actions/supporters/answer-wish.ts'
import { importRows } from '#actions/supporters/import.ts'
import { leaveMine as leave } from '#actions/supporters/leave-mine.ts'
import { listServing as list, offerMyself as offer } from '#actions/supporters/serve.ts'
import { importSupporters } from '#contract/supporters-import.ts'
import { answerWish, leaveMine, listServing, offerMyself } from '#contract/supporters-serving.ts'
import { ok, present } from './answer.ts'
import { because } from './because.ts'
import { route, type Route } from './route.ts'

/** Serving in several pools, and whole lists of people. */
export const moreSupporterRoutes: readonly Route[] = [
  route(listServing, async (deps, actor) => ok(await list(deps, actor))),
  route(offerMyself, async (deps, actor, { program }) =>
    present(await offer(deps, actor, program), {
      offered: () => ok({}),
      'already-in-pool': 409,
      'not-serving-yet': 409,
      'not-found': 404,
      refused: because,
    }),
  ),
  route(leaveMine, async (deps, actor, { supporter }) =>
    present(await leave(deps, actor, supporter), { left: () => ok({}), 'not-found': 404 }),
  ),
  route(answerWish, async (deps, actor, input) =>
    present(await answer(deps, actor, input), { answered: () => ok({}), 'not-found': 404 }),
  ),
  route(importSupporters, async (deps, actor, input) =>
    present(await importRows(deps, actor, input), {
      imported: ({ rows }) => ok({ rows }),
      'not-found': 404,
    }),
  ),
]
