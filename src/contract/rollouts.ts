import * as v from 'valibot'
import {
  BARRIER_KINDS,
  LEADER_KINDS,
  READINESS,
  READINESS_STATES,
  ROLLOUT_STATES,
} from '#domain/rollout.ts'
import { ROLLOUT_TEMPLATES } from '#domain/rollout-steps.ts'
import { endpoint } from './endpoint.ts'
import {
  day,
  email,
  line,
  lines,
  linkKey,
  maybeLine,
  nothing,
  programId,
  rolloutId,
  unitId,
} from './parts.ts'
import { communication, step } from './rollout-plan.ts'

const state = v.picklist(ROLLOUT_STATES)

const leaders = v.pipe(
  v.array(
    v.strictObject({
      kind: v.picklist(LEADER_KINDS),
      name: line(120),
      email: v.union([email, v.literal('')]),
    }),
  ),
  v.maxLength(12),
)
const readiness = v.record(
  v.picklist(READINESS),
  v.strictObject({ state: v.picklist(READINESS_STATES), note: maybeLine(300) }),
)
const barriers = v.pipe(
  v.array(
    v.strictObject({
      kind: v.picklist(BARRIER_KINDS),
      note: maybeLine(300),
      openedOn: day,
      resolvedOn: v.nullable(day),
    }),
  ),
  v.maxLength(40),
)
const letter = v.strictObject({ subject: maybeLine(150), text: lines(8000) })

const rollout = {
  rollout: rolloutId,
  /** None for the program's own launch. */
  unit: v.nullable(unitId),
  /** The unit's, or the program's. */
  name: v.string(),
  state,
  launchOn: day,
  launchedOn: v.nullable(day),
  /** How many work in the unit, where somebody wrote it down. */
  people: v.nullable(v.number()),
  /** Supporters who said yes; for the program's own launch, all of its pool. */
  agreed: v.number(),
}

/** Every rollout of a program at a glance. `today` is the organization's. */
export const listRollouts = endpoint({
  method: 'GET',
  path: '/api/rollouts/list',
  permit: 'rollout.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    today: day,
    rollouts: v.array(
      v.strictObject({
        ...rollout,
        steps: v.number(),
        done: v.number(),
        late: v.number(),
        /** Day of the first step. */
        from: v.nullable(day),
        next: v.nullable(step),
        barriers: v.array(v.picklist(BARRIER_KINDS)),
      }),
    ),
  }),
})

export const showRollout = endpoint({
  method: 'GET',
  path: '/api/rollouts/show',
  permit: 'rollout.read',
  input: v.strictObject({ rollout: rolloutId }),
  output: v.strictObject({
    ...rollout,
    today: day,
    leaders,
    readiness,
    barriers,
    /** Nobody has saved one yet. */
    letter: v.nullable(letter),
    steps: v.array(step),
    communications: v.array(communication),
    /** Whether a letter could be sent from here. */
    mail: v.picklist(['on', 'off']),
    /** The unit's nomination survey, once there is one. */
    nomination: v.nullable(v.strictObject({ key: linkKey, state: v.string() })),
  }),
})

/** With every step of the template, counted back from the launch. */
export const addRollout = endpoint({
  method: 'POST',
  path: '/api/rollouts/add',
  permit: 'rollout.write',
  input: v.strictObject({
    program: programId,
    template: v.picklist(ROLLOUT_TEMPLATES),
    unit: v.nullable(unitId),
    launchOn: day,
  }),
  output: v.strictObject({ rollout: rolloutId }),
})

/** Only what is sent is changed. */
export const saveRollout = endpoint({
  method: 'POST',
  path: '/api/rollouts/save',
  permit: 'rollout.write',
  input: v.strictObject({
    rollout: rolloutId,
    leaders: v.exactOptional(leaders),
    readiness: v.exactOptional(readiness),
    barriers: v.exactOptional(barriers),
    letter: v.exactOptional(v.nullable(letter)),
  }),
  output: nothing,
})

/** `on` is the day of the launch, for `launched`. */
export const changeRollout = endpoint({
  method: 'POST',
  path: '/api/rollouts/change',
  permit: 'rollout.write',
  input: v.strictObject({ rollout: rolloutId, to: state, on: v.nullable(day) }),
  output: nothing,
})

/** Another launch day; the open steps and communications go along, or stay. */
export const moveRollout = endpoint({
  method: 'POST',
  path: '/api/rollouts/move',
  permit: 'rollout.write',
  input: v.strictObject({
    rollout: rolloutId,
    launchOn: day,
    open: v.picklist(['move', 'stay']),
  }),
  output: nothing,
})
