import { INVITATION_HOURS } from '#domain/account.ts'
import type { AccountId, OrganizationId } from '#domain/ids.ts'
import { saveInvitation } from '#storage/invitations.ts'
import { enqueue } from '#storage/jobs.ts'
import type { Writer } from '#storage/store.ts'
import { saveTrace } from '#storage/traces.ts'
import type { Deps } from '../deps.ts'
import { toBase64Url } from '../key-id.ts'
import { makeToken } from '../sessions/sign-in.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'now' | 'origin'>
export type Invited = { readonly organization: OrganizationId; readonly account: AccountId }

/** The token stands behind the hash sign, so that it reaches no server's log. */
export const toLink = (origin: string, token: Uint8Array): string =>
  `${origin}/desk#invitation=${toBase64Url(token)}`

/** A link for one account, good once and for 72 hours. Only its hash is kept. */
export async function makeInvitation(deps: Here, db: Writer, invited: Invited): Promise<string> {
  const token = makeToken()
  const expiresAt = deps.now().add({ hours: INVITATION_HOURS })
  await saveInvitation(db, { ...invited, token, expiresAt })
  return toLink(deps.origin, token)
}

/** As `makeInvitation`, and a letter goes out too. */
export async function invite(deps: Here, db: Writer, invited: Invited): Promise<string> {
  const { organization, account } = invited
  const link = await makeInvitation(deps, db, invited)
  await enqueue(db, {
    name: 'accounts.mail-invitation',
    organization,
    subject: account,
    runAt: deps.now(),
    key: `invitation:${account}`,
  })
  const on = await findToday(db, organization, deps.now())
  await saveTrace(db, { name: 'account.invited' }, { organization, on, account })
  return link
}
