import type { OrganizationId } from '#domain/ids.ts'
import type { Deps } from '../deps.ts'
import { remindOfTraining } from '../trainings/remind.ts'
import { askHowTheyAre } from './ask-how-they-are.ts'

type Step = (deps: Deps, organization: OrganizationId) => Promise<void>

/** What is done for supporters each night, in this order; each step is safe to be done twice. */
const steps: readonly Step[] = [remindOfTraining, askHowTheyAre]

export async function careForSupporters(deps: Deps, organization: OrganizationId): Promise<void> {
  for (const step of steps) await step(deps, organization)
}
