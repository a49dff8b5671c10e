import { Note } from '#web/kit/note.tsx'
import { SafeText } from '#web/kit/safe-text.tsx'
import { requestWords } from '#web/messages/desk-board-request.ts'
import { useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Failure } from '../shell-parts.tsx'
import { ChooseByHand } from './choose.tsx'
import type { Opened, SharedCopy } from './open-request.ts'
import { Person, Wishes } from './person.tsx'

type Props = {
  readonly program: PlaceProgram
  readonly opened: Opened
  readonly isWaiting: boolean
  readonly reopen: () => void
}

export function OpenedRequest({ program, opened, isWaiting, reopen }: Props) {
  return (
    <>
      {opened.shared.length > 0 && <Shared copies={opened.shared} />}
      {opened.intake !== undefined && (
        <div class="request-columns">
          <Person intake={opened.intake} />
          <Wishes intake={opened.intake} />
        </div>
      )}
      {isWaiting && opened.intake !== undefined && (
        <ChooseByHand
          program={program}
          case={{ ...opened, intake: opened.intake }}
          reopen={reopen}
        />
      )}
    </>
  )
}

function Shared({ copies }: { readonly copies: readonly SharedCopy[] }) {
  const words = useWords(requestWords)
  return (
    <section class="stack close" aria-labelledby="shared">
      <h2 id="shared">{words.sharedTitle}</h2>
      <p class="soft">{words.sharedWhy}</p>
      <Note>{words.playbook}</Note>
      {copies.map((copy, index) => (
        <article key={index} class="sheet stack close">
          <h3>{words.sharedBy[copy.by]}</h3>
          {copy.lines === undefined ? (
            <Failure why="cannot-open" />
          ) : (
            copy.lines.map((line) => (
              <p key={line.index}>
                <b>{words.author[line.author]}:</b> <SafeText text={line.text} />
              </p>
            ))
          )}
        </article>
      ))}
    </section>
  )
}
