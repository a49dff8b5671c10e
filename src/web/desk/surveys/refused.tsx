import { surveyWords } from '#web/messages/desk-surveys.ts'
import { useWords } from '../app-language.ts'
import { Trouble } from '../trouble.tsx'

/** Why a change was refused, in words; what was typed stays. */
export function Refused({ why }: { readonly why: string | undefined }) {
  return <Trouble why={why} words={useWords(surveyWords).failures} />
}
