import { useState } from 'preact/hooks'
import type { Endpoint, OutputOf } from '#contract/endpoint.ts'
import type { showNomination } from '#contract/nominations.ts'
import { useDesk, whyOf } from '../app-desk.ts'

export type Shown = OutputOf<typeof showNomination>
export type Nomination = Shown['nomination']
export type Open = Extract<Nomination, { readonly state: 'open' }>
export type Closed = Extract<Nomination, { readonly state: 'closed' }>
export type Nominee = Closed['nominees'][number]

/** One call at a time; says why it was refused, and reads the page again when it was done. */
export function useCall(changed: () => void) {
  const desk = useDesk()
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<string>()
  const send = async <I, O>(endpoint: Endpoint<I, O>, input: I): Promise<O | undefined> => {
    setBusy(true)
    const called = await desk.call(endpoint, input)
    setBusy(false)
    setWhy(called.kind === 'done' ? undefined : whyOf(called))
    if (called.kind !== 'done') return undefined
    changed()
    return called.output
  }
  return { busy, why, send }
}
