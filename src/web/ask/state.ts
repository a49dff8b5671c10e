import type { VNode } from 'preact'
import type { Roster } from '#sealing/roster.ts'
import { createStore } from '#web/kit/store.ts'
import type { Language } from '#web/kit/words.ts'
import { firstEn, type FirstWords } from '#web/messages/ask-first-en.ts'
import type { AskCatalogue } from '#web/messages/ask.ts'
import type { AskAddress } from './address.ts'
import { noAnswers, type Answers } from '#web/case/answers.ts'
import type { ShownProgram } from '#web/case/lists.ts'
import type { Peer } from '#web/case/matching.ts'
import type { WhyNotReached } from '#web/case/reach.ts'
import type { Receipt, Submission } from '#web/case/sealing.ts'
import type { Step } from './steps.ts'

export type Matching =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly roster: Roster; readonly peers: readonly Peer[] }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused' }

export type Sending =
  | { readonly kind: 'no' }
  | { readonly kind: 'busy' }
  /** Perhaps it arrived: the very same case is sent again. */
  | { readonly kind: 'failed'; readonly submission: Submission }
  | { readonly kind: 'refused' }

export type LaterProps = { readonly state: AskState; readonly words: AskCatalogue }
export type Later = {
  readonly LaterStep: (props: LaterProps) => VNode | null
  readonly words: AskCatalogue
}

export type AskState = {
  readonly address: AskAddress | undefined
  readonly language: Language
  readonly first: FirstWords
  /** Everything after the first question: on its way while that one is answered. */
  readonly later: Later | undefined
  readonly laterFailed: boolean
  readonly program:
    | { readonly kind: 'loading' | 'offline' | 'not-found' }
    | { readonly kind: 'shown'; readonly program: ShownProgram }
  readonly step: Step
  readonly why: WhyNotReached | undefined
  readonly answers: Answers
  readonly matching: Matching
  readonly receipt: Receipt | undefined
  readonly sending: Sending
}

const firstState: AskState = {
  address: undefined,
  language: 'en',
  first: firstEn,
  later: undefined,
  laterFailed: false,
  program: { kind: 'loading' },
  step: 'welcome',
  why: undefined,
  answers: noAnswers('en'),
  matching: { kind: 'looking' },
  receipt: undefined,
  sending: { kind: 'no' },
}

export const store = createStore(firstState)
