import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Language } from '#web/kit/words.ts'
import type { BoardWords } from '#web/messages/desk-board-en.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const TICK_MS = 20_000

const clock = signal(Date.now())

/** The time, in milliseconds, moving on while the page is open. */
export function useNow(): number {
  useEffect(() => {
    clock.value = Date.now()
    const timer = setInterval(() => {
      clock.value = Date.now()
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return clock.value
}

type Units = Pick<BoardWords, 'days' | 'hours' | 'minutes'>

/** The two largest units: `5 h 20 min`, `2 d 3 h`. */
export function spanText(words: Units, milliseconds: number): string {
  const whole = Math.max(0, milliseconds)
  const days = Math.floor(whole / DAY_MS)
  const hours = Math.floor((whole % DAY_MS) / HOUR_MS)
  const minutes = Math.floor((whole % HOUR_MS) / MINUTE_MS)
  const parts =
    days > 0
      ? [words.days(days), hours > 0 ? words.hours(hours) : '']
      : [
          hours > 0 ? words.hours(hours) : '',
          minutes > 0 || hours === 0 ? words.minutes(minutes) : '',
        ]
  return parts.filter((part) => part !== '').join(' ')
}

/** How long ago in the words of the language: «24 minutes ago», «yesterday». */
export function agoText(language: Language, elapsed: number): string {
  // The server's clock may be a little ahead of this one.
  const milliseconds = Math.max(0, elapsed)
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (milliseconds < HOUR_MS) return format.format(-Math.floor(milliseconds / MINUTE_MS), 'minute')
  if (milliseconds < DAY_MS) return format.format(-Math.floor(milliseconds / HOUR_MS), 'hour')
  return format.format(-Math.floor(milliseconds / DAY_MS), 'day')
}

/** A moment within the next or last days: the weekday where it is not today, and the time. */
export function momentText(language: Language, moment: number, now: number): string {
  const isToday = new Date(moment).toDateString() === new Date(now).toDateString()
  const format = new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    ...(isToday ? {} : { weekday: 'short', day: 'numeric', month: 'short' }),
  })
  return format.format(moment)
}

export const dayPart = (now: number): keyof BoardWords['greeting'] => {
  const hour = new Date(now).getHours()
  if (hour >= 4 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}

export const isSoon = (milliseconds: number): boolean => milliseconds < DAY_MS
