import { answerCheckIn as answer, showCheckIn as showOne } from '#actions/care/answer-check-in.ts'
import { showDirectory as directory } from '#actions/care/directory.ts'
import { restMe as rest } from '#actions/care/rest.ts'
import {
  saveCarePolicy as savePolicy,
  settleCheckIn as settle,
  thankLeaver as thank,
} from '#actions/care/save.ts'
import { showCare as show } from '#actions/care/show.ts'
import {
  answerCheckIn,
  saveCarePolicy,
  settleCheckIn,
  showCare,
  showCheckIn,
  showDirectory,
  thankLeaver,
} from '#contract/care.ts'
import { restMe } from '#contract/rests.ts'
import { ok, present } from './answer.ts'
import { because } from './because.ts'
import { toCareView } from './care-view.ts'
import { route, type Route } from './route.ts'

const SAVED = { saved: () => ok({}), 'not-found': 404 } as const

export const careRoutes: readonly Route[] = [
  route(showCare, async (deps, actor, { program }) =>
    present(await show(deps, actor, program), {
      shown: (shown) => ok(toCareView(shown)),
      'not-found': 404,
    }),
  ),
  route(saveCarePolicy, async (deps, actor, input) =>
    present(await savePolicy(deps, actor, input), { ...SAVED, refused: because }),
  ),
  route(settleCheckIn, async (deps, actor, input) =>
    present(await settle(deps, actor, input), SAVED),
  ),
  route(thankLeaver, async (deps, actor, input) => present(await thank(deps, actor, input), SAVED)),
  route(restMe, async (deps, actor, input) =>
    present(await rest(deps, actor, input), {
      saved: ({ until }) => ok({ until: until?.toString() ?? null }),
      'not-found': 404,
    }),
  ),
  route(showCheckIn, async (deps, _actor, { key }) =>
    present(await showOne(deps, key), {
      shown: ({ kind: _kind, answer: given = null, elsewhere = null, ...shown }) =>
        ok({ ...shown, answer: given, elsewhere }),
      'not-found': 404,
    }),
  ),
  route(answerCheckIn, async (deps, _actor, input) =>
    present(await answer(deps, input), { answered: () => ok({}), 'not-found': 404 }),
  ),
  route(showDirectory, async (deps, _actor, { program }) =>
    present(await directory(deps, program), {
      shown: ({ name, phone, people }) =>
        ok({
          name,
          phone,
          people: people.map(({ unit = null, contact = null, ...each }) => ({
            ...each,
            unit,
            contact,
          })),
        }),
      'not-found': 404,
    }),
  ),
]
