import { exportOutreaches as exportLog } from '#actions/outreaches/export.ts'
import {
  correctOutreach as correct,
  recordOutreach as record,
  showForm,
} from '#actions/outreaches/record.ts'
import {
  correctOutreach,
  exportOutreaches,
  recordOutreach,
  showOutreachForm,
} from '#contract/outreaches.ts'
import { ok, present } from './answer.ts'
import { because } from './because.ts'
import { toPickListView } from './programs-view.ts'
import { route, type Route } from './route.ts'

export const outreachRoutes: readonly Route[] = [
  route(showOutreachForm, async (deps, actor, { program }) =>
    present(await showForm(deps, actor, program), {
      shown: ({ pickLists, comments, thisWeek }) =>
        ok({ pickLists: pickLists.map(toPickListView), comments, thisWeek }),
      'not-found': 404,
    }),
  ),
  route(recordOutreach, async (deps, actor, input) =>
    present(await record(deps, actor, input), {
      recorded: () => ok({}),
      refused: because,
      'not-found': 404,
    }),
  ),
  route(correctOutreach, async (deps, actor, input) =>
    present(await correct(deps, actor, input), {
      corrected: () => ok({}),
      refused: because,
      'not-found': 404,
    }),
  ),
  route(exportOutreaches, async (deps, actor, input) =>
    present(await exportLog(deps, actor, input), {
      exported: ({ csv, rows }) => ok({ csv, rows }),
      'bad-day': 422,
      'not-found': 404,
    }),
  ),
]
