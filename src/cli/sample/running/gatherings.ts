import type { RunningPlace } from './place.ts'

export async function addSampleGatherings(_place: RunningPlace): Promise<void> {}
