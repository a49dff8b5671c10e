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

/** Changes that come faster than the reader takes them are told once. Ends when the reader goes. */
export function followChanges(
  { signals }: Pick<Deps, 'signals'>,
  followed: readonly Followed[],
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
        const life = setTimeout(() => {
          stop()
          controller.close()
        }, LIFE_MILLISECONDS)
        stop = () => {
          clearInterval(alive)
          clearTimeout(life)
          for (const end of unheard) end()
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
