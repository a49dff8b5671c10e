import type { OrganizationId } from '#domain/ids.ts'
import { findAccount, type Account } from '#storage/accounts.ts'
import { findInvitation, type Invitation } from '#storage/invitations.ts'
import { findOrganization } from '#storage/organizations.ts'
import type { Deps } from '../deps.ts'
import { beginSignIn } from '../sessions/begin.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type ShownInvitation =
  | {
      readonly kind: 'open'
      readonly account: Account['id']
      readonly home: OrganizationId
      readonly name: string
      readonly organization: string
      readonly challenge: string
    }
  | { readonly kind: 'invitation-over' }

/** Whom a link is for. Does not use it up. */
export async function showInvitation(
  deps: Pick<Deps, 'store' | 'now'>,
  token: Bytes,
): Promise<ShownInvitation> {
  const { cases } = deps.store
  const home = await cases.organizationOf('invitation', token)
  if (home === undefined) return { kind: 'invitation-over' }
  const found = await cases.read(home, async (db) => {
    const invitation = await findInvitation(db, token)
    if (invitation === undefined || isOver(invitation, deps.now())) return undefined
    const account = await findAccount(db, invitation.account)
    const organization = await findOrganization(db, home)
    if (account?.state !== 'invited') return undefined
    return { account: account.id, home, name: account.name, organization: organization?.name ?? '' }
  })
  if (found === undefined) return { kind: 'invitation-over' }
  return { kind: 'open', ...found, challenge: await beginSignIn(deps) }
}

export const isOver = ({ usedAt, expiresAt }: Invitation, now: Temporal.Instant): boolean =>
  usedAt !== undefined || Temporal.Instant.compare(now, expiresAt) >= 0
