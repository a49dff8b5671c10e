import { Note } from '#web/kit/note.tsx'
import { gatheringFormWords } from '#web/messages/desk-gathering-form.ts'
import { useWords } from '../app-language.ts'
import { Failure } from '../shell-parts.tsx'

/** Why something about a gathering was refused; else what is said everywhere. */
export function WhyNot({ why, again }: { readonly why: string; readonly again?: () => void }) {
  const words = useWords(gatheringFormWords)
  const known = Object.entries(words.why).find(([name]) => name === why)?.[1]
  if (known !== undefined) return <Note>{known}</Note>
  return again === undefined ? <Failure why={why} /> : <Failure why={why} again={again} />
}
