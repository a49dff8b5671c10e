import { listOutbox as listMails } from '#storage/outbox.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

/** What would have been sent, were there a mail server. */
export async function listOutbox(deps: Pick<Deps, 'store' | 'mailer'>, actor: StaffActor) {
  const mails = await deps.store.cases.read(actor.organization, (db) => listMails(db))
  return {
    mail: deps.mailer.kind,
    mails: mails.map((mail) => ({ ...mail, madeAt: mail.madeAt.toString() })),
  }
}
