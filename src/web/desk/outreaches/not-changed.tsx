import { Note } from '#web/kit/note.tsx'
import { outreachesWords } from '#web/messages/desk-outreaches.ts'
import { useWords } from '../app-language.ts'
import { Failure } from '../shell-parts.tsx'

/** A record that this browser made is found by nobody once its thirty days are over. */
export function NotChanged({ why }: { readonly why: string }) {
  const words = useWords(outreachesWords)
  if (why !== 'not-found') return <Failure why={why} />
  return (
    <Note>
      <p role="alert">{words.tooOld}</p>
    </Note>
  )
}
