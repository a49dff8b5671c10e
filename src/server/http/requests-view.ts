import type { OutputOf } from '#contract/endpoint.ts'
import type { openIntake, showBoard, showRequest } from '#contract/requests.ts'
import type { showBoard as board } from '#actions/requests/board.ts'
import type { openIntakeAs } from '#actions/requests/open-intake.ts'
import type { showRequest as show } from '#actions/requests/show.ts'

type Done<
  Act extends (...given: never[]) => Promise<{ readonly kind: string }>,
  K extends string,
> = Extract<Awaited<ReturnType<Act>>, { readonly kind: K }>

export function toCaseView(shown: Done<typeof show, 'shown'>): OutputOf<typeof showRequest> {
  const { kept, program, parts, offers, talks, sharedUpward, nextSlot } = shown
  return {
    request: kept.id,
    program,
    stage: kept.request.state,
    choice: kept.choice,
    askedOn: kept.request.askedOn.toString(),
    promiseDue: kept.promiseDue?.toString() ?? null,
    nextWaveAt: kept.nextWaveAt?.toString() ?? null,
    released: kept.released,
    offers: {
      listed: offers.listed,
      open: offers.open,
      declined: offers.declined + offers.expired,
    },
    header: parts.header,
    state: parts.state,
    intake: parts.intake,
    askerGrant: parts.askerGrant,
    epochs: talks.map(({ epoch, slot, voucher, opening, ended }) => {
      return { epoch, slot, voucher, opening, ended }
    }),
    sharedUpward,
    nextSlot,
  }
}

export function toBoardView(shown: Done<typeof board, 'shown'>): OutputOf<typeof showBoard> {
  return {
    waiting: shown.waiting.map((row) => ({
      request: row.request,
      choice: row.choice,
      since: row.since.toString(),
      promiseDue: row.promiseDue.toString(),
      promiseShare: row.promiseShare,
      released: row.released,
      needsHand: row.needsHand,
      offers: row.offers,
      nextWaveAt: row.nextWaveAt?.toString() ?? null,
      shared: row.shared,
    })),
    matched: shown.matched.map(({ askedOn, matchedOn, ...row }) => ({
      ...row,
      askedOn: askedOn.toString(),
      matchedOn: matchedOn.toString(),
    })),
    supporters: shown.supporters,
    week: shown.week,
  }
}

export function toIntakeView(
  opened: Done<typeof openIntakeAs, 'opened'>,
): OutputOf<typeof openIntake> {
  const { parts, shared, asked, nextSlot } = opened
  return {
    header: parts.header,
    intake: parts.intake,
    teamGrant: parts.teamGrant,
    teamEpoch: parts.teamEpoch,
    shared: shared.map(({ author, epoch, sealed, certificate, teamEpoch }) => {
      return { author, epoch, sealed, certificate, teamEpoch }
    }),
    asked: [...asked],
    nextSlot,
  }
}
