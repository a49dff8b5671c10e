import type { Deps } from '#actions/deps.ts'
import type { OrganizationId } from '#domain/ids.ts'

export async function mailReference(_deps: Deps, _organization: OrganizationId, _subject: string) {}
