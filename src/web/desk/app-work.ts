import { useEffect, useState } from 'preact/hooks'

export type Work<T> =
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly result: T }
  | { readonly kind: 'failed' }

/** Runs something that takes a while, such as an opening, again whenever `asked` changes. */
export function useWork<T>(asked: string, work: () => Promise<T>): Work<T> {
  const [state, setState] = useState<Work<T>>({ kind: 'working' })
  useEffect(() => {
    let isThere = true
    const tell = (next: Work<T>) => {
      if (isThere) setState(next)
    }
    const run = async () => {
      try {
        tell({ kind: 'done', result: await work() })
      } catch {
        // NOTE: what cannot be opened never says why
        tell({ kind: 'failed' })
      }
    }
    void run()
    return () => {
      isThere = false
    }
  }, [asked])
  return state
}
