import {
  listAgreements as list,
  listSigned as listAllSigned,
  saveAgreement as save,
} from '#actions/agreements/keep.ts'
import { showMyAgreements as showMine, signAgreement as sign } from '#actions/agreements/sign.ts'
import {
  listAgreements,
  listSigned,
  saveAgreement,
  showMyAgreements,
  signAgreement,
} from '#contract/agreements.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const agreementRoutes: readonly Route[] = [
  route(listAgreements, async (deps, actor, { program }) =>
    present(await list(deps, actor, program), {
      listed: ({ versions }) => ok({ versions }),
      'not-found': 404,
    }),
  ),
  route(saveAgreement, async (deps, actor, input) =>
    present(await save(deps, actor, input), {
      saved: ({ version }) => ok({ version }),
      'not-found': 404,
    }),
  ),
  route(listSigned, async (deps, actor, { program }) =>
    present(await listAllSigned(deps, actor, program), {
      listed: ({ current, supporters }) => ok({ current, supporters }),
      'not-found': 404,
    }),
  ),
  route(showMyAgreements, async (deps, actor) => ok(await showMine(deps, actor))),
  route(signAgreement, async (deps, actor, input) =>
    present(await sign(deps, actor, input), {
      signed: () => ok({}),
      'stale-version': 409,
      'not-found': 404,
    }),
  ),
]
