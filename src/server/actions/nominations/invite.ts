import type { NomineeId, OrganizationId } from '#domain/ids.ts'
import { whyNotInvite } from '#domain/nominee.ts'
import { nomineeLetter } from '#mail/nominee-letters.ts'
import { enqueue } from '#storage/jobs.ts'
import { findNominationById } from '#storage/nominations.ts'
import { findNominee, lockNominee, saveNominee, saveNomineeToken } from '#storage/nominees.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { toBase64Url } from '../key-id.ts'
import { postLetter } from '../outbox/post-letter.ts'
import { makeToken } from '../sessions/sign-in.ts'
import { findToday } from '../today.ts'
import { findPlace } from './answer.ts'

export type InvitedNominee = {
  readonly kind: 'invited' | 'not-found' | 'merged-away' | 'not-approved' | 'already-answered'
}

export async function inviteNominee(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { organization }: StaffActor,
  { nominee: id, email }: { readonly nominee: NomineeId; readonly email: string },
): Promise<InvitedNominee> {
  return await store.cases.write(organization, async (db): Promise<InvitedNominee> => {
    const nominee = await lockNominee(db, id)
    if (nominee === undefined) return { kind: 'not-found' }
    const why = whyNotInvite(nominee)
    if (why !== undefined) return { kind: why }
    const invitedOn = await findToday(db, organization, now())
    await saveNominee(db, { ...nominee, email, invitation: 'sent', invitedOn })
    await enqueue(db, {
      name: 'nominations.mail-invitation',
      organization,
      subject: id,
      runAt: now(),
      key: `nominee:${id}`,
    })
    return { kind: 'invited' }
  })
}

type Mailing = Pick<Deps, 'store' | 'now' | 'origin' | 'mailer'>

/** With a link of its own, made only now: of it, the hash is kept. Does nothing once it was answered. */
export async function mailNominee(
  deps: Mailing,
  organization: OrganizationId,
  id: NomineeId,
): Promise<void> {
  const letter = await deps.store.cases.write(organization, (db) =>
    write(deps, db, { organization, id }),
  )
  if (letter !== undefined) await postLetter(deps, organization, letter)
}

type Whom = { readonly organization: OrganizationId; readonly id: NomineeId }

async function write({ origin }: Mailing, db: Writer, { organization, id }: Whom) {
  const nominee = await findNominee(db, id)
  if (nominee?.invitation !== 'sent' || nominee.email === '') return undefined
  const nomination = await findNominationById(db, nominee.nomination)
  const place = nomination && (await findPlace(db, nomination, organization))
  if (place === undefined) return undefined
  const token = makeToken()
  await saveNomineeToken(db, { organization, nominee: id, token })
  const link = `${origin}/nominee#${toBase64Url(token)}`
  const leaders = place.rollout.leaders.map(({ name }) => name)
  return nomineeLetter(nominee.email, link, { ...place.shown, leaders, by: nominee.addedBy })
}
