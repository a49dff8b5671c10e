import { randomUUID } from 'node:crypto'
import {
  parseCommunicationId,
  parseRolloutId,
  parseStepId,
  type ProgramId,
  type RolloutId,
  type UnitId,
} from '#domain/ids.ts'
import { planCommunications, planSteps, type RolloutTemplate } from '#domain/rollout-steps.ts'
import { saveCommunications } from '#storage/communications.ts'
import { lockProgram } from '#storage/programs.ts'
import { saveSteps } from '#storage/rollout-steps.ts'
import { listRollouts, saveNewRollout, type Rollout } from '#storage/rollouts.ts'
import type { Reader, Writer } from '#storage/store.ts'
import { findUnit } from '#storage/units.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findPlanDay } from './at.ts'

export type AddedRollout =
  | { readonly kind: 'added'; readonly rollout: RolloutId }
  | { readonly kind: 'not-found' | 'no-such-day' | 'no-unit' | 'already-rolling-out' }

type Wish = {
  readonly program: ProgramId
  readonly template: RolloutTemplate
  readonly unit: UnitId | null
  readonly launchOn: string
}

/** With every step and communication of the template, counted back from the launch. */
export async function addRollout(
  deps: Pick<Deps, 'store'>,
  actor: StaffActor,
  wish: Wish,
): Promise<AddedRollout> {
  const launchOn = findPlanDay(wish.launchOn)
  if (launchOn === undefined) return { kind: 'no-such-day' }
  if ((wish.template === 'unit') !== (wish.unit !== null)) return { kind: 'no-unit' }
  return await deps.store.cases.write(actor.organization, async (db): Promise<AddedRollout> => {
    const place = await findPlace(db, wish)
    if (place === undefined) return { kind: 'not-found' }
    if (await isUnderWay(db, wish)) return { kind: 'already-rolling-out' }
    const rollout = { ...bare, ...place, id: parseRolloutId(randomUUID()), launchOn }
    await saveNewRollout(db, actor.organization, rollout)
    await savePlan(db, { actor, rollout, template: wish.template })
    return { kind: 'added', rollout: rollout.id }
  })
}

/** Held, so that two do not begin the same at once. */
async function findPlace(db: Writer, wish: Wish) {
  const program = await lockProgram(db, wish.program)
  if (program === undefined) return undefined
  if (wish.unit === null) return { program: program.id, unit: undefined, name: program.name }
  const unit = await findUnit(db, wish.unit)
  return unit && { program: program.id, unit: unit.id, name: unit.name }
}

const bare = {
  people: undefined,
  state: 'planned',
  launchedOn: undefined,
  leaders: [],
  readiness: {},
  barriers: [],
  letter: undefined,
} as const satisfies Partial<Rollout>

/** A unit may be rolled out again, once the last time has ended. */
async function isUnderWay(db: Reader, { program, unit }: Wish): Promise<boolean> {
  const all = await listRollouts(db, program)
  return all.some((each) => (each.unit ?? null) === unit && each.state !== 'ended')
}

type Planned = {
  readonly actor: StaffActor
  readonly rollout: Rollout
  readonly template: RolloutTemplate
}

async function savePlan(db: Writer, { actor, rollout, template }: Planned): Promise<void> {
  const own = { organization: actor.organization, rollout: rollout.id }
  const steps = planSteps(template, rollout.launchOn).map((step) => ({
    ...step,
    id: parseStepId(randomUUID()),
    title: '',
    doneOn: undefined,
    who: '',
    note: '',
  }))
  await saveSteps(db, own, steps)
  const communications = planCommunications(template, rollout.launchOn).map((each) => ({
    ...each,
    id: parseCommunicationId(randomUUID()),
    doneOn: undefined,
    title: '',
    body: '',
  }))
  await saveCommunications(db, own, communications)
}
