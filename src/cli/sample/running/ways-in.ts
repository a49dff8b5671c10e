import type { RunningPlace } from './place.ts'

export async function addSampleWaysIn(_place: RunningPlace): Promise<void> {}
