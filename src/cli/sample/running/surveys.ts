import type { RunningPlace } from './place.ts'

export async function addSampleSurveys(_place: RunningPlace): Promise<void> {}
