import { sameBytes } from '#sealing/primitives.ts'
import { readChange } from '#sealing/roster.ts'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useWords } from '../app-language.ts'
import type { Team } from './sign.ts'

type Change = ReturnType<typeof readChange>

/** Every entry as a sentence, the newest first. */
export function Chain({ team }: { readonly team: Team }) {
  const words = useWords(rostersWords)
  const changes = team.shown.entries.map((entry, index) => ({ index, change: readChange(entry) }))
  return (
    <details>
      <summary>{words.chainTitle}</summary>
      <ol reversed class="stack tight">
        {changes.toReversed().map(({ index, change }) => (
          <li key={index}>{words.chain[change.kind](nameOf(team, change) ?? words.unknown)}</li>
        ))}
      </ol>
    </details>
  )
}

function nameOf({ people }: Team, change: Change): string | undefined {
  if (!('member' in change)) return ''
  return people.find(({ member }) => sameBytes(member.kem, change.member.kem))?.name
}
