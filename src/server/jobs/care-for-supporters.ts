import type { Deps } from '#actions/deps.ts'
import type { OrganizationId } from '#domain/ids.ts'

export async function careForSupporters(
  _deps: Deps,
  _organization: OrganizationId,
  _subject: string,
) {}
