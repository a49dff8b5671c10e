import type { OrganizationId } from '#domain/ids.ts'
import type { Deps } from '../deps.ts'
import { closeNominationsDue } from '../nominations/close.ts'
import { closeSurveysDue, shuffleHeldAnswers } from './close.ts'

type Here = Pick<Deps, 'store' | 'now'>
type Step = (deps: Here, organization: OrganizationId) => Promise<void>

/** What closes by its date, every night. Each step is safe to repeat. */
const steps: readonly Step[] = [closeNominationsDue, closeSurveysDue, shuffleHeldAnswers]

export async function closeWhatIsDue(deps: Here, organization: OrganizationId): Promise<void> {
  for (const step of steps) await step(deps, organization)
}
