import { apply as applyAs } from '#actions/applications/apply.ts'
import {
  approveApplication as approve,
  keepInterview as keep,
  moveApplication as move,
} from '#actions/applications/decide.ts'
import { listApplications as list, showApplication as show } from '#actions/applications/list.ts'
import {
  addReference as add,
  answerReference as answer,
  askReference as ask,
  showReference as open,
} from '#actions/applications/references.ts'
import {
  addReference,
  answerReference,
  apply,
  approveApplication,
  askReference,
  keepInterview,
  listApplications,
  moveApplication,
  showApplication,
  showReference,
} from '#contract/applications.ts'
import { ok, present } from './answer.ts'
import { because } from './because.ts'
import { route, type Route } from './route.ts'

const DECIDED = { 'not-found': 404, 'already-decided': 409 } as const
const REFERENCE_GONE = { 'not-found': 404, 'reference-over': 410 } as const

export const applicationRoutes: readonly Route[] = [
  route(apply, async (deps, _actor, input) =>
    present(await applyAs(deps, input), {
      applied: () => ok({}),
      'not-found': 404,
      refused: because,
    }),
  ),
  route(listApplications, async (deps, actor, { program }) =>
    present(await list(deps, actor, program), {
      listed: ({ applications }) => ok({ applications }),
      'not-found': 404,
    }),
  ),
  route(showApplication, async (deps, actor, { application }) =>
    present(await show(deps, actor, application), {
      shown: ({ shown }) => ok(toView(shown)),
      'not-found': 404,
    }),
  ),
  route(moveApplication, async (deps, actor, input) =>
    present(await move(deps, actor, input), {
      moved: () => ok({}),
      'too-late': 409,
      ...DECIDED,
    }),
  ),
  route(keepInterview, async (deps, actor, input) =>
    present(await keep(deps, actor, input), {
      kept: () => ok({}),
      'bad-interview-day': 422,
      ...DECIDED,
    }),
  ),
  route(approveApplication, async (deps, actor, { application }) =>
    present(await approve(deps, actor, application), {
      approved: ({ supporter, link }) => ok({ supporter, link }),
      'already-in-pool': 409,
      refused: because,
      ...DECIDED,
    }),
  ),
  route(addReference, async (deps, actor, input) =>
    present(await add(deps, actor, input), {
      added: ({ reference }) => ok({ reference }),
      'too-many-references': 409,
      ...DECIDED,
    }),
  ),
  route(askReference, async (deps, actor, { reference }) =>
    present(await ask(deps, actor, reference), {
      asked: () => ok({}),
      'already-answered': 409,
      ...DECIDED,
    }),
  ),
  route(showReference, async (deps, _actor, { key }) =>
    present(await open(deps, key), { shown: ({ shown }) => ok(shown), ...REFERENCE_GONE }),
  ),
  route(answerReference, async (deps, _actor, input) =>
    present(await answer(deps, input), { answered: () => ok({}), ...REFERENCE_GONE }),
  ),
]

type Shown = Extract<Awaited<ReturnType<typeof show>>, { readonly kind: 'shown' }>['shown']

const toView = ({ answers, ...shown }: Shown) => ({
  ...shown,
  answers: {
    ...answers,
    settings: [...answers.settings],
    languages: [...answers.languages],
    channels: [...answers.channels],
    atEase: [...answers.atEase],
    notAtEase: [...answers.notAtEase],
    lived: [...answers.lived],
  },
})
