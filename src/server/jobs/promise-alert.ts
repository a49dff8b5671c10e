import type { Deps } from '#actions/deps.ts'
import { alertPromise } from '#actions/requests/alert-promise.ts'
import { parseRequestId, type OrganizationId } from '#domain/ids.ts'

export async function promiseAlert(deps: Deps, organization: OrganizationId, subject: string) {
  await alertPromise(deps, organization, parseRequestId(subject))
}
