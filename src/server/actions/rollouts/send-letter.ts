import type { RolloutId } from '#domain/ids.ts'
import type { Letter } from '#mail/mailer.ts'
import { findOrganization } from '#storage/organizations.ts'
import { findRollout } from '#storage/rollouts.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { canSend } from './list.ts'

export type SentLetter =
  | { readonly kind: 'sent'; readonly sent: number; readonly failed: readonly string[] }
  | { readonly kind: 'not-found' | 'no-mail-server' }

type Wish = Omit<Letter, 'to' | 'calendar'> & {
  readonly rollout: RolloutId
  readonly to: readonly string[]
}

/** At once and not by a job: an address would have to be kept until the job ran. */
export async function sendLaunchLetter(
  deps: Pick<Deps, 'store' | 'mailer'>,
  actor: StaffActor,
  { rollout, to, subject, text }: Wish,
): Promise<SentLetter> {
  const found = await deps.store.cases.read(actor.organization, async (db) => ({
    rollout: await findRollout(db, rollout),
    owner: await findOrganization(db, actor.organization),
  }))
  if (found.rollout === undefined) return { kind: 'not-found' }
  const { mailer } = deps
  if (mailer.kind !== 'smtp' || !canSend(deps, found.owner)) return { kind: 'no-mail-server' }
  const failed: string[] = []
  const addresses = [...new Set(to)]
  for (const address of addresses) {
    try {
      await mailer.send({ to: address, subject, text })
    } catch {
      // NOTE: whatever kept it from going, the sender hears which address it was and may send again
      failed.push(address)
    }
  }
  return { kind: 'sent', sent: addresses.length - failed.length, failed }
}
