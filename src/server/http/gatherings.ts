import {
  markAttendance as mark,
  recordHeadcount as countHeads,
} from '#actions/gatherings/attendance.ts'
import { answerFor as answer, removeAttendee as remove } from '#actions/gatherings/attendees.ts'
import { cancelGathering as cancel, saveGathering as save } from '#actions/gatherings/change.ts'
import { exportAttendees as exportAll } from '#actions/gatherings/export.ts'
import { inviteToGathering as invite } from '#actions/gatherings/invite.ts'
import { listGatherings as list } from '#actions/gatherings/list.ts'
import { addGathering as add } from '#actions/gatherings/plan.ts'
import {
  publishGathering as publish,
  register as enter,
  showRegistration as showPage,
} from '#actions/gatherings/register.ts'
import {
  replyMine as reply,
  sendReply as send,
  showReply as open,
} from '#actions/gatherings/reply.ts'
import { showGathering as show } from '#actions/gatherings/show.ts'
import {
  addGathering,
  cancelGathering,
  listGatherings,
  publishGathering,
  recordHeadcount,
  replyMine,
  saveGathering,
  showGathering,
} from '#contract/gatherings.ts'
import {
  answerFor,
  exportAttendees,
  inviteToGathering,
  markAttendance,
  removeAttendee,
} from '#contract/gatherings-people.ts'
import { register, sendReply, showRegistration, showReply } from '#contract/gatherings-public.ts'
import { ok, present } from './answer.ts'
import { minutesRoutes } from './gatherings-minutes.ts'
import { route, type Route } from './route.ts'

const NO_LIST = { 'not-found': 404, 'no-list-at-drop-ins': 409 } as const
const CHANGED = { ...NO_LIST, 'bad-times': 422, 'not-open': 409, 'too-few-places': 409 } as const

const planning: readonly Route[] = [
  route(listGatherings, async (deps, actor, { program }) =>
    present(await list(deps, actor, program), {
      listed: ({ timeZone, gatherings }) => ok({ timeZone, gatherings }),
      'not-found': 404,
    }),
  ),
  route(showGathering, async (deps, actor, { gathering }) =>
    present(await show(deps, actor, gathering), {
      shown: ({ shown }) => ok(shown),
      'not-found': 404,
    }),
  ),
  route(addGathering, async (deps, actor, input) =>
    present(await add(deps, actor, input), {
      added: ({ gatherings }) => ok({ gatherings: [...gatherings] }),
      ...NO_LIST,
      'bad-times': 422,
    }),
  ),
  route(saveGathering, async (deps, actor, input) =>
    present(await save(deps, actor, input), {
      changed: ({ changed, letters }) => ok({ changed, letters }),
      ...CHANGED,
    }),
  ),
  route(cancelGathering, async (deps, actor, input) =>
    present(await cancel(deps, actor, input), {
      changed: ({ changed, letters }) => ok({ changed, letters }),
      ...CHANGED,
    }),
  ),
  route(recordHeadcount, async (deps, actor, input) =>
    present(await countHeads(deps, actor, input), {
      recorded: () => ok({}),
      'not-found': 404,
      'only-of-drop-ins': 409,
      'too-early': 409,
    }),
  ),
  route(publishGathering, async (deps, actor, { gathering }) =>
    present(await publish(deps, actor, gathering), {
      published: ({ key }) => ok({ key }),
      ...NO_LIST,
      'not-open': 409,
    }),
  ),
  route(replyMine, async (deps, actor, input) =>
    present(await reply(deps, actor, input), {
      answered: ({ mine }) => ok({ mine }),
      'not-found': 404,
      'not-open': 409,
    }),
  ),
]

const people: readonly Route[] = [
  route(inviteToGathering, async (deps, actor, input) =>
    present(await invite(deps, actor, input), {
      invited: ({ added, already }) => ok({ added, already }),
      ...NO_LIST,
      'not-open': 409,
    }),
  ),
  route(removeAttendee, async (deps, actor, { attendee }) =>
    present(await remove(deps, actor, attendee), { removed: () => ok({}), 'not-found': 404 }),
  ),
  route(answerFor, async (deps, actor, input) =>
    present(await answer(deps, actor, input), {
      answered: () => ok({}),
      'not-found': 404,
      'not-open': 409,
    }),
  ),
  route(markAttendance, async (deps, actor, input) =>
    present(await mark(deps, actor, input), {
      marked: ({ attended, trainings }) => ok({ attended, trainings }),
      ...NO_LIST,
      'too-early': 409,
    }),
  ),
  route(exportAttendees, async (deps, actor, input) =>
    present(await exportAll(deps, actor, input), {
      exported: ({ csv, rows }) => ok({ csv, rows }),
      'not-found': 404,
    }),
  ),
]

const SHOWN = { 'not-found': 404 } as const

const anybody: readonly Route[] = [
  route(showReply, async (deps, _actor, { token }) =>
    present(await open(deps, token), { shown: ({ invitation }) => ok(invitation), ...SHOWN }),
  ),
  route(sendReply, async (deps, _actor, input) =>
    present(await send(deps, input), { shown: ({ invitation }) => ok(invitation), ...SHOWN }),
  ),
  route(showRegistration, async (deps, _actor, { key }) =>
    present(await showPage(deps, key), { shown: ({ shown }) => ok(shown), ...SHOWN }),
  ),
  route(register, async (deps, _actor, input) =>
    present(await enter(deps, input), { received: () => ok({}), ...SHOWN, 'not-open': 409 }),
  ),
]

export const gatheringRoutes: readonly Route[] = [
  ...planning,
  ...people,
  ...minutesRoutes,
  ...anybody,
]
