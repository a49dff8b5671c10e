import * as v from 'valibot'
import { readAsSupporter } from '#contract/conversations.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { listOffers } from '#contract/offers.ts'
import type { OfferId } from '#domain/ids.ts'
import { openMessages, startOf, type SealedMessage } from '#sealing/conversation.ts'
import { rejoinEpoch } from '#sealing/epoch.ts'
import { openIntroduction } from '#sealing/offer.ts'
import { introductionText } from '#web/kit/case-texts.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import { placeOf, readFacets, requireRoster, type Talk } from '../offers/open-offer.ts'
import type { OpenTalk, TalkState } from './talk-state.ts'

export type ReadPage = OutputOf<typeof readAsSupporter>

export const toSealed = ({ messages }: Pick<ReadPage, 'messages'>): readonly SealedMessage[] =>
  messages.map(({ position, author, sealed }) => ({ index: position, author, sealed }))

/** Everything of one talk, from the beginning. */
export async function openTalk(desk: Desk, offer: OfferId): Promise<TalkState> {
  const listed = await desk.call(listOffers, {})
  if (listed.kind !== 'done') return { kind: 'unread', why: whyOf(listed) }
  const talk = listed.output.talks.find((each) => each.offer === offer)
  if (talk === undefined) return { kind: 'gone', program: undefined, facets: undefined }
  const read = await desk.call(readAsSupporter, { offer, from: 0 })
  if (read.kind !== 'done') {
    return read.kind === 'refused' && read.code === 'not-found'
      ? { kind: 'gone', program: talk.program, facets: undefined }
      : { kind: 'unread', why: whyOf(read) }
  }
  try {
    return await openRead(desk, talk, read.output)
  } catch {
    // NOTE: what cannot be opened never says why
    return { kind: 'wrong' }
  }
}

async function openRead(desk: Desk, talk: Talk, page: ReadPage): Promise<OpenTalk> {
  const keys = await desk.keys()
  const roster = await requireRoster(desk, talk.program, 'again')
  const place = await placeOf(page)
  const epoch = await rejoinEpoch(keys, { ...place, epoch: page.epoch, opening: page.opening })
  const introduction = await openIntroduction(
    keys.kem,
    { ...place, introduction: page.introduction },
    roster,
  )
  const { lines, head } = await openMessages(epoch, toSealed(page), { from: startOf(epoch) })
  return {
    kind: 'open',
    program: talk.program,
    epoch,
    roster,
    introduction: v.parse(introductionText, introduction),
    facets: await readFacets(desk, talk).catch(() => undefined),
    lines,
    head,
    sharedUpward: page.sharedUpward,
  }
}
