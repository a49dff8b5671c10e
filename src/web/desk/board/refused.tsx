import { refusalWords } from '#web/messages/desk-refusals.ts'
import { useWords } from '../app-language.ts'
import { Trouble } from '../trouble.tsx'

type Props = { readonly why: string | undefined; readonly again?: () => void }

/** What those who run a program are refused, in their words; anything else as everywhere. */
export function Refused({ why, again }: Props) {
  return <Trouble why={why} words={useWords(refusalWords)} again={again} />
}
