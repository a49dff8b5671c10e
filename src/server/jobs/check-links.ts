import type { Deps } from '#actions/deps.ts'
import { checkLinks as check } from '#actions/resources/check-links.ts'
import type { OrganizationId } from '#domain/ids.ts'

/** Every night: whether what the library links to is still there. */
export async function checkLinks(
  deps: Deps,
  organization: OrganizationId,
  _subject: string,
): Promise<void> {
  await check(deps, organization)
}
