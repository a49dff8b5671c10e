import { noAnswers, type Answers } from '#web/case/answers.ts'
import { isEmail, isPhone, whyNotReached, type WhyNotReached } from '#web/case/reach.ts'
import type { ShownProgram } from '#web/case/lists.ts'
import type { Language } from '#web/kit/words.ts'
import type { Prefill } from './prefill.ts'

/** A call that is taken down: answers as of the ask page, and whether the caller heard what can be promised. */
export type Draft = { readonly answers: Answers; readonly said: boolean }

/** The calm default: a call back, no message left, whoever fits is asked. */
export function startDraft(
  choosing: ShownProgram['policy']['choosing'],
  language: Language,
  known: Prefill | undefined,
): Draft {
  const { contact = '', name = '', activation } = known ?? {}
  const answers: Answers = {
    ...noAnswers(language),
    channels: ['phone'],
    leaveMessage: 'no',
    choice: choosing === 'coordinator' ? 'coordinator' : 'direct',
    name,
    phone: isPhone(contact) ? contact : '',
    email: isEmail(contact) ? contact : '',
    activation,
  }
  return { answers, said: false }
}

/** Nobody reads the page for a caller who did not want to write: whoever says yes has to call. */
export const toSealed = (answers: Answers): Answers => ({
  ...answers,
  callInstead: !answers.channels.includes('text') && isPhone(answers.phone),
})

export type WhyNotTaken = WhyNotReached | 'no-call' | 'not-said'

/** In the order of the page. */
export function whyNotTaken({ answers, said }: Draft): WhyNotTaken | undefined {
  if (!said) return 'not-said'
  const { channels } = answers
  if (channels.length > 0 && channels.every((each) => each === 'text')) return 'no-call'
  return whyNotReached(answers)
}
