import * as v from 'valibot'
import { endpoint } from './endpoint.ts'
import { actionItemId, day, gatheringId, line, lines, maybeLine, nothing } from './parts.ts'

const agendaItem = v.strictObject({
  title: line(200),
  who: maybeLine(120),
  planMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600)),
})

export const saveAgenda = endpoint({
  method: 'POST',
  path: '/api/gatherings/agenda',
  permit: 'gathering.write',
  input: v.strictObject({
    gathering: gatheringId,
    agenda: v.pipe(v.array(agendaItem), v.maxLength(40)),
  }),
  output: nothing,
})

export const saveMinutes = endpoint({
  method: 'POST',
  path: '/api/gatherings/minutes',
  permit: 'gathering.write',
  input: v.strictObject({
    gathering: gatheringId,
    notes: lines(12_000),
    decisions: v.pipe(v.array(line(500)), v.maxLength(40)),
  }),
  output: nothing,
})

/** Decided at this gathering, or, with an id, changed. It is shown at the next ones of the kind until it is done. */
export const saveAction = endpoint({
  method: 'POST',
  path: '/api/gatherings/save-action',
  permit: 'gathering.write',
  input: v.strictObject({
    gathering: gatheringId,
    action: v.nullable(actionItemId),
    text: line(500),
    who: maybeLine(120),
    dueOn: v.nullable(day),
  }),
  output: v.strictObject({ action: actionItemId }),
})

export const finishAction = endpoint({
  method: 'POST',
  path: '/api/gatherings/finish-action',
  permit: 'gathering.write',
  input: v.strictObject({ action: actionItemId, isDone: v.boolean() }),
  output: nothing,
})

export const dropAction = endpoint({
  method: 'POST',
  path: '/api/gatherings/drop-action',
  permit: 'gathering.write',
  input: v.strictObject({ action: actionItemId }),
  output: nothing,
})
