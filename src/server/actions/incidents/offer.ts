import type { IncidentContactId, ProgramId } from '#domain/ids.ts'
import { nextLetter } from '#domain/incident.ts'
import { supportOfferLetter } from '#mail/incident-letters.ts'
import { lockContact, saveSaid, type IncidentContact } from '#storage/incident-contacts.ts'
import { lockIncident } from '#storage/incidents.ts'
import { findOrganization } from '#storage/organizations.ts'
import { findProgram } from '#storage/programs.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { isOver } from './show.ts'

type Here = Pick<Deps, 'store' | 'now' | 'mailer' | 'origin'>

type Offering = { readonly contact: IncidentContactId; readonly address: string | null }
type Offered = { readonly kind: 'offered' | 'not-found' | 'not-now' | 'no-mail' | 'not-sent' }

/**
 * The address comes from a browser that opened the list, goes into one letter and is kept nowhere: it is no job's, no
 * log's and no outbox's. So the letter goes out before this answers, and a letter that does not is told at once.
 */
export async function offerSupport(
  deps: Here,
  actor: StaffActor,
  { contact, address }: Offering,
): Promise<Offered> {
  if (address !== null && !(await canSend(deps, actor))) return { kind: 'no-mail' }
  const claimed = await claim(deps, actor, contact)
  if (claimed.kind !== 'claimed') return { kind: claimed.kind }
  if (address === null) return { kind: 'offered' }
  try {
    await send(deps, address, claimed)
    return { kind: 'offered' }
  } catch {
    // NOTE: whatever the mail server said, it may repeat the address
    await unclaim(deps, actor, claimed.before)
    return { kind: 'not-sent' }
  }
}

/** A sample's people have no mailboxes, and an outbox would keep what must not be kept. */
async function canSend({ store, mailer }: Here, { organization }: StaffActor): Promise<boolean> {
  const found = await store.cases.read(organization, (db) => findOrganization(db, organization))
  return mailer.kind === 'smtp' && found?.sample === false
}

type Claimed = {
  readonly kind: 'claimed'
  readonly letter: 'offer' | 'reminder'
  readonly slug: string
  readonly before: IncidentContact
}

/** Two who press at once: one of them writes. */
async function claim(
  deps: Here,
  { organization }: StaffActor,
  id: IncidentContactId,
): Promise<Claimed | { readonly kind: 'not-found' | 'not-now' }> {
  return await deps.store.cases.write(organization, async (db) => {
    const today = await findToday(db, organization, deps.now())
    const before = await lockContact(db, id)
    const program = before && (await findLive(db, before, today))
    if (before === undefined || program === undefined) return { kind: 'not-found' }
    const letter = await saveNext(db, before, today)
    if (letter === undefined) return { kind: 'not-now' }
    const slug = (await findProgram(db, program))?.slug ?? ''
    return { kind: 'claimed', letter, slug, before }
  })
}

/** What is said now; `undefined` where nothing may be. */
async function saveNext(db: Writer, before: IncidentContact, today: Temporal.PlainDate) {
  const { kind } = nextLetter(before, today)
  if (kind === 'none' || kind === 'later') return undefined
  const said = kind === 'offer' ? { offeredOn: today } : { remindedOn: today }
  await saveSaid(db, before.id, { ...before, ...said })
  return kind
}

async function findLive(
  db: Writer,
  { incident }: IncidentContact,
  today: Temporal.PlainDate,
): Promise<ProgramId | undefined> {
  const found = await lockIncident(db, incident)
  return found === undefined || isOver(found.expiresOn, today) ? undefined : found.program
}

async function send({ mailer, origin }: Here, to: string, { letter, slug }: Claimed) {
  if (mailer.kind !== 'smtp') throw new TypeError('no mail server')
  await mailer.send(supportOfferLetter({ to, letter, link: `${origin}/ask/${slug}#offered` }))
}

async function unclaim(deps: Here, { organization }: StaffActor, before: IncidentContact) {
  await deps.store.cases.write(organization, (db) => saveSaid(db, before.id, before))
}
