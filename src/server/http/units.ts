import { listUnits as list } from '#actions/units/list.ts'
import { addUnits as add, saveUnit as save } from '#actions/units/save.ts'
import { addUnits, listUnits, saveUnit } from '#contract/units.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const unitRoutes: readonly Route[] = [
  route(listUnits, async (deps, actor) => {
    const units = await list(deps, actor)
    return ok({
      units: units.map(({ id: unit, department = null, people = null, ...rest }) => ({
        ...rest,
        unit,
        department,
        people,
      })),
    })
  }),
  route(saveUnit, async (deps, actor, { department, people, ...input }) =>
    present(
      await save(deps, actor, {
        ...input,
        department: department ?? undefined,
        people: people ?? undefined,
      }),
      {
        saved: ({ unit }) => ok({ unit }),
        'not-found': 404,
        'name-taken': 409,
        'unknown-department': 422,
      },
    ),
  ),
  route(addUnits, async (deps, actor, { names }) => ok(await add(deps, actor, names))),
]
