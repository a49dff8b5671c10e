import { signal, type Signal } from '@preact/signals'
import { readAsSupporter, sayAsSupporter } from '#contract/conversations.ts'
import type { OfferId } from '#domain/ids.ts'
import { openMessages, sealMessage } from '#sealing/conversation.ts'
import { LONGEST_BYTES } from '#sealing/padding.ts'
import { encodeText, sameBytes } from '#sealing/primitives.ts'
import type { Desk } from '../app-desk.ts'
import { openTalk, toSealed, type ReadPage } from './open-talk.ts'
import { goneOf, type OpenTalk, type TalkState, type Unsent } from './talk-state.ts'

type Held = {
  readonly desk: Desk
  readonly offer: OfferId
  readonly state: Signal<TalkState>
  readonly unsent: Signal<Unsent | undefined>
  readonly isOffline: Signal<boolean>
  readonly isStopped: Signal<boolean>
}

export type Talking = Pick<Held, 'state' | 'unsent' | 'isOffline'> & {
  /** Reads what came since; opens the talk where it is not open yet. */
  readonly readOn: () => Promise<void>
  readonly say: (text: string) => Promise<void>
  readonly sayAgain: () => Promise<void>
  /** Gives back what was typed. */
  readonly discard: () => string
  /** Before the talk is destroyed from here: what is gone is not asked for. */
  readonly stop: () => void
  readonly goOn: () => void
}

const MOST_TRIES = 6

/** One talk: reads on, says, and keeps what could not be said. One thing at a time, so that positions stay in order. */
export function makeTalking(desk: Desk, offer: OfferId): Talking {
  const held: Held = {
    desk,
    offer,
    state: signal({ kind: 'opening' }),
    unsent: signal(undefined),
    isOffline: signal(false),
    isStopped: signal(false),
  }
  const inTurn = makeTurns()
  const { state, unsent, isOffline } = held
  return {
    state,
    unsent,
    isOffline,
    readOn: async () => await inTurn(async () => await readOn(held)),
    stop: () => {
      held.isStopped.value = true
    },
    goOn: () => {
      held.isStopped.value = false
    },
    say: async (text) => {
      unsent.value = { text, sealed: [], state: 'sending' }
      await inTurn(async () => await sayNow(held, text))
    },
    sayAgain: async () => await inTurn(async () => await sayAgain(held)),
    discard: () => {
      const { text = '' } = unsent.peek() ?? {}
      unsent.value = undefined
      return text
    },
  }
}

/** Reads on; what waited for the server to answer goes out now. */
async function readOn(held: Held): Promise<void> {
  if (held.isStopped.peek()) return
  await readNow(held)
  const left = held.unsent.peek()
  if (left?.state === 'waiting' && !held.isOffline.peek()) await sayNow(held, left.text)
}

async function readNow({ desk, offer, state, unsent, isOffline }: Held): Promise<void> {
  const now = state.peek()
  if (now.kind === 'gone' || now.kind === 'wrong') return
  if (now.kind !== 'open') {
    state.value = await openTalk(desk, offer)
    return
  }
  const read = await desk.call(readAsSupporter, { offer, from: now.head.nextIndex })
  isOffline.value = read.kind === 'offline'
  if (read.kind === 'refused' && read.code === 'not-found') state.value = goneOf(now)
  if (read.kind !== 'done') return
  unsent.value = whatIsLeft(unsent.peek(), read.output)
  state.value = read.output.ended ? goneOf(now) : await readOnto(now, read.output)
}

/** After a lost answer the words may have arrived all the same: reading on first tells. */
async function sayAgain(held: Held): Promise<void> {
  await readNow(held)
  const left = held.unsent.peek()
  if (left !== undefined) await sayNow(held, left.text)
}

async function sayNow(held: Held, text: string): Promise<void> {
  const { unsent } = held
  for (let turn = 0; turn < MOST_TRIES; turn += 1) {
    const outcome = await trySaying(held, text)
    if (outcome !== 'out-of-order') {
      const left = unsent.peek()
      unsent.value =
        outcome === 'said' || left === undefined ? undefined : { ...left, state: outcome }
      return
    }
    await readNow(held)
    if (unsent.peek() === undefined) return
  }
}

type Outcome = 'said' | 'out-of-order' | 'waiting' | 'too-long'

async function trySaying(held: Held, text: string): Promise<Outcome> {
  const { desk, offer, state, unsent, isOffline } = held
  const now = state.peek()
  if (now.kind !== 'open') return 'waiting'
  if (encodeText(text.normalize('NFC')).length > LONGEST_BYTES) return 'too-long'
  const saying = { author: 'supporter', text, head: now.head } as const
  const { message, head } = await sealMessage(now.epoch, saying)
  const { index, sealed } = message
  const before = unsent.peek()?.sealed ?? []
  unsent.value = { text, sealed: [...before, sealed], state: 'sending' }
  const sending = { offer, epoch: now.epoch.number, position: index, sealed }
  const said = await desk.call(sayAsSupporter, sending)
  isOffline.value = said.kind === 'offline'
  if (said.kind === 'done') {
    const line = { author: 'supporter', index, text } as const
    state.value = { ...now, head, lines: [...now.lines, line] }
    return 'said'
  }
  return said.kind === 'refused' && said.code === 'out-of-order' ? 'out-of-order' : 'waiting'
}

function makeTurns() {
  let last: Promise<void> = Promise.resolve()
  return async (work: () => Promise<void>): Promise<void> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    await mine
  }
}

/** What was typed, unless it is among what came: then it had arrived. */
function whatIsLeft(unsent: Unsent | undefined, { messages }: ReadPage): Unsent | undefined {
  const mine = unsent?.sealed ?? []
  const arrived = messages.some(({ sealed }) => mine.some((each) => sameBytes(each, sealed)))
  return arrived ? undefined : unsent
}

async function readOnto(now: OpenTalk, page: ReadPage): Promise<TalkState> {
  try {
    const { lines, head } = await openMessages(now.epoch, toSealed(page), { from: now.head })
    const { sharedUpward } = page
    return { ...now, lines: [...now.lines, ...lines], head, sharedUpward }
  } catch {
    // NOTE: one message that does not fit, and none is shown
    return { kind: 'wrong' }
  }
}
