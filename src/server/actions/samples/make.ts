import type { Deps } from '../deps.ts'
import { findNetwork } from '../installation/find-networks.ts'
import { ensureNightly } from '../installation/recurring.ts'

type Here = Pick<Deps, 'store' | 'samples' | 'now'>

let making: Promise<void> | undefined

/** Does nothing where there is one. Whoever asks while it is being made waits for the same. */
export async function makeSample(deps: Here): Promise<void> {
  if ((await findNetwork(deps, 'sample')) !== undefined) return
  making ??= deps.samples.make().finally(() => {
    making = undefined
  })
  await making
  await ensureNightly(deps)
}

export async function dropSample(deps: Here): Promise<void> {
  if ((await findNetwork(deps, 'sample')) !== undefined) await deps.samples.drop()
}
