import type { AccountId, OrganizationId } from '#domain/ids.ts'
import { invitationLetter } from '#mail/invitation-letters.ts'
import { findAccount } from '#storage/accounts.ts'
import { listInvitedUntil } from '#storage/invitations.ts'
import type { Deps } from '../deps.ts'
import { postLetter } from '../outbox/post-letter.ts'
import { makeInvitation } from './invitations.ts'

type Here = Pick<Deps, 'store' | 'now' | 'origin' | 'mailer'>

/**
 * Mails a link of its own: of the one that was shown only the hash is kept. Does nothing once the person is enrolled or
 * the invitation ran out, so that a letter that was held up for days does not open the door again.
 */
export async function mailInvitation(
  deps: Here,
  organization: OrganizationId,
  account: AccountId,
): Promise<void> {
  const { cases } = deps.store
  const letter = await cases.write(organization, async (db) => {
    const found = await findAccount(db, account)
    const until = (await listInvitedUntil(db, [account])).get(account)
    const isOver = until === undefined || Temporal.Instant.compare(until, deps.now()) <= 0
    if (found?.state !== 'invited' || isOver) return undefined
    const link = await makeInvitation(deps, db, { organization, account })
    return invitationLetter(found.email, link)
  })
  if (letter !== undefined) await postLetter(deps, organization, letter)
}
