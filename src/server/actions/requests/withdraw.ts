import { randomBytes } from 'node:crypto'
import { saveTicket } from '#storage/feedback.ts'
import { hashToken } from '#storage/invitations.ts'
import { loadTerms } from '#storage/requests-program.ts'
import { lockCase } from '#storage/requests.ts'
import type { AskerActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayFor } from './calendar.ts'
import { shredCase } from './end.ts'

/** Longer would say less about who leaves feedback; a week is what a person may want to think about it. */
const TICKET_DAYS = 7

export type Withdrawn =
  | { readonly kind: 'withdrawn'; readonly ticket: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'not-found' }

/** Destroys the case at once, whatever its state. The ticket knows the program and nothing of the case. */
export async function withdrawRequest(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  actor: AskerActor,
): Promise<Withdrawn> {
  const ticket = new Uint8Array(randomBytes(32))
  const hash = hashToken(ticket)
  return await store.cases.write(actor.organization, async (db) => {
    const kept = await lockCase(db, actor.request)
    if (kept === undefined) return { kind: 'not-found' as const }
    const today = dayFor(await loadTerms(db, kept.program), now())
    await shredCase(db, kept, { by: 'asker', today })
    const { organization, program } = kept
    await saveTicket(db, {
      organization,
      program,
      hash,
      expiresOn: today.add({ days: TICKET_DAYS }),
    })
    return { kind: 'withdrawn' as const, ticket }
  })
}
