import type { ProgramId, RolloutId } from '#domain/ids.ts'
import { listOpen, whatIsLate } from '#domain/rollout.ts'
import { listCommunications } from '#storage/communications.ts'
import { findOrganization } from '#storage/organizations.ts'
import { findProgram } from '#storage/programs.ts'
import { listSteps, listStepsOf } from '#storage/rollout-steps.ts'
import {
  countAgreed,
  countPool,
  findNominationLink,
  findRollout,
  listRollouts as list,
  type Rollout,
} from '#storage/rollouts.ts'
import type { Reader } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now' | 'mailer'>

/** Every rollout of a program, the earliest launch first, with what is next and what is late. */
export async function listRollouts(deps: Here, actor: StaffActor, program: ProgramId) {
  return await deps.store.cases.read(actor.organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const today = await findToday(db, actor.organization, deps.now())
    const rollouts = await list(db, program)
    const ids = rollouts.map(({ id }) => id)
    const agreed = await countAgreed(db, ids)
    const pool = await countPool(db, program)
    const steps = await listStepsOf(db, ids)
    const rows = rollouts.map((rollout) => {
      const mine = steps.get(rollout.id) ?? []
      const open = listOpen(mine)
      return {
        rollout,
        agreed: rollout.unit === undefined ? pool : (agreed.get(rollout.id) ?? 0),
        steps: mine.length,
        done: mine.length - open.length,
        late: whatIsLate({ state: rollout.state, steps: mine }, today).late.length,
        next: open[0],
        from: mine
          .map(({ dueOn }) => dueOn)
          .toSorted((one, other) => Temporal.PlainDate.compare(one, other))[0],
      }
    })
    return { kind: 'listed' as const, today, rows }
  })
}

export async function showRollout(deps: Here, actor: StaffActor, id: RolloutId) {
  return await deps.store.cases.read(actor.organization, async (db) => {
    const rollout = await findRollout(db, id)
    if (rollout === undefined) return { kind: 'not-found' as const }
    const owner = await findOrganization(db, actor.organization)
    return {
      kind: 'shown' as const,
      rollout,
      today: await findToday(db, actor.organization, deps.now()),
      agreed: await countYes(db, rollout),
      steps: await listSteps(db, id),
      communications: await listCommunications(db, id),
      nomination: await findNominationLink(db, id),
      mail: canSend(deps, owner) ? ('on' as const) : ('off' as const),
    }
  })
}

async function countYes(db: Reader, { id, unit, program }: Rollout): Promise<number> {
  if (unit === undefined) return await countPool(db, program)
  return (await countAgreed(db, [id])).get(id) ?? 0
}

/** The sample network's people have no mailboxes. */
export const canSend = (
  { mailer }: Pick<Deps, 'mailer'>,
  owner: { readonly sample: boolean } | undefined,
): boolean => mailer.kind === 'smtp' && owner?.sample === false
