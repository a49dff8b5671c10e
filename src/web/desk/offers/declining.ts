import { useEffect, useRef, useState } from 'preact/hooks'

export const UNDO_SECONDS = 5

type Undo = {
  /** Seconds left to take it back; `undefined` when nothing is pending. */
  readonly left: number | undefined
  readonly start: () => void
  readonly undo: () => void
}

/** Does something after five seconds in which it can be taken back. Whoever leaves the page meant it. */
export function useUndo(work: () => void): Undo {
  const [left, setLeft] = useState<number>()
  const pending = useRef(false)
  const latest = useRef(work)
  latest.current = work
  useEffect(() => {
    if (left === undefined) return
    if (left === 0) {
      pending.current = false
      setLeft(undefined)
      latest.current()
      return
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  useEffect(
    () => () => {
      if (pending.current) latest.current()
    },
    [],
  )
  return {
    left,
    start: () => {
      pending.current = true
      setLeft(UNDO_SECONDS)
    },
    undo: () => {
      pending.current = false
      setLeft(undefined)
    },
  }
}
