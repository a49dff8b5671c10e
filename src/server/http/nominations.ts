import { answerQuestion as answer, showQuestion as question } from '#actions/nominations/answer.ts'
import { closeNomination as close } from '#actions/nominations/close.ts'
import { inviteNominee as invite } from '#actions/nominations/invite.ts'
import { answerNominee as reply, showNominee as nominee } from '#actions/nominations/nominee.ts'
import {
  callOffNomination as callOff,
  openNomination as open,
  saveOpenNomination as save,
} from '#actions/nominations/open.ts'
import {
  addNominee as add,
  decideOnNominee as decide,
  mergeNominee as merge,
  removeNominee as remove,
} from '#actions/nominations/review.ts'
import { showNomination as show } from '#actions/nominations/show.ts'
import {
  addNominee,
  answerNominee,
  answerQuestion,
  callOffNomination,
  closeNomination,
  decideOnNominee,
  inviteNominee,
  mergeNominee,
  openNomination,
  removeNominee,
  saveNomination,
  showNomination,
  showNominee,
  showQuestion,
} from '#contract/nominations.ts'
import { ok, present } from './answer.ts'
import { because } from './because.ts'
import { toPickListView } from './programs-view.ts'
import { route, type Route } from './route.ts'
import { signRoutes } from './signs.ts'

const nothing = () => ok({})
const REVIEWED = {
  reviewed: nothing,
  'not-found': 404,
  'merged-away': 409,
  'already-invited': 409,
  'cannot-merge': 409,
} as const

const runningRoutes: readonly Route[] = [
  route(showNomination, async (deps, actor, { rollout }) =>
    present(await show(deps, actor, rollout), {
      shown: ({ kind: _kind, ...shown }) => ok(shown),
      'not-found': 404,
    }),
  ),
  route(openNomination, async (deps, actor, input) =>
    present(await open(deps, actor, input), {
      opened: ({ nomination, key }) => ok({ nomination, key }),
      'not-found': 404,
      'already-open': 409,
      'bad-closing-day': 422,
    }),
  ),
  route(saveNomination, async (deps, actor, input) =>
    present(await save(deps, actor, input), {
      saved: nothing,
      'not-found': 404,
      'already-closed': 409,
      'bad-closing-day': 422,
    }),
  ),
  route(closeNomination, async (deps, actor, { nomination }) =>
    present(await close(deps, actor, nomination), {
      closed: nothing,
      'not-found': 404,
      'already-closed': 409,
    }),
  ),
  route(callOffNomination, async (deps, actor, { nomination }) =>
    present(await callOff(deps, actor, nomination), {
      'called-off': nothing,
      'not-found': 404,
      'already-closed': 409,
    }),
  ),
]

const reviewRoutes: readonly Route[] = [
  route(decideOnNominee, async (deps, actor, input) =>
    present(await decide(deps, actor, input), REVIEWED),
  ),
  route(addNominee, async (deps, actor, input) =>
    present(await add(deps, actor, input), {
      added: ({ nominee }) => ok({ nominee }),
      'not-found': 404,
      'not-closed': 409,
      'already-there': 409,
      'no-name': 422,
    }),
  ),
  route(removeNominee, async (deps, actor, input) =>
    present(await remove(deps, actor, input.nominee), {
      removed: nothing,
      'not-found': 404,
      'of-the-survey': 409,
      'already-invited': 409,
      'cannot-merge': 409,
    }),
  ),
  route(mergeNominee, async (deps, actor, input) =>
    present(await merge(deps, actor, input), REVIEWED),
  ),
  route(inviteNominee, async (deps, actor, input) =>
    present(await invite(deps, actor, input), {
      invited: nothing,
      'not-found': 404,
      'merged-away': 409,
      'not-approved': 409,
      'already-answered': 409,
    }),
  ),
]

const publicRoutes: readonly Route[] = [
  route(showQuestion, async (deps, _actor, { key }) =>
    present(await question(deps, key), {
      shown: ({ kind: _kind, ...shown }) => ok(shown),
      'not-found': 404,
    }),
  ),
  route(answerQuestion, async (deps, _actor, input) =>
    present(await answer(deps, input), {
      counted: nothing,
      'not-found': 404,
      'already-closed': 410,
      'no-name': 422,
      'too-many-names': 422,
      'tally-full': 409,
    }),
  ),
  route(showNominee, async (deps, _actor, { token }) =>
    present(await nominee(deps, token), {
      shown: ({ kind: _kind, ...shown }) => ok({ ...shown, roles: toPickListView(shown.roles) }),
      'not-found': 404,
    }),
  ),
  route(answerNominee, async (deps, _actor, input) =>
    present(await reply(deps, input), {
      answered: nothing,
      'not-found': 404,
      'already-answered': 409,
      refused: because,
    }),
  ),
]

export const nominationRoutes: readonly Route[] = [
  ...runningRoutes,
  ...reviewRoutes,
  ...publicRoutes,
  ...signRoutes,
]
