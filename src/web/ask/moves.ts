import { showProgram } from '#contract/programs.ts'
import { wearBrand } from '#web/kit/brand.ts'
import { call } from '#web/kit/call.ts'
import { readyChunk } from '#web/kit/lazy.ts'
import type { Language } from '#web/kit/words.ts'
import { firstEn } from '#web/messages/ask-first-en.ts'
import type { Answers } from '#web/case/answers.ts'
import type { ShownProgram } from '#web/case/lists.ts'
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
  wearBrand(program.brand)
  const own = organizations.find((each) => each.organization === entryMember)
  const choice = policy.choosing === 'coordinator' ? 'coordinator' : answers.choice
  const outside = answers.outside ?? (policy.where === 'outside' ? own : undefined)
  store.set({ program: { kind: 'shown', program }, answers: { ...answers, choice, outside } })
}

export function answer(changed: Partial<Answers>) {
  store.set({ answers: { ...store.get().answers, ...changed }, why: undefined })
}

/** Changes the words and nothing else; where they do not come, the page stays as it is. */
export async function speak(language: Language): Promise<void> {
  const { first, words } = await loadWords(language)
  const { answers, later, language: before } = store.get()
  document.documentElement.lang = language
  document.title = first.pageTitle
  const isUntouched = answers.languages.length === 1 && answers.languages[0] === before
  const languages = isUntouched ? [language] : answers.languages
  const spoken = later === undefined || words === undefined ? later : { ...later, words }
  store.set({ language, first, later: spoken, answers: { ...answers, languages } })
}

async function loadWords(language: Language) {
  if (language === 'en') return { first: firstEn, words: (await loadedLater)?.askCatalogueEn }
  await readyChunk('ask-catalogue-es')
  const { askCatalogueEs, firstEs } = await import('#web/messages/ask-catalogue-es.ts')
  return { first: firstEs, words: askCatalogueEs }
}

let loadedLater: Promise<typeof import('./later.tsx') | undefined> = Promise.resolve(undefined)

/** All steps after the first question, fetched while that one is read. */
export async function loadLater(): Promise<void> {
  store.set({ laterFailed: false })
  loadedLater = fetchLater().catch(() => undefined)
  const loaded = await loadedLater
  if (loaded === undefined) {
    store.set({ laterFailed: true })
    return
  }
  const { LaterStep, askCatalogueEn } = loaded
  store.set({ later: { LaterStep, words: askCatalogueEn } })
  const { language } = store.get()
  if (language !== 'en') await speak(language)
}

async function fetchLater() {
  await readyChunk('later')
  return await import('./later.tsx')
}

export function turnTo(step: Step) {
  store.set({ step, why: undefined })
}

export function goOn() {
  const state = store.get()
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
