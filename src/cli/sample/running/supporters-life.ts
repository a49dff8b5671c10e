import type { RunningPlace } from './place.ts'

export async function addSampleSupportersLife(_place: RunningPlace): Promise<void> {}
