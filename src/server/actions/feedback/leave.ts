import { holdFeedback, takeTicket } from '#storage/feedback.ts'
import { hashToken } from '#storage/invitations.ts'
import { findTermsBySlug } from '#storage/requests-program.ts'
import type { Deps } from '../deps.ts'
import { dayFor } from '../requests/calendar.ts'

export type Feedback = {
  readonly program: string
  readonly ticket: Uint8Array<ArrayBuffer>
  readonly answers: object
}

/** A ticket serves once. A wrong one, a used one and an old one get the same answer. */
export async function leaveFeedback(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { program: slug, ticket, answers }: Feedback,
): Promise<{ readonly kind: 'left' } | { readonly kind: 'not-found' }> {
  const organization = await store.cases.organizationOf('program', slug)
  if (organization === undefined) return { kind: 'not-found' }
  const hash = hashToken(ticket)
  return await store.cases.write(organization, async (db) => {
    const terms = await findTermsBySlug(db, slug)
    if (terms === undefined) return { kind: 'not-found' as const }
    const { program } = terms
    const isTaken = await takeTicket(db, { program, hash }, dayFor(terms, now()))
    if (!isTaken) return { kind: 'not-found' as const }
    await holdFeedback(db, { organization, program, answers })
    return { kind: 'left' as const }
  })
}
