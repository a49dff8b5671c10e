import * as v from 'valibot'
import { HEADCOUNT_BANDS } from '#domain/codes.ts'
import {
  debriefPlaces,
  debriefStates,
  debriefTimes,
  SUPPORTERS_OF_A_DEBRIEF,
} from '#domain/debrief.ts'
import { endpoint } from './endpoint.ts'
import {
  code,
  day,
  debriefId,
  incidentId,
  nothing,
  programId,
  supporterId,
  unitId,
} from './parts.ts'

const headcount = v.picklist(HEADCOUNT_BANDS)
const wishes = v.strictObject({
  time: v.picklist(debriefTimes),
  place: v.picklist(debriefPlaces),
})
const issues = v.pipe(v.array(code), v.maxLength(10))

const debrief = v.strictObject({
  debrief: debriefId,
  unit: v.nullable(v.string()),
  headcount,
  issues: v.array(v.string()),
  wishes,
  state: v.picklist(debriefStates),
  /** Names, for those who plan and those who hold it. */
  supporters: v.array(v.strictObject({ supporter: supporterId, name: v.string() })),
  plannedOn: v.nullable(day),
  askedOn: day,
  expiresOn: day,
  /** The caller asked for it, or holds it. */
  own: v.boolean(),
})

/** A leader sees those they asked for; a coordinator all. */
export const listDebriefs = endpoint({
  method: 'GET',
  path: '/api/debriefs/list',
  permit: 'debrief.ask',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({ debriefs: v.array(debrief) }),
})

/** For a group, by its leader: what about and about how many, no story. */
export const askForDebrief = endpoint({
  method: 'POST',
  path: '/api/debriefs/ask',
  permit: 'debrief.ask',
  input: v.strictObject({
    program: programId,
    unit: v.nullable(unitId),
    incident: v.nullable(incidentId),
    headcount,
    issues,
    wishes,
  }),
  output: v.strictObject({ debrief: debriefId }),
})

/** Two supporters and a day; both are told by a letter without content. */
export const planDebrief = endpoint({
  method: 'POST',
  path: '/api/debriefs/plan',
  permit: 'debrief.plan',
  input: v.strictObject({
    debrief: debriefId,
    supporters: v.pipe(v.array(supporterId), v.length(SUPPORTERS_OF_A_DEBRIEF)),
    on: day,
  }),
  output: nothing,
})

export const declineDebrief = endpoint({
  method: 'POST',
  path: '/api/debriefs/decline',
  permit: 'debrief.plan',
  input: v.strictObject({ debrief: debriefId }),
  output: nothing,
})

/** Those that the caller holds as one of the two. */
export const listMyDebriefs = endpoint({
  method: 'GET',
  path: '/api/debriefs/mine',
  permit: 'debrief.hold',
  input: nothing,
  output: v.strictObject({
    debriefs: v.array(v.strictObject({ ...debrief.entries, program: programId })),
  }),
})

/** It took place. What is recorded of it goes the way of every record, by `outreaches/record`. */
export const markDebriefHeld = endpoint({
  method: 'POST',
  path: '/api/debriefs/held',
  permit: 'debrief.hold',
  input: v.strictObject({ debrief: debriefId }),
  output: nothing,
})
