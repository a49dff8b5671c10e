import type { Deps } from '#actions/deps.ts'

type Topic = Parameters<Deps['signals']['listen']>[0]

/** What a follower is told: that something changed, never what. */
export type Followed = { readonly topic: Topic; readonly lines: readonly Line[] }
type Line = 'case' | 'offers' | 'talks' | 'board' | 'alive'

const LONGEST = 'offers'.length
const encoder = new TextEncoder()
/** All lines have one length, so that whoever watches the wire cannot tell a change from a sign of life. */
const encode = (line: Line): Uint8Array => encoder.encode(`${line.padEnd(LONGEST)}\n`)

const ALIVE_MILLISECONDS = 20_000
/** Then the browser follows again, with a fresh signature: who may no longer follow, stops. */
const LIFE_MILLISECONDS = 15 * 60_000

const MOST_OF_ONE = 8

/** The streams of one case or session that this process holds open, the oldest first. */
class OpenStreams {
  readonly #open = new Map<string, Set<() => void>>()

  /** Makes room: a lost phone may leave streams behind, and nobody needs more than a few. */
  add(whose: string, end: () => void): () => void {
    const mine = this.#open.get(whose) ?? new Set()
    this.#open.set(whose, mine)
    const [oldest] = mine
    if (oldest !== undefined && mine.size >= MOST_OF_ONE) oldest()
    mine.add(end)
    return () => {
      mine.delete(end)
      if (mine.size === 0 && this.#open.get(whose) === mine) this.#open.delete(whose)
    }
  }
}

const openStreams = new OpenStreams()

export type Following = { readonly whose: string; readonly followed: readonly Followed[] }

/** Changes that come faster than the reader takes them are told once. Ends when the reader goes. */
export function followChanges(
  { signals }: Pick<Deps, 'signals'>,
  { whose, followed }: Following,
): ReadableStream<Uint8Array> {
  const waiting = new Set<Line>(['alive'])
  let stop = (): void => undefined
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const tell = (...lines: readonly Line[]): void => {
          for (const line of lines) waiting.add(line)
          flush(controller, waiting)
        }
        const unheard = followed.map(({ topic, lines }) =>
          signals.listen(topic, () => tell(...lines)),
        )
        const alive = setInterval(() => tell('alive'), ALIVE_MILLISECONDS)
        const end = (): void => {
          stop()
          controller.close()
        }
        const life = setTimeout(end, LIFE_MILLISECONDS)
        const leave = openStreams.add(whose, end)
        stop = () => {
          leave()
          clearInterval(alive)
          clearTimeout(life)
          for (const unhear of unheard) unhear()
        }
      },
      pull: (controller) => flush(controller, waiting),
      cancel: () => stop(),
    },
    new CountQueuingStrategy({ highWaterMark: 8 }),
  )
}

function flush(controller: ReadableStreamDefaultController<Uint8Array>, waiting: Set<Line>): void {
  for (const line of waiting) {
    if ((controller.desiredSize ?? 0) <= 0) return
    waiting.delete(line)
    controller.enqueue(encode(line))
  }
}
