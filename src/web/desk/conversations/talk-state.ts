import type { Line } from '#sealing/conversation.ts'
import type { Epoch } from '#sealing/epoch.ts'
import type { ConversationHead } from '#sealing/conversation.ts'
import type { FacetsText, IntroductionText } from '#web/kit/case-texts.ts'
import type { Roster } from '#sealing/roster.ts'
import type { Bytes } from '#domain/framing.ts'
import type { ProgramId } from '#domain/ids.ts'

export type OpenTalk = {
  readonly kind: 'open'
  readonly program: ProgramId
  readonly epoch: Epoch
  readonly roster: Roster
  readonly introduction: IntroductionText
  /** `undefined` where they do not open any more; the talk goes on without. */
  readonly facets: FacetsText | undefined
  readonly lines: readonly Line[]
  readonly head: ConversationHead
  readonly sharedUpward: number
}

export type TalkState =
  | { readonly kind: 'opening' }
  | OpenTalk
  /** `facets` are what the log form starts from. */
  | {
      readonly kind: 'gone'
      readonly program: ProgramId | undefined
      readonly facets: FacetsText | undefined
    }
  /** What came does not fit together: nothing of it is shown. */
  | { readonly kind: 'wrong' }
  | { readonly kind: 'unread'; readonly why: string }

/** What was typed and is not known to have arrived. `sealed` tells it apart from the same words said twice. */
export type Unsent = {
  readonly text: string
  readonly sealed: readonly Bytes[]
  readonly state: 'sending' | 'waiting' | 'too-long'
}

export function goneOf(state: TalkState): TalkState {
  return state.kind === 'open'
    ? { kind: 'gone', program: state.program, facets: state.facets }
    : { kind: 'gone', program: undefined, facets: undefined }
}
