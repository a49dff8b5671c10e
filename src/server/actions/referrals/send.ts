import type { ReferralId } from '#domain/ids.ts'
import { lastDayOf, MOST_LETTERS, MOST_REFERRALS } from '#domain/referral.ts'
import type { Sealed } from '#domain/sealed.ts'
import { enqueue } from '#storage/jobs.ts'
import { listReferrals, saveNewReferral } from '#storage/referrals.ts'
import { findTermsBySlug, type ProgramTerms } from '#storage/requests-program.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { dayFor } from '../requests/calendar.ts'

type SendDeps = Pick<Deps, 'store' | 'now'>

export type Sending = {
  readonly program: string
  readonly referral: ReferralId
  readonly sealed: Sealed
  readonly teamGrant: Sealed
  readonly teamEpoch: number
}
export type Sent = {
  readonly kind: 'sent' | 'not-found' | 'not-live' | 'stale-team-key' | 'too-many'
}

/** Keeps the bytes and calls the coordinators. Who sent them is not known and not asked. */
export async function sendReferral(deps: SendDeps, sending: Sending): Promise<Sent> {
  const organization = await deps.store.cases.organizationOf('program', sending.program)
  if (organization === undefined) return { kind: 'not-found' }
  return await deps.store.cases.write(organization, async (db): Promise<Sent> => {
    const terms = await findTermsBySlug(db, sending.program)
    if (terms === undefined) return { kind: 'not-found' }
    if (terms.state !== 'live') return { kind: 'not-live' }
    if (terms.teamEpoch !== sending.teamEpoch) return { kind: 'stale-team-key' }
    return { kind: await keep(db, deps, { sending, terms }) }
  })
}

type Kept = { readonly sending: Sending; readonly terms: ProgramTerms }

async function keep(db: Writer, deps: SendDeps, { sending, terms }: Kept): Promise<Sent['kind']> {
  const { organization, program } = terms
  const now = deps.now()
  const today = dayFor(terms, now)
  const before = await listReferrals(db, program, today)
  if (before.some(({ id }) => id === sending.referral)) return 'sent'
  if (before.length >= MOST_REFERRALS) return 'too-many'
  const { referral: id, sealed, teamGrant, teamEpoch } = sending
  const expiresOn = lastDayOf(today, terms.policy.clocks)
  const days = { receivedOn: today, expiresOn }
  const parts = { sealed, teamGrant, teamEpoch }
  await saveNewReferral(db, { organization, program, id, ...parts, ...days, state: 'new' })
  if (before.filter(({ state }) => state === 'new').length < MOST_LETTERS) {
    const name = 'referrals.mail-coordinators'
    const key = `referrals:${program}`
    await enqueue(db, { organization, name, subject: program, runAt: now, key })
  }
  await signal(db, `board:${organization}`)
  return 'sent'
}
