import type { Answers } from '#web/case/answers.ts'
import { createStore } from '#web/kit/store.ts'
import type { Language } from '#web/kit/words.ts'
import type { ClosedCase, OpenCase } from './open-case.ts'
import type { Talk, Unsent } from './talk.ts'

/** Which page one is on. The case and its talk are kept while a person looks at something else. */
export type View =
  | 'words'
  | 'by-phone'
  | 'opening'
  | 'unknown'
  | 'offline'
  | 'wrong'
  | 'case'
  | 'change'
  | 'destroy'
  | 'feedback'
  | 'thanks'
  | 'gone'

export type ReturnState = {
  readonly language: Language
  readonly view: View
  /** The program's number, kept for pages on which the case is not open. */
  readonly phone: string | undefined
  readonly open: OpenCase | undefined
  readonly closed: ClosedCase | undefined
  readonly talk: Talk | undefined
  readonly unsent: Unsent | undefined
  readonly draft: string
  /** The connection is lost; what is on the screen is what was read last. */
  readonly isOffline: boolean
  readonly answers: Answers | undefined
  /** What is being done, and what came of it. */
  readonly doing: 'nothing' | 'busy' | 'failed' | 'done'
  readonly ticket: Uint8Array<ArrayBuffer> | undefined
}

export const store = createStore<ReturnState>({
  language: 'en',
  view: 'words',
  phone: undefined,
  open: undefined,
  closed: undefined,
  talk: undefined,
  unsent: undefined,
  draft: '',
  isOffline: false,
  answers: undefined,
  doing: 'nothing',
  ticket: undefined,
})
