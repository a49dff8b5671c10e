import { applicationWords } from '#web/messages/desk-applications.ts'
import { refusalWords } from '#web/messages/desk-refusals.ts'
import { useWords } from '../app-language.ts'
import { Trouble } from '../trouble.tsx'

type Props = { readonly why: string; readonly again?: () => void }

/** What is refused about applications, in words; anything else as everywhere. */
export function ApplicationRefused({ why, again }: Props) {
  const words = { ...useWords(refusalWords), ...useWords(applicationWords).refusals }
  return <Trouble why={why} words={words} again={again} />
}
