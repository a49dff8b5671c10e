import type { Deps } from '../deps.ts'
import { findNetwork } from '../installation/find-networks.ts'
import { ensureNightly } from '../installation/recurring.ts'

type Here = Pick<Deps, 'store' | 'samples' | 'now'>

let making: Promise<void> | undefined

export type SampleMade = { readonly kind: 'made' | 'already-set-up' }

/**
 * Does nothing where there is one. Whoever asks while it is being made waits for the same. Where people work, no stranger
 * may put invented ones beside them.
 */
export async function makeSample(deps: Here): Promise<SampleMade> {
  if ((await findNetwork(deps, 'sample')) !== undefined) return { kind: 'made' }
  if ((await findNetwork(deps, 'network')) !== undefined) return { kind: 'already-set-up' }
  making ??= deps.samples.make().finally(() => {
    making = undefined
  })
  await making
  await ensureNightly(deps)
  return { kind: 'made' }
}

export async function dropSample(deps: Here): Promise<void> {
  if ((await findNetwork(deps, 'sample')) !== undefined) await deps.samples.drop()
}
