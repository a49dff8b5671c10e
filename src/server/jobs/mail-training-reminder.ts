import type { Deps } from '#actions/deps.ts'
import { mailTrainingReminder as mail } from '#actions/trainings/remind.ts'
import { parseTrainingId, type OrganizationId } from '#domain/ids.ts'

export async function mailTrainingReminder(
  deps: Deps,
  organization: OrganizationId,
  subject: string,
) {
  await mail(deps, organization, parseTrainingId(subject))
}
