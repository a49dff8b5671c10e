import { beginSignIn as begin } from '#actions/sessions/begin.ts'
import { loadMe } from '#actions/sessions/load-me.ts'
import { signIn as open } from '#actions/sessions/sign-in.ts'
import { signOut as close } from '#actions/sessions/sign-out.ts'
import { unlockAgain as unlock } from '#actions/sessions/unlock-again.ts'
import { signInText as wording } from '#contract/proof-text.ts'
import { beginSignIn, showMe, signIn, signOut, unlockAgain } from '#contract/sessions.ts'
import { ok, okWithCookie, present } from './answer.ts'
import { noSessionCookie, sessionCookie } from './cookie.ts'
import { route, type Route } from './route.ts'

export const sessionRoutes: readonly Route[] = [
  route(beginSignIn, async (deps) => ok({ challenge: await begin(deps) })),
  route(signIn, async (deps, _actor, shown) =>
    present(await open(deps, { ...shown, wording }), {
      'signed-in': ({ me, token }) => okWithCookie(me, sessionCookie(token)),
      'cannot-sign-in': 401,
    }),
  ),
  route(showMe, async (deps, { home, account, session }) =>
    ok(await loadMe(deps, { home, account, unlockedBy: session.methodKind })),
  ),
  route(unlockAgain, async (deps, actor, { proof }) =>
    present(await unlock(deps, actor, { proof, wording }), {
      unlocked: () => ok({}),
      'cannot-sign-in': 401,
    }),
  ),
  route(signOut, async (deps, actor) => {
    await close(deps, actor)
    return okWithCookie({}, noSessionCookie)
  }),
]
