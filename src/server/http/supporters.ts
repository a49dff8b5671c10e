import { addSupporter as add, inviteSupporter as invite } from '#actions/supporters/add.ts'
import { listMine, listPool } from '#actions/supporters/list.ts'
import {
  pauseMe as pauseOwn,
  pauseSupporter as pause,
  saveMine,
  saveSupporter as save,
} from '#actions/supporters/save.ts'
import {
  addSupporter,
  inviteSupporter,
  listSupporters,
  pauseMe,
  pauseSupporter,
  saveMyProfile,
  saveSupporter,
  showMyProfile,
} from '#contract/supporters.ts'
import { ok, present } from './answer.ts'
import { because } from './because.ts'
import { route, type Route } from './route.ts'
import { moreSupporterRoutes } from './supporters-more.ts'
import { toSupporterView } from './supporters-view.ts'

const SAVED = { refused: because, 'already-in-pool': 409, 'not-found': 404 } as const
const PAUSED = { 'not-found': 404, 'not-in-service': 409, 'bad-day': 422 } as const

export const supporterRoutes: readonly Route[] = [
  ...moreSupporterRoutes,
  route(listSupporters, async (deps, actor, { program }) =>
    present(await listPool(deps, actor, program), {
      listed: ({ supporters, units }) => ok({ supporters: supporters.map(toSupporterView), units }),
      'not-found': 404,
    }),
  ),
  route(addSupporter, async (deps, actor, input) =>
    present(await add(deps, actor, input), {
      added: ({ supporter, link }) => ok({ supporter, link }),
      ...SAVED,
    }),
  ),
  route(saveSupporter, async (deps, actor, input) =>
    present(await save(deps, actor, input), { saved: () => ok({}), ...SAVED }),
  ),
  route(inviteSupporter, async (deps, actor, { supporter }) =>
    present(await invite(deps, actor, supporter), {
      invited: ({ link }) => ok({ link }),
      'already-enrolled': 409,
      'not-found': 404,
    }),
  ),
  route(pauseSupporter, async (deps, actor, input) =>
    present(await pause(deps, actor, input), { paused: () => ok({}), ...PAUSED }),
  ),
  route(showMyProfile, async (deps, actor) => {
    const { entries, units } = await listMine(deps, actor)
    return ok({ entries: entries.map(toSupporterView), units })
  }),
  route(saveMyProfile, async (deps, actor, input) =>
    present(await saveMine(deps, actor, input), { saved: () => ok({}), ...SAVED }),
  ),
  route(pauseMe, async (deps, actor, input) =>
    present(await pauseOwn(deps, actor, input), { paused: () => ok({}), ...PAUSED }),
  ),
]
