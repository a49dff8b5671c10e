import { showMyAgreements } from '#contract/agreements.ts'
import { Note } from '#web/kit/note.tsx'
import { agreementNoteWords } from '#web/messages/desk-agreement-note.ts'
import { useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'

/** On the supporter's own page until the current version is signed; silent while there is nothing to sign. */
export function AgreementToSign({ supporter }: { readonly supporter: string }) {
  const words = useWords(agreementNoteWords)
  const read = useRead(showMyAgreements, {})
  if (read.kind !== 'ready') return null
  const entry = read.output.entries.find((each) => each.supporter === supporter)
  if (entry === undefined || entry.current === null) return null
  if (entry.signed?.version === entry.current.version) {
    return (
      <p>
        <a href="/desk/my-agreement">{words.mine}</a>
      </p>
    )
  }
  return (
    <Note>
      <p>{entry.signed === null ? words.toSign : words.newVersion}</p>
      <p>
        <a href="/desk/my-agreement">{words.read}</a>
      </p>
    </Note>
  )
}
