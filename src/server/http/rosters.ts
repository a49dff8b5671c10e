import { appendToRoster as append } from '#actions/rosters/append.ts'
import {
  dropProposal as drop,
  listGrants,
  proposeToRoster as propose,
  showRoster as show,
} from '#actions/rosters/show.ts'
import {
  appendToRoster,
  dropProposal,
  listTeamGrants,
  proposeToRoster,
  showRoster,
} from '#contract/rosters.ts'
import { parseRequestId } from '#domain/ids.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const rosterRoutes: readonly Route[] = [
  route(showRoster, async (deps, actor, { program }) =>
    present(await show(deps, actor, program), {
      shown: ({ entries, teamKeys, proposal }) =>
        ok({
          entries: [...entries],
          teamKeys: teamKeys.map(({ epoch, sealed }) => ({ epoch, sealed })),
          proposal:
            proposal === undefined
              ? null
              : {
                  entry: proposal.entry,
                  effect: proposal.effect,
                  mine: proposal.by === actor.account,
                },
        }),
      'not-found': 404,
    }),
  ),
  route(appendToRoster, async (deps, actor, input) => {
    const resealed = input.resealed.map((each) => {
      return { ...each, request: parseRequestId(each.request) }
    })
    return present(await append(deps, actor, { ...input, resealed }), {
      appended: () => ok({}),
      'not-found': 404,
      'malformed-entry': 422,
      'stale-roster': 409,
      'not-ready': 409,
      'other-keys': 409,
      'unknown-holder': 409,
      'missing-holder': 409,
      'not-a-coordinator': 409,
      'needs-two-coordinators': 409,
      'last-coordinator': 409,
    })
  }),
  route(proposeToRoster, async (deps, actor, input) =>
    present(await propose(deps, actor, input), {
      proposed: () => ok({}),
      'malformed-entry': 422,
      'not-found': 404,
    }),
  ),
  route(dropProposal, async (deps, actor, { program }) =>
    present(await drop(deps, actor, program), { dropped: () => ok({}), 'not-found': 404 }),
  ),
  route(listTeamGrants, async (deps, actor, { program }) =>
    present(await listGrants(deps, actor, program), {
      listed: ({ cases, notes }) => ok({ cases: [...cases], notes: [...notes] }),
      'not-found': 404,
    }),
  ),
]
