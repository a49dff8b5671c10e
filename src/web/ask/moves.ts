import { submitRequest } from '#contract/requests.ts'
import { showProgram } from '#contract/programs.ts'
import { call } from '#web/kit/call.ts'
import { readyChunk } from '#web/kit/lazy.ts'
import { today } from '#web/kit/today.ts'
import type { Language } from '#web/kit/words.ts'
import { askCatalogueEn } from '#web/messages/ask-catalogue-en.ts'
import type { AskCatalogue } from '#web/messages/ask.ts'
import { toIntake, toWish, type Answers } from './answers.ts'
import { listOf, type ShownProgram } from './asking.ts'
import { whyNotReached } from './reach.ts'
import type { Submission } from './sealing.ts'
import { withoutAnswer } from './skipping.ts'
import { store, type AskState } from './state.ts'
import { listQuestions, stepAfter, stepBefore, type Question, type Step } from './steps.ts'

export const shownProgram = ({ program }: AskState): ShownProgram | undefined =>
  program.kind === 'shown' ? program.program : undefined

export function askedQuestions(state: AskState): readonly Question[] {
  const program = shownProgram(state)
  if (program === undefined)
    return listQuestions({ where: 'any', choosing: 'asker-chooses', organizations: 0 })
  const { where, choosing } = program.policy
  return listQuestions({ where, choosing, organizations: program.organizations.length })
}

export async function loadProgram(): Promise<void> {
  const { address } = store.get()
  if (address === undefined) {
    store.set({ program: { kind: 'not-found' } })
    return
  }
  const { program: slug, entry } = address
  const asked = await call(showProgram, {
    program: slug,
    ...(entry === undefined ? {} : { entry }),
  })
  if (asked.kind === 'done') takeProgram(asked.output)
  else {
    const isGone = asked.kind === 'refused' && asked.code === 'not-found'
    store.set({ program: { kind: isGone ? 'not-found' : 'offline' } })
  }
}

/** Whoever comes by an organization's own door most likely works there. */
function takeProgram(program: ShownProgram) {
  const { answers } = store.get()
  const { organizations, entryMember, policy } = program
  const own = organizations.find((each) => each.organization === entryMember)
  const choice = policy.choosing === 'coordinator' ? 'coordinator' : answers.choice
  const outside = answers.outside ?? (policy.where === 'outside' ? own : undefined)
  store.set({ program: { kind: 'shown', program }, answers: { ...answers, choice, outside } })
}

export function answer(changed: Partial<Answers>) {
  const answers = { ...store.get().answers, ...changed }
  const { why } = store.get()
  store.set({ answers, why: why === undefined ? undefined : whyNotReached(answers) })
}

/** Changes the words and nothing else; where they do not come, the page stays as it is. */
export async function speak(language: Language): Promise<void> {
  const catalogue = await loadCatalogue(language)
  const { answers, language: before } = store.get()
  document.documentElement.lang = language
  const isUntouched = answers.languages.length === 1 && answers.languages[0] === before
  const languages = isUntouched ? [language] : answers.languages
  store.set({ language, catalogue, answers: { ...answers, languages } })
}

async function loadCatalogue(language: Language): Promise<AskCatalogue> {
  if (language === 'en') return askCatalogueEn
  await readyChunk('ask-catalogue-es')
  const { askCatalogueEs } = await import('#web/messages/ask-catalogue-es.ts')
  return askCatalogueEs
}

export function turnTo(step: Step) {
  store.set({ step, why: undefined })
  if (step === 'match') void match()
}

export function goOn() {
  const state = store.get()
  const why = state.step === 'talk' ? whyNotReached(state.answers) : undefined
  if (why !== undefined) {
    store.set({ why })
    return
  }
  void loadSealing().catch(() => undefined)
  turnTo(stepAfter(state.step, askedQuestions(state)))
}

/** Goes on as if nothing had been answered here. */
export function skip(question: Question) {
  const { answers, language } = store.get()
  store.set({ answers: withoutAnswer(answers, question, language) })
  goOn()
}

export function goBack() {
  const state = store.get()
  turnTo(stepBefore(state.step, askedQuestions(state)))
}

async function loadSealing() {
  await readyChunk('sealing')
  return await import('./sealing.ts')
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
    const submission = sending.kind === 'failed' ? sending.submission : await seal()
    await submit(submission)
  } catch {
    store.set({ sending: { kind: 'refused' } })
  }
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
  const sent = await call(submitRequest, submission)
  const isLost = sent.kind === 'offline' || (sent.kind === 'refused' && retryable.has(sent.code))
  if (sent.kind === 'done') {
    store.set({ sending: { kind: 'no' }, step: 'heard' })
  } else {
    store.set({ sending: isLost ? { kind: 'failed', submission } : { kind: 'refused' } })
  }
}

/** The case may be good as it is: send it again, do not seal it again. */
const retryable: ReadonlySet<string> = new Set(['unavailable', 'too-many-requests', 'server-error'])
