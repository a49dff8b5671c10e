import { dayText } from '#web/kit/days.ts'
import { Tag } from '#web/kit/tag.tsx'
import { boardWords } from '#web/messages/desk-board.ts'
import { language, useWords } from '../app-language.ts'
import { chosenRequest, REQUEST_PATH } from '../requests/chosen.ts'
import type { Board } from './board.tsx'

/** Those who talk: when it began, and whether something was shared with the team. */
export function Matched({ matched }: Pick<Board, 'matched'>) {
  const words = useWords(boardWords)
  if (matched.length === 0) return null
  const spoken = language.value
  return (
    <section class="stack close across" aria-labelledby="matched">
      <h2 id="matched">{words.matched}</h2>
      <ul class="board-rows">
        {matched.map((each) => (
          <li key={each.request} class="board-row brief">
            <span>
              <b>{words.matchedOn(dayText(spoken, each.matchedOn))}</b>
              <small class="soft">{words.askedOn(dayText(spoken, each.askedOn))}</small>
            </span>
            <span class="tags where">
              {each.shared > 0 && <Tag tone="lamp">{words.shared(each.shared)}</Tag>}
            </span>
            <a
              class={`button small ${each.shared > 0 ? '' : 'quiet'}`}
              href={REQUEST_PATH}
              aria-label={words.which(words.look, dayText(spoken, each.askedOn))}
              onClick={() => {
                chosenRequest.value = each.request
              }}
            >
              {words.look}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
