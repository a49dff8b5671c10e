import { useState } from 'preact/hooks'
import { answerWish } from '#contract/supporters-serving.ts'
import { Button } from '#web/kit/button.tsx'
import { careWords } from '#web/messages/desk-care.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import type { Supporter } from './standing.ts'

type Props = { readonly wishes: readonly Supporter[]; readonly changed: () => void }

/** People who serve elsewhere and offer themselves here too. Whoever is welcome is then approved as anybody else. */
export function Wishes({ wishes, changed }: Props) {
  const words = useWords(careWords)
  const desk = useDesk()
  const [why, setWhy] = useState<string>()
  const answer = async ({ supporter }: Supporter, said: 'welcome' | 'not-now') => {
    const called = await desk.call(answerWish, { supporter, answer: said })
    setWhy(called.kind === 'done' ? undefined : whyOf(called))
    if (called.kind === 'done') changed()
  }
  if (wishes.length === 0) return null
  return (
    <section class="sheet stack close across" aria-labelledby="wishes">
      <h2 id="wishes">{words.wishes(wishes.length)}</h2>
      <p class="soft">{words.wishesWhy}</p>
      <ul class="desk-list">
        {wishes.map((wish) => (
          <li key={wish.supporter}>
            <a href={`/desk/supporters/${wish.supporter}`}>{wish.name}</a>
            <span class="desk-row">
              <Button
                small
                label={words.welcomeNamed(wish.name)}
                onPress={() => void answer(wish, 'welcome')}
              >
                {words.welcome}
              </Button>
              <Button
                kind="plain"
                small
                label={words.notNowNamed(wish.name)}
                onPress={() => void answer(wish, 'not-now')}
              >
                {words.notNow}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {why !== undefined && <Refused why={why} />}
    </section>
  )
}
