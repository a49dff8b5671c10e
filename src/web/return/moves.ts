import { followAsAsker, shareAsAsker } from '#contract/conversations.ts'
import { findFeedbackSurvey } from '#contract/feedback.ts'
import { leaveFeedback, withdrawRequest, type feedbackAnswers } from '#contract/requests.ts'
import type { Bytes } from '#domain/framing.ts'
import { CannotOpen } from '#sealing/cannot-open.ts'
import { shareUpward } from '#sealing/share.ts'
import type { InferOutput } from 'valibot'
import { wearBrand } from '#web/kit/brand.ts'
import { call, follow } from '#web/kit/call.ts'
import {
  openCase,
  openWithWords,
  type ClosedCase,
  type Opened,
  type OpenCase,
} from './open-case.ts'
import { store } from './state.ts'
import { hasArrived, joinTalk, readOn, trySaying, type Talk } from './talk.ts'

const FOLLOW_AGAIN_MILLISECONDS = 3_000
const MOST_TRIES = 6

let following: AbortController | undefined
/** One thing at a time, so that positions stay in order. */
let turn: Promise<unknown> = Promise.resolve()

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = turn.then(work, work)
  turn = next.catch(() => undefined)
  return await next
}

/** The words that were typed last, so that a lost connection does not cost typing them again. */
let entered: Bytes | undefined

export async function tryAgain(): Promise<void> {
  if (entered !== undefined) await enter(entered)
}

export async function enter(entropy: Bytes): Promise<void> {
  entered = entropy
  store.set({ view: 'opening', ticket: undefined, closed: undefined })
  await take(await openWithWords(entropy))
  if (store.get().view === 'case') void followOn()
}

/** Looks again: a peer may have said yes, a message may have come. */
export async function refresh(): Promise<void> {
  await inTurn(async () => {
    const { open, ticket } = store.get()
    if (open === undefined || ticket !== undefined) return
    const opened = await openCase(open.receipt)
    if (opened.kind === 'offline') store.set({ isOffline: true })
    else await take(opened)
    if (isHeldUp() && !store.get().isOffline) await sayNow()
  })
}

/** Something that was typed waits for the connection: it goes out as soon as the page can look again. */
const isHeldUp = (): boolean => store.get().unsent?.state === 'waiting'

async function take(opened: Opened) {
  if (opened.kind === 'wrong') {
    stop({ view: 'wrong', phone: opened.phone })
  } else if (opened.kind === 'closed') {
    stop({ view: 'gone', phone: opened.case.program.phone, closed: opened.case })
  } else if (opened.kind === 'open') {
    await takeCase(opened.case)
  } else if (opened.kind === 'unknown') {
    const { open } = store.get()
    if (open === undefined) store.set({ view: 'unknown' })
    else stop({ view: 'gone', phone: open.program.phone })
  } else store.set({ view: 'offline' })
}

/** A page that the person is on stays: only the opening page turns to the case. */
async function takeCase(open: OpenCase) {
  try {
    wearBrand(open.program.brand)
    const { talk: before } = store.get()
    const joined = await joinTalk(open)
    const isSame = joined !== undefined && before?.epoch.number === joined.epoch.number
    const talk = isSame ? before : joined
    const { view } = store.get()
    store.set({ open, view: view === 'opening' ? 'case' : view })
    store.set({ talk, phone: open.program.phone, isOffline: false })
    if (talk !== undefined) await readNow(open, talk)
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error
    stop({ view: 'wrong', phone: open.program.phone })
  }
}

function stop(changed: Partial<ReturnType<typeof store.get>>) {
  following?.abort()
  store.set({ open: undefined, talk: undefined, unsent: undefined, draft: '', ...changed })
}

async function readNow(open: OpenCase, talk: Talk): Promise<Talk> {
  const read = await readOn(open, talk)
  if (read.kind !== 'read') {
    store.set({ isOffline: read.kind === 'offline' })
    return talk
  }
  const { unsent } = store.get()
  const left = unsent !== undefined && hasArrived(unsent, read.arrived) ? undefined : unsent
  store.set({ talk: read.talk, unsent: left, isOffline: false })
  return read.talk
}

/** Near real time; when the stream breaks, it looks again and starts anew. */
async function followOn(): Promise<void> {
  following?.abort()
  const stopped = new AbortController()
  following = stopped
  addEventListener('online', () => void refresh(), { signal: stopped.signal })
  while (!stopped.signal.aborted) {
    const { open } = store.get()
    if (open === undefined) return
    await follow(followAsAsker, open.signer, {
      heard: (line) => {
        if (line !== 'alive' || isHeldUp()) void refresh()
      },
      until: stopped.signal,
    })
    await new Promise((resolve) => setTimeout(resolve, FOLLOW_AGAIN_MILLISECONDS))
    if (!stopped.signal.aborted) await refresh()
  }
}

export async function say(): Promise<void> {
  const text = store.get().draft.trim()
  if (text === '' || store.get().unsent !== undefined) return
  store.set({ draft: '', unsent: { text, sealed: [], state: 'sending' } })
  await inTurn(sayNow)
}

/** After a lost answer the words may have arrived all the same: reading on first tells. */
export async function sayAgain(): Promise<void> {
  await inTurn(async () => {
    const { open, talk } = store.get()
    if (open !== undefined && talk !== undefined) await readNow(open, talk)
    await sayNow()
  })
}

async function sayNow(): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const outcome = await sayOnce()
    if (outcome === 'done') return
    if (outcome === 'lost') break
  }
  const { unsent } = store.get()
  if (unsent !== undefined) store.set({ unsent: { ...unsent, state: 'waiting' } })
}

async function sayOnce(): Promise<'done' | 'again' | 'lost'> {
  const { open, talk, unsent } = store.get()
  if (open === undefined || talk === undefined || unsent === undefined) return 'done'
  const said = await trySaying(open, talk, unsent.text)
  const sealed = [...unsent.sealed, said.sealed]
  store.set({ unsent: { ...unsent, sealed, state: 'sending' } })
  if (said.kind === 'offline' || said.kind === 'gone') {
    store.set({ isOffline: said.kind === 'offline' })
    return 'lost'
  }
  await readNow(open, talk)
  return store.get().unsent === undefined ? 'done' : 'again'
}

/** Visible to both who talk. */
export async function shareAll(): Promise<void> {
  const { open, talk } = store.get()
  if (open === undefined || talk === undefined) return
  store.set({ doing: 'busy' })
  const { epoch, lines } = talk
  const { roster, receipt, signer } = open
  const made = await shareUpward({ epoch, lines, by: 'asker', signer: receipt.access }, roster)
  const copies = made.map((copy) => ({ id: crypto.randomUUID(), ...copy }))
  const input = { epoch: epoch.number, teamEpoch: roster.teamEpoch, copies }
  const shared = await call(shareAsAsker, input, signer)
  store.set({ doing: shared.kind === 'done' ? 'done' : 'failed' })
  await refresh()
}

const endedCase = (): ClosedCase | undefined => store.get().open ?? store.get().closed

/** Destroys the case, or what closing left of it, at once; the ticket it leaves cannot be traced to it. */
export async function destroy(): Promise<void> {
  store.set({ doing: 'busy' })
  await inTurn(async () => {
    const ended = endedCase()
    if (ended === undefined) return
    const withdrawn = await call(withdrawRequest, {}, ended.signer)
    if (withdrawn.kind === 'done') {
      following?.abort()
      const { ticket } = withdrawn.output
      const emptied = { talk: undefined, unsent: undefined, draft: '' }
      store.set({ ...emptied, ticket, view: 'feedback', doing: 'nothing' })
    } else store.set({ doing: 'failed' })
  })
}

export async function giveFeedback(answers: InferOutput<typeof feedbackAnswers>): Promise<void> {
  const ended = endedCase()
  const { ticket } = store.get()
  if (ended === undefined || ticket === undefined) return
  store.set({ doing: 'busy' })
  const { program } = ended.program
  const left = await call(leaveFeedback, { program, ticket, answers })
  store.set(left.kind === 'done' ? { doing: 'nothing', view: 'thanks' } : { doing: 'failed' })
}

/** Where somebody may say more, in a survey that knows nobody; `undefined` where none of that kind is open. */
export async function findMore(): Promise<string | undefined> {
  const ended = endedCase()
  if (ended === undefined) return undefined
  const found = await call(findFeedbackSurvey, { program: ended.program.program })
  return found.kind === 'done' && found.output.key !== null
    ? `/survey#${found.output.key}`
    : undefined
}
