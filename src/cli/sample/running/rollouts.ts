import type { RunningPlace } from './place.ts'

export async function addSampleRollouts(_place: RunningPlace): Promise<void> {}
