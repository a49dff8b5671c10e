import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { readyChunk } from '#web/kit/lazy.ts'
import { Busy } from '#web/kit/busy.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { useWords } from './app-language.ts'
import { Failure } from './shell-parts.tsx'

/** A chunk that is fetched once, and again after a failure. */
type Chunk<M> = { readonly get: () => Promise<M>; readonly peek: () => M | undefined }

function chunkOf<M>(name: string, fetchIt: () => Promise<M>): Chunk<M> {
  let loaded: M | undefined
  let loading: Promise<M> | undefined
  const load = async (): Promise<M> => {
    await readyChunk(name)
    loaded = await fetchIt()
    return loaded
  }
  return {
    peek: () => loaded,
    get: async () => {
      loading ??= load()
      try {
        return await loading
      } catch (error) {
        // The next try asks the server again.
        loading = undefined
        throw error
      }
    },
  }
}

const more = chunkOf('app-more', async () => await import('./app-more.ts'))
const library = chunkOf('app-library', async () => await import('./app-library.ts'))
const running = chunkOf('app-running', async () => await import('./app-running.ts'))

type More = typeof import('./app-more.ts')
type Running = typeof import('./app-running.ts')
type Library = typeof import('./app-library.ts')
type Pick<M, P> = (pages: M) => ComponentType<P>

/** A page of `app-more.ts`, fetched when it is first opened. */
export const later = <P extends object>(pick: Pick<More, P>): ComponentType<P> =>
  laterOf(more, pick)

/** As `later`, of `app-running.ts`. */
export const laterRunning = <P extends object>(pick: Pick<Running, P>): ComponentType<P> =>
  laterOf(running, pick)

/** A part of `app-library.ts`. `Instead` stands there until it has come, and should it not come. */
export const laterLibrary = <P extends object>(
  pick: Pick<Library, P>,
  Instead: ComponentType<P>,
): ComponentType<P> => laterOf(library, pick, Instead)

function laterOf<M, P extends object>(
  chunk: Chunk<M>,
  pick: Pick<M, P>,
  Instead?: ComponentType<P>,
): ComponentType<P> {
  return function Later(props: P) {
    const words = useWords(deskWords)
    const [pages, setPages] = useState(chunk.peek())
    const [isFailed, setFailed] = useState(false)
    const [turn, setTurn] = useState(0)
    useEffect(() => {
      if (chunk.peek() !== undefined) return
      setFailed(false)
      const get = async () => {
        try {
          const got = await chunk.get()
          setPages(() => got)
        } catch {
          // NOTE: whatever kept a file from coming, the answer is to ask for it again
          setFailed(true)
        }
      }
      void get()
    }, [turn])
    if (pages === undefined && Instead !== undefined) return <Instead {...props} />
    if (isFailed) return <Failure why="offline" again={() => setTurn((before) => before + 1)} />
    if (pages === undefined) return <Busy label={words.reading} />
    const Page = pick(pages)
    return <Page {...props} />
  }
}
