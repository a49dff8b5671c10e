import { showLibrary as library } from '#actions/resources/library.ts'
import {
  listResources as list,
  showPlaybook as playbook,
  showResource as show,
} from '#actions/resources/read.ts'
import { addStarterTexts as addStarters } from '#actions/resources/starters.ts'
import {
  declineSuggestion as decline,
  suggestResource as suggest,
} from '#actions/resources/suggest.ts'
import {
  addResource as add,
  orderResources as order,
  placeResource as place,
  reviewResource as review,
  saveResource as save,
} from '#actions/resources/write.ts'
import {
  addResource,
  addStarterTexts,
  declineSuggestion,
  listResources,
  orderResources,
  placeResource,
  reviewResource,
  saveResource,
  showLibrary,
  showPlaybook,
  showResource,
  suggestResource,
} from '#contract/resources.ts'
import { created, ok, present } from './answer.ts'
import { because } from './because.ts'
import { toBriefResource, toResourceView } from './resources-view.ts'
import { route, type Route } from './route.ts'

const SAVED = { saved: () => ok({}), refused: because, 'not-found': 404 } as const

const readRoutes: readonly Route[] = [
  route(listResources, async (deps, actor, { program }) =>
    present(await list(deps, actor, program), {
      listed: ({ today, resources, missingStarters }) =>
        ok({
          today: today.toString(),
          resources: resources.map((each) => toBriefResource(each, today)),
          missingStarters,
        }),
      'not-found': 404,
    }),
  ),
  route(showResource, async (deps, actor, { resource }) =>
    present(await show(deps, actor, resource), {
      shown: (shown) =>
        ok({
          today: shown.today.toString(),
          resource: toResourceView(shown.resource, shown.today),
        }),
      'not-found': 404,
    }),
  ),
  route(showPlaybook, async (deps, actor, { program }) =>
    present(await playbook(deps, actor, program), {
      shown: ({ today, playbooks, lines }) =>
        ok({
          playbooks: playbooks.map((each) => toResourceView(each, today)),
          lines: lines.map((each) => toBriefResource(each, today)),
        }),
      'not-found': 404,
    }),
  ),
  route(showLibrary, async (deps, _actor, asked) =>
    present(await library(deps, asked), {
      shown: ({ kind: _kind, ...shown }) =>
        ok({
          ...shown,
          lines: shown.lines.map(({ name, phone }) => ({ name, phone })),
          resources: shown.resources.map(({ id, kind, url, phone, reviewedOn, texts }) => ({
            resource: id,
            kind,
            url,
            phone,
            reviewedOn: reviewedOn.toString(),
            texts: { ...texts },
          })),
        }),
      'not-found': 404,
    }),
  ),
]

const writeRoutes: readonly Route[] = [
  route(addResource, async (deps, actor, input) =>
    present(await add(deps, actor, input), {
      added: ({ resource }) => created({ resource }),
      refused: because,
      'not-found': 404,
    }),
  ),
  route(saveResource, async (deps, actor, input) => present(await save(deps, actor, input), SAVED)),
  route(placeResource, async (deps, actor, input) =>
    present(await place(deps, actor, input), SAVED),
  ),
  route(reviewResource, async (deps, actor, { resource }) =>
    present(await review(deps, actor, resource), {
      reviewed: ({ reviewBy }) => ok({ reviewBy: reviewBy.toString() }),
      'not-found': 404,
    }),
  ),
  route(orderResources, async (deps, actor, input) =>
    present(await order(deps, actor, input), { ordered: () => ok({}), 'not-found': 404 }),
  ),
  route(addStarterTexts, async (deps, actor, { program }) =>
    present(await addStarters(deps, actor, program), {
      added: ({ added }) => ok({ added }),
      'not-found': 404,
    }),
  ),
  route(suggestResource, async (deps, actor, input) =>
    present(await suggest(deps, actor, input), {
      suggested: () => created({}),
      'not-found': 404,
      'too-many-waiting': 409,
    }),
  ),
  route(declineSuggestion, async (deps, actor, { resource }) =>
    present(await decline(deps, actor, resource), { declined: () => ok({}), 'not-found': 404 }),
  ),
]

export const resourceRoutes: readonly Route[] = [...readRoutes, ...writeRoutes]
