import { setUp as build } from '#actions/installation/set-up.ts'
import { showInstallation as show } from '#actions/installation/show.ts'
import { listOutbox as listMails } from '#actions/outbox/list.ts'
import { dropSample as drop, makeSample as make } from '#actions/samples/make.ts'
import { listSamplePeople as listPeople } from '#actions/samples/people.ts'
import {
  dropSample,
  listOutbox,
  listSamplePeople,
  makeSample,
  setUp,
  showInstallation,
} from '#contract/installation.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const installationRoutes: readonly Route[] = [
  route(showInstallation, async (deps) => ok(await show(deps))),
  route(setUp, async (deps, _actor, plan) =>
    present(await build(deps, plan), {
      'set-up': ({ first, second }) => ok({ first, second }),
      'already-set-up': 409,
      'slug-taken': 409,
      'same-person': 422,
      'bad-zone': 422,
    }),
  ),
]

export const sampleRoutes: readonly Route[] = [
  route(makeSample, async (deps) =>
    present(await make(deps), { made: () => ok({}), 'already-set-up': 409 }),
  ),
  route(dropSample, async (deps) => {
    await drop(deps)
    return ok({})
  }),
  route(listSamplePeople, async (deps) => ok(await listPeople(deps))),
]

export const outboxRoutes: readonly Route[] = [
  route(listOutbox, async (deps, actor) => ok(await listMails(deps, actor))),
]
