import { showPool } from '#contract/pools.ts'
import { showPool as show } from '#actions/pools/show.ts'
import type { Profile } from '#domain/profile.ts'
import { ok, present } from './answer.ts'
import { copyLists } from './profile-lists.ts'
import { route, type Route } from './route.ts'

export const poolRoutes: readonly Route[] = [
  route(showPool, async (deps, _actor, input) =>
    present(await show(deps, input), {
      shown: ({ supporters, byFamily }) =>
        ok({
          byFamily,
          supporters: supporters.map(({ kemPublic, profile }) => {
            return { kemPublic, profile: toOpaque(profile) }
          }),
        }),
      'not-found': 404,
    }),
  ),
]

/** Field by field: nothing else that may stand in a stored profile leaves the server. */
const toOpaque = (profile: Profile) => ({
  keyId: profile.keyId,
  role: profile.role,
  family: profile.family,
  seniority: profile.seniority,
  years: profile.years,
  ...copyLists(profile),
  gender: profile.gender,
  busy: profile.busy,
  rest: profile.rest,
})
