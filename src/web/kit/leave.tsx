import { useEffect } from 'preact/hooks'
import type { Language } from './words.ts'

const AWAY = 'https://www.weather.gov/'
const TIMES = 3
const WITHIN_MILLISECONDS = 1500

const words = { en: 'Leave now', es: 'Salir ya' } as const

/** At once: nothing is left on the screen or in the history, and nothing is asked. */
export function leave() {
  document.title = ''
  document.body.replaceChildren()
  location.replace(AWAY)
}

/** Shift three times, with nothing typed in between. */
export function useLeaveByKey() {
  useEffect(() => {
    let presses: number[] = []
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Shift') presses = []
      if (event.key !== 'Shift' || event.repeat) return
      presses = [...presses, event.timeStamp].slice(-TIMES)
      const [first = 0] = presses
      if (presses.length === TIMES && event.timeStamp - first < WITHIN_MILLISECONDS) leave()
    }
    document.addEventListener('keydown', pressed)
    return () => {
      document.removeEventListener('keydown', pressed)
    }
  }, [])
}

/** Always at the same place of every page of the person who asks. */
export function LeaveButton({ language }: { readonly language: Language }) {
  useLeaveByKey()
  return (
    <button type="button" class="leave" onClick={leave}>
      {words[language]}
    </button>
  )
}
