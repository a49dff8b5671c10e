import type { RunningPlace } from './place.ts'

export async function addSampleResources(_place: RunningPlace): Promise<void> {}
