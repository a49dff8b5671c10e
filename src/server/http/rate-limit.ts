import { createHmac, randomBytes } from 'node:crypto'

/** How many calls one address may make in a minute, by what they cost others. */
export type PerMinute = Readonly<Record<'usual' | 'heavy' | 'scarce', number>>
export const perMinute: PerMinute = { usual: 600, heavy: 60, scarce: 10 }
export type Cost = keyof PerMinute

const MINUTE = 60

/**
 * Counts calls by a keyed hash of the address, in memory only: no address is kept anywhere, and the key is gone with
 * the process. Many share one address in a hospital, hence the generous figures.
 */
export class RateLimit {
  readonly #key = randomBytes(32)
  readonly #most: PerMinute
  #counts = new Map<string, number>()
  #since: Temporal.Instant | undefined

  constructor(most: PerMinute) {
    this.#most = most
  }

  isOver(address: string, cost: Cost, now: Temporal.Instant): boolean {
    this.#since ??= now
    if (now.since(this.#since).total('seconds') >= MINUTE) {
      this.#counts = new Map()
      this.#since = now
    }
    const who = createHmac('sha256', this.#key).update(`${cost}:${address}`).digest('base64')
    const count = (this.#counts.get(who) ?? 0) + 1
    this.#counts.set(who, count)
    return count > this.#most[cost]
  }
}
