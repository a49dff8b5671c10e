import { useEffect, useState } from 'preact/hooks'
import type { Endpoint } from '#contract/endpoint.ts'
import { call } from '#web/kit/call.ts'

export type Opened<O> =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly output: O; readonly again: () => void }
  | { readonly kind: 'failed'; readonly why: string; readonly again: () => void }

/** Asks for what a page shows, when it opens and whenever somebody presses «again». */
export function useOpen<I, O>(endpoint: Endpoint<I, O>, input: I): Opened<O> {
  const [opened, setOpened] = useState<Opened<O>>({ kind: 'opening' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isThere = true
    const again = () => setTurn((before) => before + 1)
    const ask = async () => {
      const called = await call(endpoint, input)
      if (!isThere) return
      if (called.kind === 'done') return setOpened({ kind: 'open', output: called.output, again })
      const why = called.kind === 'refused' ? called.code : called.kind
      setOpened({ kind: 'failed', why, again })
    }
    void ask()
    return () => {
      isThere = false
    }
  }, [endpoint, JSON.stringify(input), turn])
  return opened
}
