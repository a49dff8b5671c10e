import type { Deps } from '#actions/deps.ts'
import { closeWhatIsDue } from '#actions/surveys/nightly.ts'
import type { OrganizationId } from '#domain/ids.ts'

export async function closeSurveys(deps: Deps, organization: OrganizationId, _subject: string) {
  await closeWhatIsDue(deps, organization)
}
