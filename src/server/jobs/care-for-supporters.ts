import { careForSupporters as care } from '#actions/care/nightly.ts'
import type { Deps } from '#actions/deps.ts'
import type { OrganizationId } from '#domain/ids.ts'

export async function careForSupporters(deps: Deps, organization: OrganizationId) {
  await care(deps, organization)
}
