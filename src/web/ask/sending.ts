import { readyChunk } from '#web/kit/lazy.ts'
import { today } from '#web/kit/today.ts'
import { listOf, type ShownProgram } from '#web/case/lists.ts'
import { loadProgram, shownProgram, turnTo } from './moves.ts'
import type { Submission } from '#web/case/sealing.ts'
import { store, type AskState } from './state.ts'
import { toIntake, toWish } from '#web/case/wishes.ts'

export async function loadSealing() {
  await readyChunk('sealing')
  return await import('#web/case/sealing.ts')
}

/** In this browser: the server gives the pool, and learns only whom the finished case names. */
export async function match(): Promise<void> {
  store.set({ matching: { kind: 'looking' } })
  if (shownProgram(store.get()) === undefined) await loadProgram()
  const state = store.get()
  const program = shownProgram(state)
  try {
    const matching = program === undefined ? offline : await search(state, program)
    store.set({ matching })
  } catch {
    // NOTE: the lazy part of the page did not come; the same button asks for it again
    store.set({ matching: offline })
  }
}

const offline = { kind: 'offline' } as const

async function search({ answers, address, language }: AskState, program: ShownProgram) {
  const { findPeers, verifyProgram } = await loadSealing()
  const roster = await verifyProgram(program, { root: address?.pin })
  if (roster === undefined) return { kind: 'refused' } as const
  if (answers.choice === 'coordinator') return { kind: 'found', roster, peers: [] } as const
  const wish = toWish(answers, { roles: listOf(program, 'role'), language })
  const peers = await findPeers({ program, roster, wish, without: answers.outside?.organization })
  return peers === undefined ? offline : ({ kind: 'found', roster, peers } as const)
}

export async function showWords(): Promise<void> {
  const { makeReceipt } = await loadSealing()
  store.set({ receipt: store.get().receipt ?? (await makeReceipt()) })
  turnTo('words')
}

/** Seals once; every further try sends the very same bytes. */
export async function send(): Promise<void> {
  const { sending } = store.get()
  if (sending.kind === 'busy') return
  store.set({ sending: { kind: 'busy' } })
  try {
    if (sending.kind === 'refused') await lookAgain()
    const submission = sending.kind === 'failed' ? sending.submission : await seal()
    await submit(submission)
  } catch {
    store.set({ sending: { kind: 'refused' } })
  }
}

/** What was refused may be out of date: the roster, the pool. The words stay. */
async function lookAgain() {
  await loadProgram()
  await match()
}

async function seal(): Promise<Submission> {
  const state = store.get()
  const { language, matching, receipt, address } = state
  const program = shownProgram(state)
  if (program === undefined || matching.kind !== 'found' || receipt === undefined) {
    throw new TypeError('nothing to seal yet')
  }
  const { sealSubmission } = await loadSealing()
  const roles = listOf(program, 'role')
  const { roster, peers } = matching
  return await sealSubmission({
    program: program.program,
    entry: program.entryName === null ? undefined : address?.entry,
    intake: toIntake(state.answers, { roles, language, today: today() }),
    roster,
    peers,
    receipt,
  })
}

async function submit(submission: Submission) {
  const { callSubmit } = await loadSealing()
  const sent = await callSubmit(submission)
  const isLost = sent.kind === 'offline' || (sent.kind === 'refused' && retryable.has(sent.code))
  if (sent.kind === 'done') {
    store.set({ sending: { kind: 'no' }, step: 'heard' })
  } else {
    store.set({ sending: isLost ? { kind: 'failed', submission } : { kind: 'refused' } })
  }
}

/** The case may be good as it is: send it again, do not seal it again. */
const retryable: ReadonlySet<string> = new Set(['unavailable', 'too-many-requests', 'server-error'])
