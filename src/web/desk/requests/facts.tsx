import { dayText } from '#web/kit/days.ts'
import { boardWords } from '#web/messages/desk-board.ts'
import { requestWords } from '#web/messages/desk-board-request.ts'
import { language, useWords } from '../app-language.ts'
import type { Board } from '../board/board.tsx'
import { agoText, isSoon, momentText, useNow } from '../board/times.ts'
import { promiseText, type WaitingRequest } from '../board/waiting-row.tsx'

type Props = {
  readonly waiting: WaitingRequest | undefined
  readonly matched: Board['matched'][number] | undefined
}

/** What the board knows of one request: figures, and nothing that the person wrote. */
export function Facts({ waiting, matched }: Props) {
  const words = useWords(requestWords)
  const rows = [...useWaitingRows(waiting), ...useMatchedRows(matched)]
  return (
    <dl class="facts" aria-label={words.request}>
      {rows.map(([name, value]) => (
        <>
          <dt key={name}>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  )
}

type Row = readonly [name: string, value: string | number]

function useWaitingRows(waiting: WaitingRequest | undefined): readonly Row[] {
  const words = useWords(boardWords)
  const { facts } = useWords(requestWords)
  const now = useNow()
  if (waiting === undefined) return []
  const spoken = language.value
  const due = Date.parse(waiting.promiseDue)
  const next = waiting.nextWaveAt
  return [
    [facts.asked, agoText(spoken, now - Date.parse(waiting.since))],
    [
      facts.promise,
      isSoon(due - now)
        ? `${momentText(spoken, due, now)} (${promiseText(words, waiting, { language: spoken, now })})`
        : momentText(spoken, due, now),
    ],
    [facts.choice, waiting.choice === 'direct' ? facts.direct : facts.coordinator],
    ...(waiting.choice === 'coordinator'
      ? []
      : ([
          [facts.open, waiting.offers.open],
          [facts.declined, waiting.offers.declined],
          [facts.listed, waiting.offers.listed],
        ] as const)),
    ...(next === null ? [] : [[facts.next, momentText(spoken, Date.parse(next), now)] as const]),
  ]
}

function useMatchedRows(matched: Props['matched']): readonly Row[] {
  const { facts } = useWords(requestWords)
  if (matched === undefined) return []
  return [
    [facts.asked, dayText(language.value, matched.askedOn)],
    [facts.began, dayText(language.value, matched.matchedOn)],
  ]
}
