import * as v from 'valibot'
import { CHANNELS } from '#domain/rollout-steps.ts'
import { endpoint } from './endpoint.ts'
import {
  code,
  communicationId,
  day,
  email,
  line,
  lines,
  maybeLine,
  nothing,
  rolloutId,
  stepId,
} from './parts.ts'

/** A built-in step that nobody has reworded has its code and an empty title. */
const written = {
  code: v.nullable(code),
  title: maybeLine(200),
  dueOn: day,
  who: maybeLine(120),
  note: lines(2000),
}
export const step = v.strictObject({
  step: stepId,
  ...written,
  title: v.string(),
  who: v.string(),
  note: v.string(),
  doneOn: v.nullable(day),
})

const entry = {
  code: v.nullable(code),
  channel: v.picklist(CHANNELS),
  dueOn: day,
  title: maybeLine(200),
  body: lines(8000),
}
export const communication = v.strictObject({
  communication: communicationId,
  ...entry,
  title: v.string(),
  body: v.string(),
  doneOn: v.nullable(day),
})

/** Puts back what was removed by mistake: where it was, and done if it was. */
const restored = v.strictObject({
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  doneOn: v.nullable(day),
})

/** Without an id, a new one at the end of the plan. */
export const saveStep = endpoint({
  method: 'POST',
  path: '/api/rollouts/save-step',
  permit: 'rollout.write',
  input: v.strictObject({
    rollout: rolloutId,
    step: v.nullable(stepId),
    restored: v.exactOptional(restored),
    ...written,
  }),
  output: v.strictObject({ step: stepId }),
})

export const markStep = endpoint({
  method: 'POST',
  path: '/api/rollouts/mark-step',
  permit: 'rollout.write',
  input: v.strictObject({ rollout: rolloutId, step: stepId, done: v.boolean() }),
  output: nothing,
})

export const removeStep = endpoint({
  method: 'POST',
  path: '/api/rollouts/remove-step',
  permit: 'rollout.write',
  input: v.strictObject({ rollout: rolloutId, step: stepId }),
  output: nothing,
})

/** All steps of the rollout in their new order. */
export const orderSteps = endpoint({
  method: 'POST',
  path: '/api/rollouts/order-steps',
  permit: 'rollout.write',
  input: v.strictObject({
    rollout: rolloutId,
    steps: v.pipe(v.array(stepId), v.maxLength(100)),
  }),
  output: nothing,
})

/** Without an id, a new one. */
export const saveCommunication = endpoint({
  method: 'POST',
  path: '/api/rollouts/save-communication',
  permit: 'rollout.write',
  input: v.strictObject({
    rollout: rolloutId,
    communication: v.nullable(communicationId),
    restored: v.exactOptional(restored),
    ...entry,
  }),
  output: v.strictObject({ communication: communicationId }),
})

export const markCommunication = endpoint({
  method: 'POST',
  path: '/api/rollouts/mark-communication',
  permit: 'rollout.write',
  input: v.strictObject({
    rollout: rolloutId,
    communication: communicationId,
    done: v.boolean(),
  }),
  output: nothing,
})

export const removeCommunication = endpoint({
  method: 'POST',
  path: '/api/rollouts/remove-communication',
  permit: 'rollout.write',
  input: v.strictObject({ rollout: rolloutId, communication: communicationId }),
  output: nothing,
})

/** At once, one letter to each address. The addresses are kept nowhere. */
export const sendLaunchLetter = endpoint({
  method: 'POST',
  path: '/api/rollouts/send-letter',
  permit: 'rollout.write',
  input: v.strictObject({
    rollout: rolloutId,
    to: v.pipe(v.array(email), v.minLength(1), v.maxLength(50)),
    subject: line(150),
    text: v.pipe(lines(8000), v.minLength(1)),
  }),
  /** Addresses that the mail server did not take. */
  output: v.strictObject({ sent: v.number(), failed: v.array(v.string()) }),
})
