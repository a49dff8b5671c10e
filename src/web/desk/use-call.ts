import { useState } from 'preact/hooks'
import type { Endpoint } from '#contract/endpoint.ts'
import { useDesk, whyOf } from './app-desk.ts'

type State = 'idle' | 'busy' | 'done' | { readonly why: string }

export type Calling = {
  readonly busy: boolean
  readonly isDone: boolean
  readonly why: string | undefined
  /** `undefined` where it was refused; then `why` says so. */
  readonly run: <I, O>(endpoint: Endpoint<I, O>, input: I) => Promise<O | undefined>
}

/** One thing that is done at the press of a button: busy, then done or refused. */
export function useCall(changed?: () => void): Calling {
  const desk = useDesk()
  const [state, setState] = useState<State>('idle')
  return {
    busy: state === 'busy',
    isDone: state === 'done',
    why: typeof state === 'object' ? state.why : undefined,
    run: async (endpoint, input) => {
      setState('busy')
      const called = await desk.call(endpoint, input)
      setState(called.kind === 'done' ? 'done' : { why: whyOf(called) })
      if (called.kind !== 'done') return undefined
      changed?.()
      return called.output
    },
  }
}
