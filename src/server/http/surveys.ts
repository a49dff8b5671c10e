import { answerSurvey as answer, lookAtSurvey as look } from '#actions/surveys/answer.ts'
import { closeSurvey as close } from '#actions/surveys/close.ts'
import {
  addSurvey as add,
  discardSurvey as discard,
  repeatSurvey as repeat,
  saveSurvey as save,
} from '#actions/surveys/draft.ts'
import {
  listClosedResults,
  listSurveys as list,
  showSurvey as show,
} from '#actions/surveys/list.ts'
import { openSurvey as open } from '#actions/surveys/open.ts'
import { reviewQuote as review, showTexts } from '#actions/surveys/texts.ts'
import {
  addSurvey,
  answerSurvey,
  closeSurvey,
  discardSurvey,
  listSurveyResults,
  listSurveys,
  lookAtSurvey,
  openSurvey,
  repeatSurvey,
  reviewQuote,
  saveSurvey,
  showSurvey,
  showSurveyTexts,
} from '#contract/surveys.ts'
import { created, ok, present } from './answer.ts'
import { because } from './because.ts'
import { route, type Route } from './route.ts'

export const surveyRoutes: readonly Route[] = [
  route(listSurveys, async (deps, actor, { program }) =>
    present(await list(deps, actor, program), {
      listed: ({ surveys, leastFloor }) => ok({ surveys, leastFloor }),
      'not-found': 404,
    }),
  ),
  route(showSurvey, async (deps, actor, { survey }) =>
    present(await show(deps, actor, survey), {
      shown: ({ kind: _kind, ...shown }) => ok(shown),
      'not-found': 404,
    }),
  ),
  route(addSurvey, async (deps, actor, input) =>
    present(await add(deps, actor, input), {
      added: ({ survey }) => created({ survey }),
      refused: because,
      'not-found': 404,
    }),
  ),
  route(saveSurvey, async (deps, actor, input) =>
    present(await save(deps, actor, input), {
      saved: () => ok({}),
      'not-a-draft': 409,
      refused: because,
      'not-found': 404,
    }),
  ),
  route(discardSurvey, async (deps, actor, { survey }) =>
    present(await discard(deps, actor, survey), {
      discarded: () => ok({}),
      'not-a-draft': 409,
      'not-found': 404,
    }),
  ),
  route(repeatSurvey, async (deps, actor, { survey }) =>
    present(await repeat(deps, actor, survey), {
      added: (added) => created({ survey: added.survey }),
      'not-closed': 409,
      'not-found': 404,
    }),
  ),
  route(openSurvey, async (deps, actor, input) =>
    present(await open(deps, actor, input), {
      opened: () => ok({}),
      refused: because,
      'not-found': 404,
    }),
  ),
  route(closeSurvey, async (deps, actor, { survey }) =>
    present(await close(deps, actor, survey), {
      closed: () => ok({}),
      'not-open': 409,
      'not-found': 404,
    }),
  ),
  route(showSurveyTexts, async (deps, actor, { survey }) =>
    present(await showTexts(deps, actor, survey), {
      shown: ({ quotes, remarks }) => ok({ quotes, remarks }),
      'not-found': 404,
    }),
  ),
  route(reviewQuote, async (deps, actor, input) =>
    present(await review(deps, actor, input), { reviewed: () => ok({}), 'not-found': 404 }),
  ),
  route(listSurveyResults, async (deps, actor, { program }) =>
    present(await listClosedResults(deps, actor.organization, program), {
      listed: ({ surveys }) => ok({ surveys }),
      'not-found': 404,
    }),
  ),
  route(lookAtSurvey, async (deps, _actor, { key }) =>
    present(await look(deps, key), {
      shown: ({ kind: _kind, ...shown }) => ok(shown),
      'not-found': 404,
    }),
  ),
  route(answerSurvey, async (deps, _actor, input) =>
    present(await answer(deps, input), {
      held: () => ok({}),
      'already-closed': 410,
      'bad-answers': 422,
      'nothing-answered': 422,
      'not-found': 404,
    }),
  ),
]
