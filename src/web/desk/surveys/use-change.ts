import { useState } from 'preact/hooks'
import type { Endpoint } from '#contract/endpoint.ts'
import { useDesk, whyOf } from '../app-desk.ts'

export type Change = {
  readonly busy: boolean
  readonly why: string | undefined
  /** `undefined` where it was refused; then `why` says so. */
  readonly run: <I, O>(endpoint: Endpoint<I, O>, input: I) => Promise<O | undefined>
}

/** One call at a time, and why the last one was refused. */
export function useChange(): Change {
  const desk = useDesk()
  const [state, setState] = useState<{ busy: boolean; why: string | undefined }>({
    busy: false,
    why: undefined,
  })
  return {
    ...state,
    run: async (endpoint, input) => {
      setState({ busy: true, why: undefined })
      const called = await desk.call(endpoint, input)
      const isDone = called.kind === 'done'
      setState({ busy: false, why: isDone ? undefined : whyOf(called) })
      return isDone ? called.output : undefined
    },
  }
}
