import type { Locator } from 'playwright-core'

/**
 * The keystroke-level model: S. K. Card, T. P. Moran, A. Newell, «The keystroke-level model for user performance time
 * with interactive systems», Communications of the ACM 23 (7), 1980. Seconds of somebody who knows the way and makes
 * no mistake; typing at the pace of an average typist who is no secretary.
 */
const SECONDS = {
  /** A key, or the button of a mouse. */
  key: 0.28,
  /** To point at something on the screen. */
  point: 1.1,
  /** The hand from the mouse to the keyboard, or back. */
  home: 0.4,
  /** To think of the next thing to do, or to take in one line. */
  mind: 1.35,
} as const
type Operator = keyof typeof SECONDS

export type Walked = {
  readonly presses: number
  readonly keys: number
  readonly fields: number
  /** Of the browser and the server, while a person would wait. */
  readonly machineSeconds: number
  /** What the model says of the hand and the mind, and the machine's seconds. */
  readonly personSeconds: number
}

export type Hand = ReturnType<typeof makeHand>

/** Does what a person does at a page, and counts it. */
export function makeHand() {
  const began = performance.now()
  const done: Operator[] = []
  const counts = { presses: 0, keys: 0, fields: 0 }
  const press = async (target: Locator) => {
    counts.presses += 1
    done.push('mind', 'point', 'key')
    await target.click()
  }
  return {
    press,
    /** Of a closed list: open it, point at the line, press. */
    choose: async (target: Locator, label: string) => {
      counts.presses += 2
      counts.fields += 1
      done.push('mind', 'point', 'key', 'point', 'key')
      await target.selectOption({ label })
    },
    /** A range marked in another window (press, drag, release), copied, and pasted into a field here. */
    copyOver: async (target: Locator, text: string) => {
      counts.presses += 3
      counts.keys += 4
      counts.fields += 1
      done.push('mind', 'point', 'key', 'point', 'key', 'home', 'key', 'key', 'home')
      done.push('mind', 'point', 'key', 'home', 'key', 'key', 'home')
      await target.fill(text)
    },
    /** Lines that are looked over before the next press. */
    read: (lines: number) => {
      for (let line = 0; line < lines; line += 1) done.push('mind')
    },
    tell: (): Walked => {
      const machineSeconds = (performance.now() - began) / 1000
      const own = done.reduce((sum, operator) => sum + SECONDS[operator], 0)
      return { ...counts, machineSeconds, personSeconds: own + machineSeconds }
    },
  }
}
