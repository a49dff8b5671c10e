import type { RunningPlace } from './place.ts'

export async function addSampleNominations(_place: RunningPlace): Promise<void> {}
