import { goLive as open } from '#actions/programs/go-live.ts'
import { listPrograms as list } from '#actions/programs/list.ts'
import { savePickList as saveList, saveProgram as save } from '#actions/programs/save.ts'
import { showProgram as show } from '#actions/programs/show.ts'
import { goLive, listPrograms, savePickList, saveProgram, showProgram } from '#contract/programs.ts'
import { ok, present } from './answer.ts'
import { because } from './because.ts'
import { toPickListView, toPolicyView } from './programs-view.ts'
import { route, type Route } from './route.ts'

export const programRoutes: readonly Route[] = [
  route(showProgram, async (deps, _actor, asked) =>
    present(await show(deps, asked), {
      shown: ({ shown }) =>
        ok({
          ...shown,
          policy: toPolicyView(shown.policy),
          pickLists: shown.pickLists.map(toPickListView),
          crisisLines: [...shown.crisisLines],
          roster: [...shown.roster],
        }),
      'not-found': 404,
    }),
  ),
  route(listPrograms, async (deps, actor) => {
    const { programs, timeZone } = await list(deps, actor)
    const shown = programs.map(({ policy, pickLists, ...program }) => ({
      ...program,
      policy: toPolicyView(policy),
      pickLists: pickLists.map(toPickListView),
    }))
    return ok({ programs: shown, timeZone })
  }),
  route(saveProgram, async (deps, actor, change) =>
    present(await save(deps, actor, change), {
      saved: () => ok({}),
      refused: because,
      'not-found': 404,
    }),
  ),
  route(savePickList, async (deps, actor, input) =>
    present(await saveList(deps, actor, input), {
      saved: () => ok({}),
      refused: because,
      'stale-list': 409,
      'not-found': 404,
    }),
  ),
  route(goLive, async (deps, actor, { program }) =>
    present(await open(deps, actor, program), {
      live: () => ok({}),
      'not-found': 404,
      'too-few-holders': 409,
      'too-few-methods': 409,
      'no-supporters': 409,
    }),
  ),
]
