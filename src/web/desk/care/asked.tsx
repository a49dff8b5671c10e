import { useState } from 'preact/hooks'
import { settleCheckIn } from '#contract/care.ts'
import { Button } from '#web/kit/button.tsx'
import { careWords } from '#web/messages/desk-care.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import type { Care } from './care.tsx'

type One = Care['asked'][number]
type Props = {
  readonly care: Care
  readonly answer: One['answer']
  readonly changed: () => void
}

/** Who asked for something by one tap. There is no list of the others. */
export function Asked({ care, answer, changed }: Props) {
  const words = useWords(careWords)
  const desk = useDesk()
  const [why, setWhy] = useState<string>()
  const asked = care.asked.filter((each) => each.answer === answer)
  const settle = async ({ checkIn, settled }: One) => {
    const called = await desk.call(settleCheckIn, { checkIn, settled: !settled })
    setWhy(called.kind === 'done' ? undefined : whyOf(called))
    if (called.kind === 'done') changed()
  }
  return (
    <section class="stack close" aria-labelledby={answer}>
      <h2 id={answer}>{answer === 'busy' ? words.busyTitle : words.callTitle}</h2>
      {asked.length === 0 && <p class="soft">{words.none}</p>}
      {answer === 'busy' && asked.length > 0 && <p class="soft">{words.busyWhy}</p>}
      <ul class="desk-list">
        {asked.map((each) => (
          <li key={each.checkIn}>
            <span class="stack tight">
              <a href={`/desk/supporters/${each.supporter}`}>{each.name}</a>
              {each.settled && <small class="soft">{words.settled}</small>}
            </span>
            <span class="desk-row">
              {answer === 'busy' && !each.settled && (
                <a href={`/desk/supporters/${each.supporter}`}>{words.toPause}</a>
              )}
              <Button
                kind={each.settled ? 'plain' : 'quiet'}
                small
                label={
                  each.settled
                    ? words.undoNamed(each.name)
                    : words.settleNamed(words.settle[answer], each.name)
                }
                onPress={() => void settle(each)}
              >
                {each.settled ? words.undo : words.settle[answer]}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {why !== undefined && <Refused why={why} />}
    </section>
  )
}
