import { Bar } from '#web/kit/progress.tsx'
import { Tag } from '#web/kit/tag.tsx'
import type { Language } from '#web/kit/words.ts'
import type { BoardWords } from '#web/messages/desk-board-en.ts'
import { boardWords } from '#web/messages/desk-board.ts'
import { language, useWords } from '../app-language.ts'
import { chosenRequest, REQUEST_PATH } from '../requests/chosen.ts'
import type { Board } from './board.tsx'
import { agoText, isSoon, momentText, spanText } from './times.ts'

export type WaitingRequest = Board['waiting'][number]

const MINUTE_MILLISECONDS = 60_000

/** What is left of the promise, by the clock on the wall; the bar counts its weekdays. */
export function promiseText(
  words: BoardWords,
  waiting: WaitingRequest,
  { language: spoken, now }: { readonly language: Language; readonly now: number },
): string {
  const due = Date.parse(waiting.promiseDue)
  if (due <= now) return words.beyond(spanText(words, now - due))
  if (isSoon(due - now)) return words.left(spanText(words, due - now))
  // A promise that ends at midnight is said by the day before.
  return words.by(momentText(spoken, due - MINUTE_MILLISECONDS, now))
}

function offersText(words: BoardWords, { offers }: WaitingRequest): string {
  return words.offers(offers.open, offers.declined, offers.listed)
}

function actionOf(words: BoardWords, { choice, needsHand }: WaitingRequest): string {
  if (choice === 'coordinator') return words.openAndMatch
  return needsHand ? words.stepIn : words.look
}

type Props = { readonly waiting: WaitingRequest; readonly now: number }

export function WaitingRow({ waiting, now }: Props) {
  const words = useWords(boardWords)
  const since = agoText(language.value, now - Date.parse(waiting.since))
  const wantsYou = waiting.choice === 'coordinator'
  const action = actionOf(words, waiting)
  return (
    <li class="board-row">
      <span>
        <b>{wantsYou ? words.wantsYou : words.asked(since)}</b>
        <small class="soft">
          {wantsYou ? words.askedSmall(since) : offersText(words, waiting)}
        </small>
      </span>
      <span class="where">
        <Bar
          share={waiting.promiseShare}
          label={words.promiseLabel(Math.round(waiting.promiseShare * 100))}
          late={waiting.needsHand}
        />
        <small class="soft">
          <WhereText waiting={waiting} now={now} />
        </small>
      </span>
      <span class="tags">
        <Tag tone={waiting.needsHand ? 'lamp' : 'pine'}>
          {waiting.needsHand ? words.needsHand : words.underWay}
        </Tag>
        {waiting.shared > 0 && <Tag tone="lamp">{words.shared(waiting.shared)}</Tag>}
      </span>
      <a
        class={`button small ${waiting.needsHand ? '' : 'quiet'}`}
        href={REQUEST_PATH}
        aria-label={words.which(action, since)}
        onClick={() => {
          chosenRequest.value = waiting.request
        }}
      >
        {action}
      </a>
    </li>
  )
}

function WhereText({ waiting, now }: Props) {
  const words = useWords(boardWords)
  const spoken = language.value
  const parts = [promiseText(words, waiting, { language: spoken, now })]
  if (waiting.choice === 'coordinator') parts.push(words.choosesOpened)
  else if (waiting.nextWaveAt !== null) {
    parts.push(words.nextLook(momentText(spoken, Date.parse(waiting.nextWaveAt), now)))
  }
  return <>{parts.join(' · ')}</>
}
