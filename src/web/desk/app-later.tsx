import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { readyChunk } from '#web/kit/lazy.ts'
import { Busy } from '#web/kit/busy.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { useWords } from './app-language.ts'
import { Failure } from './shell-parts.tsx'

type More = typeof import('./app-more.ts')

let loaded: More | undefined
let loading: Promise<More> | undefined

async function load(): Promise<More> {
  await readyChunk('app-more')
  loaded = await import('./app-more.ts')
  return loaded
}

async function loadOnce(): Promise<More> {
  loading ??= load()
  try {
    return await loading
  } catch (error) {
    // The next try asks the server again.
    loading = undefined
    throw error
  }
}

/** A page of `app-more.ts`, fetched when it is first opened. */
export function later<P extends object>(pick: (more: More) => ComponentType<P>): ComponentType<P> {
  return function Later(props: P) {
    const words = useWords(deskWords)
    const [more, setMore] = useState(loaded)
    const [isFailed, setFailed] = useState(false)
    const [turn, setTurn] = useState(0)
    useEffect(() => {
      if (loaded !== undefined) return
      setFailed(false)
      const get = async () => {
        try {
          setMore(await loadOnce())
        } catch {
          // NOTE: whatever kept a file from coming, the answer is to ask for it again
          setFailed(true)
        }
      }
      void get()
    }, [turn])
    if (isFailed) return <Failure why="offline" again={() => setTurn((before) => before + 1)} />
    if (more === undefined) return <Busy label={words.reading} />
    const Page = pick(more)
    return <Page {...props} />
  }
}
