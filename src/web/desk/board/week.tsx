import { boardWords } from '#web/messages/desk-board.ts'
import { useWords } from '../app-language.ts'
import type { Board } from './board.tsx'
import { spanText } from './times.ts'

const MINUTE_MS = 60_000

export function Week({ board }: { readonly board: Board }) {
  const words = useWords(boardWords)
  const { week, supporters } = board
  const { typicalMinutes } = week
  const typical =
    typicalMinutes === null ? words.tooFew : spanText(words, typicalMinutes * MINUTE_MS)
  const figures = [
    [typical, words.typical],
    [week.matched, words.begun(week.matched)],
    [week.beyondPromise, words.beyondPromise],
    [week.held, words.held(week.held)],
    [supporters.paused, words.paused(supporters.paused)],
  ] as const
  return (
    <section class="stack close across" aria-labelledby="week">
      <h2 id="week">{words.week}</h2>
      <dl class="figures">
        {figures.map(([figure, meaning]) => (
          <div key={meaning}>
            <dt class="soft">{meaning}</dt>
            <dd class={figure === words.tooFew ? 'soft' : ''}>{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
