import { gatheringFormWords } from '#web/messages/desk-gathering-form.ts'
import { useWords } from '../app-language.ts'
import { Trouble } from '../trouble.tsx'

/** Why something about a gathering was refused; else what is said everywhere. */
export function WhyNot({ why, again }: { readonly why: string; readonly again?: () => void }) {
  return <Trouble why={why} words={useWords(gatheringFormWords).why} again={again} />
}
