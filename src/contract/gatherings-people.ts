import * as v from 'valibot'
import { endpoint } from './endpoint.ts'
import { attendeeId, code, email, gatheringId, line, maybeLine, nothing, unitId } from './parts.ts'

const person = v.strictObject({ name: line(120), email, affiliation: maybeLine(120) })
const MANY_KIB = 512

/** Nobody twice: who is on the list already stays as they are. */
export const inviteToGathering = endpoint({
  method: 'POST',
  path: '/api/gatherings/invite',
  permit: 'gathering.write',
  mostBytes: MANY_KIB * 1024,
  input: v.strictObject({
    gathering: gatheringId,
    whom: v.variant('by', [
      v.strictObject({ by: v.literal('program') }),
      v.strictObject({ by: v.literal('role'), role: code }),
      v.strictObject({ by: v.literal('unit'), unit: unitId }),
      v.strictObject({
        by: v.literal('staff'),
        staff: v.picklist(['coordinators', 'leaders', 'admins']),
      }),
      v.strictObject({ by: v.literal('last-time') }),
      v.strictObject({
        by: v.literal('names'),
        people: v.pipe(v.array(person), v.minLength(1), v.maxLength(500)),
      }),
      /** Somebody who came without having been asked. No letter. */
      v.strictObject({ by: v.literal('door'), ...person.entries }),
    ]),
  }),
  output: v.strictObject({ added: v.number(), already: v.number() }),
})

/** Whoever was told gets a letter that takes it off the calendar. */
export const removeAttendee = endpoint({
  method: 'POST',
  path: '/api/gatherings/remove-attendee',
  permit: 'gathering.write',
  input: v.strictObject({ attendee: attendeeId }),
  output: nothing,
})

/** As somebody said it on the phone. */
export const answerFor = endpoint({
  method: 'POST',
  path: '/api/gatherings/answer-for',
  permit: 'gathering.write',
  input: v.strictObject({ attendee: attendeeId, wants: v.picklist(['yes', 'no']) }),
  output: nothing,
})

/** Never of a drop-in. Who came to a training has it in their file. */
export const markAttendance = endpoint({
  method: 'POST',
  path: '/api/gatherings/attendance',
  permit: 'gathering.write',
  input: v.strictObject({
    gathering: gatheringId,
    marks: v.pipe(
      v.array(v.strictObject({ attendee: attendeeId, attended: v.nullable(v.boolean()) })),
      v.minLength(1),
      v.maxLength(500),
    ),
  }),
  output: v.strictObject({ attended: v.number(), trainings: v.number() }),
})

export const exportAttendees = endpoint({
  method: 'POST',
  path: '/api/gatherings/export',
  permit: 'gathering.write',
  strong: true,
  input: v.strictObject({ gathering: gatheringId, language: v.picklist(['en', 'es']) }),
  output: v.strictObject({ csv: v.string(), rows: v.number() }),
})
