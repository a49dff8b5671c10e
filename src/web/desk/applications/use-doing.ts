import { useState } from 'preact/hooks'
import type { Endpoint } from '#contract/endpoint.ts'
import { useDesk, whyOf } from '../app-desk.ts'

export type Doing = 'idle' | 'busy' | 'done' | { readonly why: string }

/** One thing that is done at the press of a button: busy, then done or refused. */
export function useDoing() {
  const desk = useDesk()
  const [state, setState] = useState<Doing>('idle')
  const run = async <I, O>(endpoint: Endpoint<I, O>, input: I): Promise<O | undefined> => {
    setState('busy')
    const called = await desk.call(endpoint, input)
    setState(called.kind === 'done' ? 'done' : { why: whyOf(called) })
    return called.kind === 'done' ? called.output : undefined
  }
  return { state, run, isBusy: state === 'busy', isDone: state === 'done' }
}
