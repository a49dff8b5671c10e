import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useWords } from '../app-language.ts'
import { failureText } from '../shell-parts.tsx'

/** Why something was not signed, in words. */
export function WhySigning({ why }: { readonly why: string | undefined }) {
  const words = useWords(rostersWords)
  const shell = useWords(deskWords)
  const known = { ...shell.failures, ...words.why, 'no-team-key': words.noTeamKey }
  return <Notice>{why === undefined ? null : <Note>{failureText(known, why)}</Note>}</Notice>
}
