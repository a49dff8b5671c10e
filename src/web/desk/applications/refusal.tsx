import { applicationWords } from '#web/messages/desk-applications.ts'
import { Refused } from '../board/refused.tsx'
import { useWords } from '../app-language.ts'
import { Trouble } from '../trouble.tsx'

type Props = { readonly why: string | undefined; readonly again?: () => void }

/** What is refused about applications, in words; anything else as everywhere. */
export function ApplicationRefused({ why, again }: Props) {
  const { refusals } = useWords(applicationWords)
  const isOwn = why !== undefined && Object.hasOwn(refusals, why)
  if (isOwn) return <Trouble why={why} words={refusals} />
  return <Refused why={why} {...(again === undefined ? {} : { again })} />
}
