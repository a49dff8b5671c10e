import { shareAsSupporter } from '#contract/conversations.ts'
import type { OfferId } from '#domain/ids.ts'
import type { Line } from '#sealing/conversation.ts'
import { encodeText } from '#sealing/primitives.ts'
import { shareUpward } from '#sealing/share.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import { requireRoster } from '../offers/open-offer.ts'
import type { OpenTalk } from './talk-state.ts'

export const LAST_LINES = 10
/** A copy travels in one part of at most sixteen KiB; what each line needs besides its text is small. */
const COPY_BYTES = 15 * 1024
const LINE_BYTES = 64

/** Lines in their order, in parts that each fit into one copy. */
export function inParts(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = []
  let room = 0
  for (const line of lines) {
    const size = encodeText(line.text).length + LINE_BYTES
    const last = parts.at(-1)
    if (last === undefined || size > room) {
      parts.push([line])
      room = COPY_BYTES - size
    } else {
      last.push(line)
      room -= size
    }
  }
  return parts
}

export type Sharing = {
  readonly desk: Desk
  readonly offer: OfferId
  readonly talk: OpenTalk
  readonly lines: readonly Line[]
}

/** Seals lines to the coordinators; both who talk see that it happened. Gives what went wrong, if anything did. */
export async function shareLines({
  desk,
  offer,
  talk,
  lines,
}: Sharing): Promise<string | undefined> {
  try {
    const roster = await requireRoster(desk, talk.program, 'again')
    const { signing } = await desk.keys()
    const sealing = { epoch: talk.epoch, by: 'supporter', signer: signing } as const
    const made = await Promise.all(
      inParts(lines).map(async (part) => await shareUpward({ ...sealing, lines: part }, roster)),
    )
    const copies = made.flat().map((copy) => ({ id: crypto.randomUUID(), ...copy }))
    const said = await desk.call(shareAsSupporter, {
      offer,
      epoch: talk.epoch.number,
      teamEpoch: roster.teamEpoch,
      copies,
    })
    return said.kind === 'done' ? undefined : whyOf(said)
  } catch {
    // NOTE: what cannot be sealed never says why
    return 'cannot-open'
  }
}
