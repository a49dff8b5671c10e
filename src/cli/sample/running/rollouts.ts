import { randomUUID } from 'node:crypto'
import {
  planCommunications,
  planSteps,
  type RolloutTemplate,
  type StepCode,
} from '#domain/rollout-steps.ts'
import { LAUNCH, LEADER_KINDS, READINESS } from '#domain/rollout.ts'
import { emailOf, nameOf } from '../places.ts'
import { networkLaunch, ownLaunch, tales, type RolloutTale } from './rollout-tales.ts'
import type { RunningPlace, SampleRollout, SampleUnit } from './place.ts'

/** Sixteen units in every phase at the hospital; the launch of its program, and of the network's. */
export async function addSampleRollouts(place: RunningPlace): Promise<void> {
  if (place.kind === 'network') {
    addRollout(place, { tale: networkLaunch, template: 'program', number: 0 })
    return
  }
  addRollout(place, { tale: ownLaunch, template: 'program', number: 0 })
  for (const [at, { unit: about, ...tale }] of tales.entries()) {
    const unit = { unit: randomUUID(), name: about.name, people: about.people }
    place.units.push(unit)
    place.rows.add('unit', {
      organization_id: place.program.organization,
      unit_id: unit.unit,
      name: about.name,
      department: about.department,
      people: about.people,
    })
    addRollout(place, { tale, template: 'unit', unit, number: at + 1 })
  }
}

type Telling = {
  readonly tale: RolloutTale
  readonly template: RolloutTemplate
  readonly unit?: SampleUnit
  readonly number: number
}

function addRollout(place: RunningPlace, told: Telling): void {
  const { tale, unit } = told
  const { organization, id: program, name } = place.program
  const launchOn = place.today.add({ days: tale.launchInDays })
  const rollout = randomUUID()
  const wasLaunched = tale.done >= launchAt(told.template)
  place.rows.add('rollout', {
    organization_id: organization,
    rollout_id: rollout,
    program_id: program,
    unit_id: unit?.unit ?? null,
    name: unit?.name ?? name,
    state: tale.state,
    launch_on: launchOn.toString(),
    launched_on: wasLaunched ? launchOn.toString() : null,
    leaders: JSON.stringify(tale.leaders ? makeLeaders(place, told.number) : []),
    readiness: JSON.stringify(makeReadiness(tale)),
    barriers: JSON.stringify(makeBarriers(place, tale)),
    letter: '{}',
  })
  const done = addSteps(place, { ...told, rollout, launchOn })
  addCommunications(place, { ...told, rollout, launchOn })
  place.rollouts.push({ rollout, unit, state: tale.state, done, launchOn })
}

/** How many steps are done once the launch is. */
const launchAt = (template: RolloutTemplate): number =>
  planSteps(template, Temporal.PlainDate.from('2026-01-05')).findIndex(
    ({ code }) => code === LAUNCH,
  ) + 1

type Placed = Telling & { readonly rollout: string; readonly launchOn: Temporal.PlainDate }

function addSteps(place: RunningPlace, told: Placed): SampleRollout['done'] {
  const done = new Set<StepCode>()
  for (const [position, { code, dueOn }] of planSteps(told.template, told.launchOn).entries()) {
    const isDone = position < told.tale.done
    if (isDone) done.add(code)
    place.rows.add('rollout_step', {
      organization_id: place.program.organization,
      step_id: randomUUID(),
      rollout_id: told.rollout,
      code,
      title: '',
      due_on: dueOn.toString(),
      done_on: isDone ? earlier(dueOn, place.today).toString() : null,
      who: position % 3 === 0 ? (place.coordinators[0].name.split(' ')[0] ?? '') : '',
      note: '',
      position,
    })
  }
  return done
}

function addCommunications(place: RunningPlace, told: Placed): void {
  for (const { code, channel, dueOn } of planCommunications(told.template, told.launchOn)) {
    const isDone = told.tale.done > 0 && Temporal.PlainDate.compare(dueOn, place.today) < 0
    place.rows.add('communication', {
      organization_id: place.program.organization,
      communication_id: randomUUID(),
      rollout_id: told.rollout,
      code,
      channel,
      due_on: dueOn.toString(),
      done_on: isDone ? dueOn.toString() : null,
      title: '',
      body: '',
    })
  }
}

const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) < 0 ? one : other

/** People whose names nobody else in the sample has. */
const FIRST_LEADER = 1900

function makeLeaders({ leader, program }: RunningPlace, number: number) {
  return LEADER_KINDS.map((kind, at) => {
    const own = number === 1 && kind === 'nurse' ? leader : undefined
    const count = FIRST_LEADER + number * LEADER_KINDS.length + at
    const name = own?.name ?? nameOf(count)
    return { kind, name, email: own?.email ?? emailOf(name, count, program.slug) }
  })
}

function makeReadiness({ readiness }: RolloutTale) {
  return Object.fromEntries(
    READINESS.flatMap((item, at) => {
      const state = readiness[at]
      return state === undefined ? [] : [[item, { state, note: '' }]]
    }),
  )
}

const makeBarriers = ({ today }: RunningPlace, { barriers }: RolloutTale) =>
  barriers.map(({ kind, note, openedDaysAgo, resolvedDaysAgo }) => ({
    kind,
    note,
    openedOn: today.subtract({ days: openedDaysAgo }).toString(),
    ...(resolvedDaysAgo === undefined
      ? {}
      : { resolvedOn: today.subtract({ days: resolvedDaysAgo }).toString() }),
  }))
