import { frame, type Bytes } from '#domain/framing.ts'
import type { Sealed } from '#domain/sealed.ts'
import { openBox, sealBox } from './box.ts'
import { opening, requireThat } from './cannot-open.ts'
import type { Epoch } from './epoch.ts'
import { pad, unpad } from './padding.ts'
import { decodeText, encodeText, importSecret, sha256 } from './primitives.ts'

export type Author = 'asker' | 'supporter'

/** As the server stores it. No message is signed: either side could have written all of them. */
export type SealedMessage = {
  readonly author: Author
  /** From 0, without gaps, one row an index: a lost race is sealed again at the next index. */
  readonly index: number
  readonly sealed: Bytes
}

export type Line = { readonly author: Author; readonly index: number; readonly text: string }

/** How far a reader is: the next index, and the hash of the message before. */
export type ConversationHead = { readonly nextIndex: number; readonly previous: Bytes }

export function startOf(epoch: Epoch): ConversationHead {
  return { nextIndex: 0, previous: epoch.commitment }
}

export type Saying = {
  readonly author: Author
  readonly text: string
  /** From `startOf` or the last opening. */
  readonly head: ConversationHead
}

/** Throws `RangeError` above `LONGEST_BYTES` (`padding.ts`) of UTF-8. */
export async function sealMessage(
  epoch: Epoch,
  { author, text, head }: Saying,
): Promise<{ message: SealedMessage & { readonly sealed: Sealed }; head: ConversationHead }> {
  const index = head.nextIndex
  const context = messageContext(epoch, { author, index, previous: head.previous })
  const plain = pad(encodeText(text.normalize('NFC')))
  const sealed = await sealBox(await importSecret(epoch.chatKey), context, plain)
  return { message: { author, index, sealed }, head: await after(head, sealed) }
}

export type Reading = {
  /** Where to go on; from the start when absent. */
  readonly from?: ConversationHead | undefined
  /** Refuses a conversation that is shorter than what was seen before. */
  readonly atLeast?: number | undefined
}

/** In order, without gaps. One message that is wrong, missing or moved, and none is shown. */
export async function openMessages(
  epoch: Epoch,
  messages: readonly SealedMessage[],
  reading: Reading = {},
): Promise<{ lines: readonly Line[]; head: ConversationHead }> {
  return await opening(async () => {
    const secret = await importSecret(epoch.chatKey)
    let head = reading.from ?? startOf(epoch)
    const lines: Line[] = []
    for (const { author, index, sealed } of messages) {
      requireThat(index === head.nextIndex)
      const context = messageContext(epoch, { author, index, previous: head.previous })
      const text = decodeText(unpad(await openBox(secret, context, sealed)))
      lines.push({ author, index, text })
      head = await after(head, sealed)
    }
    requireThat(head.nextIndex >= (reading.atLeast ?? 0))
    return { lines, head }
  })
}

async function after(head: ConversationHead, sealed: Bytes): Promise<ConversationHead> {
  return { nextIndex: head.nextIndex + 1, previous: await sha256(sealed) }
}

type Link = { readonly author: Author; readonly index: number; readonly previous: Bytes }

function messageContext(epoch: Epoch, { author, index, previous }: Link): Bytes {
  return frame('message', epoch.caseId, epoch.number, index, author, previous)
}
