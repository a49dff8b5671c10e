import type { OrganizationId } from '#domain/ids.ts'
import type { Letter } from '#mail/mailer.ts'
import { findOrganization } from '#storage/organizations.ts'
import { saveOutboxMail } from '#storage/outbox.ts'
import type { Deps } from '../deps.ts'

type PostDeps = Pick<Deps, 'store' | 'now' | 'mailer'>

/**
 * Throws, so that it is tried again, only where nobody could be reached: one mailbox that refuses must neither silence
 * nor flood the others.
 */
export async function postToEach(
  deps: PostDeps,
  organization: OrganizationId,
  letters: readonly Letter[],
): Promise<void> {
  const sent = await Promise.allSettled(
    letters.map((letter) => postLetter(deps, organization, letter)),
  )
  const [first] = sent
  if (first?.status === 'rejected' && sent.every(({ status }) => status === 'rejected')) {
    throw first.reason
  }
}

/** Sends, or shows on the outbox page where no mail server is set. The sample network's people have no mailboxes. */
export async function postLetter(
  { store, now, mailer }: PostDeps,
  organization: OrganizationId,
  letter: Letter,
): Promise<void> {
  const found = await store.cases.read(organization, (db) => findOrganization(db, organization))
  if (mailer.kind === 'smtp' && found?.sample === false) {
    await mailer.send(letter)
    return
  }
  const { to: recipient, subject, text: body } = letter
  await store.cases.write(organization, async (db) => {
    await saveOutboxMail(db, organization, { recipient, subject, body, madeAt: now() })
  })
}
