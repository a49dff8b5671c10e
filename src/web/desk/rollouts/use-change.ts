import { useState } from 'preact/hooks'
import type { Endpoint } from '#contract/endpoint.ts'
import { useDesk, whyOf } from '../app-desk.ts'

type Changing =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'done'; readonly said: string; readonly undo: (() => void) | undefined }
  | { readonly kind: 'refused'; readonly why: string }

export type Told = { readonly said: string; readonly undo?: () => void }

/** One change at a time: what it says when it is done, how it is taken back, and why it was refused. */
export function useChange(again: () => void) {
  const desk = useDesk()
  const [state, setState] = useState<Changing>({ kind: 'idle' })
  const change = async <I, O>(
    endpoint: Endpoint<I, O>,
    input: I,
    told: Told,
  ): Promise<O | undefined> => {
    setState({ kind: 'busy' })
    const called = await desk.call(endpoint, input)
    if (called.kind !== 'done') {
      setState({ kind: 'refused', why: whyOf(called) })
      if (called.kind === 'refused') again()
      return undefined
    }
    setState({ kind: 'done', said: told.said, undo: told.undo })
    again()
    return called.output
  }
  /** Of what was changed elsewhere. */
  const show = (said: string) => {
    setState({ kind: 'done', said, undo: undefined })
    again()
  }
  return { state, change, show, isBusy: state.kind === 'busy' }
}

export type Change = ReturnType<typeof useChange>
