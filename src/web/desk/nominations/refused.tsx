import { nominationWords } from '#web/messages/desk-nomination.ts'
import { useWords } from '../app-language.ts'
import { Trouble } from '../trouble.tsx'

/** In the words of this page where it has some. */
export function Refused({ why }: { readonly why: string | undefined }) {
  return <Trouble why={why} words={useWords(nominationWords).refused} />
}
