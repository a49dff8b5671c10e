import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { refusalWords } from '#web/messages/desk-refusals.ts'
import { rosterImportWords } from '#web/messages/desk-roster-import.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import type { Taken } from './send-rows.ts'

type Props = { readonly taken: Taken; readonly again: () => void }

export function Done({ taken, again }: Props) {
  const words = useWords(rosterImportWords)
  const refusals: Readonly<Record<string, string>> = useWords(refusalWords)
  const count = (outcome: string) => taken.rows.filter((each) => each.outcome === outcome).length
  const refused = taken.rows.filter(({ outcome }) => outcome === 'refused')
  return (
    <section class="stack close">
      <Notice>
        <Note tone="pine">{words.done(count('added'), count('changed'))}</Note>
      </Notice>
      {taken.why !== undefined && (
        <>
          <Refused why={taken.why} />
          <p>{words.stopped}</p>
        </>
      )}
      {refused.length > 0 && (
        <div class="note stack close" role="alert">
          <p>{words.doneRefused(refused.length)}</p>
          <ul>
            {refused.map(({ row, why }) => (
              <li key={row}>
                {words.inRow(row)}: {refusals[why ?? ''] ?? why}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="actions">
        <a class="button" href="/desk/supporters">
          {words.toList}
        </a>
        <Button kind="quiet" onPress={again}>
          {words.again}
        </Button>
      </div>
    </section>
  )
}
