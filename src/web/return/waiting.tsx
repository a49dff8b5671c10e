import type { Language } from '#web/kit/words.ts'
import type { ReturnWords } from '#web/messages/return.ts'
import type { ShownRequest } from './open-case.ts'

type WaitingProps = {
  readonly words: ReturnWords
  readonly language: Language
  readonly shown: ShownRequest
}

/** Where it stands, in plain words. */
export function Waiting({ words, language, shown }: WaitingProps) {
  const { waiting } = words
  return (
    <section class="stack">
      <h1 tabIndex={-1}>{waiting.title}</h1>
      <ul class="stack close">
        {linesOf(shown, words, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="soft">{waiting.stay}</p>
    </section>
  )
}

function linesOf(
  { choice, offers, nextWaveAt, released, promiseDue }: ShownRequest,
  { waiting }: ReturnWords,
  language: Language,
): readonly string[] {
  const lines = [
    choice === 'coordinator' && waiting.coordinator,
    choice === 'direct' && released && waiting.released,
    offers.open > 0 && waiting.asked(offers.open),
    nextWaveAt !== null && nextOf(nextWaveAt, waiting, language),
    promiseDue !== null && waiting.promise(atDay(promiseDue, language)),
  ]
  return lines.filter((line) => line !== false)
}

function nextOf(at: string, waiting: ReturnWords['waiting'], language: Language): string {
  return Date.parse(at) <= Date.now() ? waiting.soon : waiting.next(atTime(at, language))
}

/** The hour, and its day where that is not today. */
function atTime(at: string, language: Language): string {
  const then = new Date(at)
  const isToday = then.toDateString() === new Date().toDateString()
  const time = { hour: 'numeric', minute: '2-digit' } as const
  const format = isToday ? time : { weekday: 'long' as const, ...time }
  return new Intl.DateTimeFormat(language, format).format(then)
}

const MINUTE_MILLISECONDS = 60_000

/** The day of the last minute: a promise that ends at midnight ends on the day before. */
const atDay = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', month: 'long', day: 'numeric' }).format(
    Date.parse(at) - MINUTE_MILLISECONDS,
  )
