import { addSampleIncidents } from './incidents.ts'
import type { RunningPlace } from './place.ts'
import { addSampleReferrals } from './referrals.ts'

export async function addSampleWaysIn(place: RunningPlace): Promise<void> {
  await addSampleReferrals(place)
  await addSampleIncidents(place)
}
