import type { Asking } from './asking.ts'
import {
  AboutQuestion,
  ChoiceQuestion,
  LanguagesQuestion,
  NoteQuestion,
  WhenQuestion,
} from './question-about.tsx'
import { PeerQuestion } from './question-peer.tsx'
import { TalkQuestion } from './question-talk.tsx'
import { RoleQuestion } from './question-role.tsx'
import { OutsideQuestion, PlaceQuestion } from './question-work.tsx'
import type { WhyNotReached } from '#web/case/reach.ts'
import type { Question } from './steps.ts'

type QuestionProps = Asking & {
  readonly question: Question
  /** Why the answer cannot stand: told once the person wants to go on. */
  readonly why: WhyNotReached | undefined
}

const ofOthers = {
  place: PlaceQuestion,
  outside: OutsideQuestion,
  about: AboutQuestion,
  languages: LanguagesQuestion,
  when: WhenQuestion,
  peer: PeerQuestion,
  note: NoteQuestion,
  choice: ChoiceQuestion,
} as const

export function QuestionOf({ question, why, ...asking }: QuestionProps) {
  if (question === 'talk') return <TalkQuestion {...asking} why={why} />
  if (question === 'role') return <RoleQuestion {...asking} roles={asking.codes.role} />
  const Found = ofOthers[question]
  return <Found {...asking} />
}
