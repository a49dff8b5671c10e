import type { Deps } from '#actions/deps.ts'
import { sendWave } from '#actions/offers/send-wave.ts'
import { parseRequestId, type OrganizationId } from '#domain/ids.ts'

export async function nextWave(deps: Deps, organization: OrganizationId, subject: string) {
  await sendWave(deps, organization, parseRequestId(subject))
}
