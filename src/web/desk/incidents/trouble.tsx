import { incidentsWords } from '#web/messages/desk-incidents.ts'
import { useWords } from '../app-language.ts'
import { Failure } from '../shell-parts.tsx'

/** A reason of this page in its own words; any other as the desk says it. */
export function IncidentTrouble({ why }: { readonly why: string }) {
  const words = useWords(incidentsWords)
  const known: Readonly<Record<string, string>> = words.why
  const text = known[why]
  if (text === undefined) return <Failure why={why} />
  return (
    <p class="note" role="alert">
      {text}
    </p>
  )
}
