import { acceptOffer, declineOffer, listOffers } from '#contract/offers.ts'
import { acceptOfferAs } from '#actions/offers/accept.ts'
import { declineOfferAs } from '#actions/offers/decline.ts'
import { listOffersAs } from '#actions/offers/list.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const offerRoutes: readonly Route[] = [
  route(listOffers, async (deps, actor) =>
    present(await listOffersAs(deps, actor), {
      listed: ({ open, talks }) =>
        ok({
          open: open.map(({ offeredAt, expiresAt, ...card }) => ({
            ...card,
            offeredAt: offeredAt.toString(),
            expiresAt: expiresAt.toString(),
          })),
          talks: talks.map(({ matchedOn, ...card }) => ({
            ...card,
            matchedOn: matchedOn.toString(),
          })),
        }),
    }),
  ),
  route(acceptOffer, async (deps, actor, input) =>
    present(await acceptOfferAs(deps, actor, input), {
      accepted: ({ introduction }) => ok({ introduction }),
      'already-accepted': ({ introduction }) => ok({ introduction }),
      covered: 409,
      'stale-epoch': 409,
      'too-late': 410,
      'not-found': 404,
    }),
  ),
  route(declineOffer, async (deps, actor, { offer }) =>
    present(await declineOfferAs(deps, actor, offer), {
      declined: () => ok({}),
      'already-declined': () => ok({}),
      'already-accepted': 409,
      covered: 409,
      'too-late': 410,
      'not-found': 404,
    }),
  ),
]
