import { nominationWords } from '#web/messages/desk-nomination.ts'
import { useWords } from '../app-language.ts'
import { Failure } from '../shell-parts.tsx'

/** In the words of this page where it has some. */
export function Refused({ why }: { readonly why: string | undefined }) {
  const { refused } = useWords(nominationWords)
  if (why === undefined) return null
  const known: Readonly<Record<string, string>> = refused
  const text = known[why]
  if (text === undefined) return <Failure why={why} />
  return (
    <p class="note" role="alert">
      {text}
    </p>
  )
}
