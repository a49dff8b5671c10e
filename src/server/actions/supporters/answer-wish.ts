import type { SupporterId } from '#domain/ids.ts'
import { saveAccountPlace } from '#storage/care.ts'
import { saveMembership } from '#storage/memberships.ts'
import { signal } from '#storage/signals.ts'
import { findSupporter, lockSupporter, saveSupporter } from '#storage/supporters.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dropWish } from './leave-mine.ts'

export type WishAnswer = 'welcome' | 'not-now'
type Answering = { readonly supporter: SupporterId; readonly answer: WishAnswer }
type Answered = { readonly kind: 'answered' | 'not-found' }

/** Welcomed, they are approved as anybody else: four words are compared and their key is signed onto the roster. */
export async function answerWish(
  { store }: Pick<Deps, 'store'>,
  { organization }: StaffActor,
  { supporter: id, answer }: Answering,
): Promise<Answered> {
  const { cases } = store
  const found = await cases.read(organization, (db) => findSupporter(db, id))
  const account = found?.account
  if (account === undefined || found?.state !== 'applied') return { kind: 'not-found' }
  // First where the account is kept, so that whoever is welcome here can also act here; alone it opens nothing.
  if (answer === 'welcome' && account.home !== organization) {
    await cases.write(account.home, (db) => saveAccountPlace(db, account.id, organization))
  }
  return await cases.write(organization, async (db): Promise<Answered> => {
    const supporter = await lockSupporter(db, id)
    if (supporter?.state !== 'applied') return { kind: 'not-found' }
    if (answer === 'not-now') {
      await dropWish(db, supporter)
    } else {
      const member = { account: account.id, home: account.home, role: 'supporter' } as const
      await saveMembership(db, organization, member)
      await saveSupporter(db, { ...supporter, state: 'approved', leftOn: undefined })
    }
    await signal(db, `board:${organization}`)
    return { kind: 'answered' }
  })
}
