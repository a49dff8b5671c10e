import { applicationWords } from '#web/messages/desk-applications.ts'
import { Refused } from '../board/refused.tsx'
import { useWords } from '../app-language.ts'

type Props = { readonly why: string; readonly again?: () => void }

/** What is refused about applications, in words; anything else as everywhere. */
export function ApplicationRefused({ why, again }: Props) {
  const { refusals } = useWords(applicationWords)
  const known: Readonly<Record<string, string>> = refusals
  const text = known[why]
  if (text === undefined) return <Refused why={why} {...(again === undefined ? {} : { again })} />
  return (
    <div class="note" role="alert">
      <p>{text}</p>
    </div>
  )
}
