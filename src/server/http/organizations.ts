import { addOrganization as add, saveEntry as save } from '#actions/organizations/add.ts'
import { listOrganizations as list } from '#actions/organizations/list.ts'
import { addOrganization, listOrganizations, saveEntry } from '#contract/organizations.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const organizationRoutes: readonly Route[] = [
  route(listOrganizations, async (deps, actor) => ok(await list(deps, actor))),
  route(addOrganization, async (deps, actor, member) =>
    present(await add(deps, actor, member), {
      added: ({ organization }) => ok({ organization }),
      'not-found': 404,
      'slug-taken': 409,
    }),
  ),
  route(saveEntry, async (deps, actor, entry) =>
    present(await save(deps, actor, entry), { saved: () => ok({}), 'not-found': 404 }),
  ),
]
