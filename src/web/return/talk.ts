import { readAsAsker, sayAsAsker } from '#contract/conversations.ts'
import type { Bytes } from '#domain/framing.ts'
import {
  openMessages,
  sealMessage,
  startOf,
  type ConversationHead,
  type Line,
} from '#sealing/conversation.ts'
import { joinEpoch, type Epoch } from '#sealing/epoch.ts'
import { sameBytes } from '#sealing/primitives.ts'
import { call } from '#web/kit/call.ts'
import type { OpenCase } from './open-case.ts'

/** A conversation as far as it was read. */
export type Talk = {
  readonly epoch: Epoch
  readonly ended: boolean
  readonly lines: readonly Line[]
  readonly head: ConversationHead
  readonly sharedUpward: number
}

/** What was typed and is not known to have arrived. `sealed`: every form in which it may have. */
export type Unsent = {
  readonly text: string
  readonly sealed: readonly Bytes[]
  readonly state: 'sending' | 'waiting'
}

/** The present conversation; throws `CannotOpen` where anything about it is not proven. */
export async function joinTalk(open: OpenCase): Promise<Talk | undefined> {
  const { shown, receipt, roster } = open
  const last = shown.epochs.at(-1)
  if (last === undefined || last.ended) return undefined
  const place = { caseId: shown.request, header: shown.header, ...last }
  const epoch = await joinEpoch(receipt, place, roster)
  return { epoch, ended: false, lines: [], head: startOf(epoch), sharedUpward: shown.sharedUpward }
}

export type ReadOn =
  | { readonly kind: 'read'; readonly talk: Talk; readonly arrived: readonly Bytes[] }
  | { readonly kind: 'offline' }
  | { readonly kind: 'gone' }

/** What came since, proven to follow on what was read before. */
export async function readOn(open: OpenCase, talk: Talk): Promise<ReadOn> {
  const { epoch, head } = talk
  const asked = { epoch: epoch.number, from: head.nextIndex }
  const read = await call(readAsAsker, asked, open.signer)
  if (read.kind === 'offline') return { kind: 'offline' }
  if (read.kind === 'refused') return { kind: read.code === 'not-found' ? 'gone' : 'offline' }
  const { messages, ended, sharedUpward } = read.output
  const sealed = messages.map((each) => ({ ...each, index: each.position }))
  const opened = await openMessages(epoch, sealed, { from: head })
  const lines = [...talk.lines, ...opened.lines]
  const next = { ...talk, ended, sharedUpward, lines, head: opened.head }
  return { kind: 'read', talk: next, arrived: messages.map((each) => each.sealed) }
}

/** Whether one of the forms in which something was sent is among what arrived. */
export const hasArrived = (unsent: Unsent, arrived: readonly Bytes[]): boolean =>
  unsent.sealed.some((sealed) => arrived.some((each) => sameBytes(each, sealed)))

export type Said = {
  readonly kind: 'said' | 'out-of-order' | 'offline' | 'gone'
  readonly sealed: Bytes
}

/** One try, at the next free place. `out-of-order`: somebody else wrote there first; read on and try again. */
export async function trySaying(open: OpenCase, talk: Talk, text: string): Promise<Said> {
  const { message } = await sealMessage(talk.epoch, { author: 'asker', text, head: talk.head })
  const { sealed } = message
  const input = { epoch: talk.epoch.number, position: message.index, sealed }
  const said = await call(sayAsAsker, input, open.signer)
  if (said.kind === 'done') return { kind: 'said', sealed }
  if (said.kind === 'offline') return { kind: 'offline', sealed }
  if (said.code === 'out-of-order') return { kind: 'out-of-order', sealed }
  return { kind: GONE.has(said.code) ? 'gone' : 'offline', sealed }
}

const GONE: ReadonlySet<string> = new Set(['not-found', 'gone', 'ended'])
