import * as v from 'valibot'
import { checkInAnswers } from '#domain/supporter.ts'
import { endpoint } from './endpoint.ts'
import { checkInId, day, linkKey, nothing, programId, slug, supporterId } from './parts.ts'

const whole = v.pipe(v.number(), v.integer())

/** Shape only; bounds are the domain's (`whyNotCarePolicy`). */
export const carePolicy = v.strictObject({
  trainingMonths: whole,
  trainingReminderDays: v.pipe(v.array(whole), v.maxLength(10)),
  checkIns: v.picklist(['off', 'monthly']),
  restAfterHeavyDays: whole,
  mostOpenTalks: whole,
  directory: v.picklist(['off', 'on']),
})

/** Who asked for something, who rests, who left: never who said nothing. */
export const showCare = endpoint({
  method: 'GET',
  path: '/api/care/show',
  permit: 'care.write',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    policy: carePolicy,
    month: day,
    well: v.number(),
    asked: v.array(
      v.strictObject({
        checkIn: checkInId,
        supporter: supporterId,
        name: v.string(),
        answer: v.picklist(['busy', 'call-me']),
        settled: v.boolean(),
      }),
    ),
    resting: v.array(v.strictObject({ supporter: supporterId, name: v.string(), until: day })),
    leavers: v.array(
      v.strictObject({
        supporter: supporterId,
        name: v.string(),
        email: v.string(),
        leftOn: day,
        thanked: v.boolean(),
      }),
    ),
  }),
})

export const saveCarePolicy = endpoint({
  method: 'POST',
  path: '/api/care/save-policy',
  permit: 'care.write',
  input: v.strictObject({ program: programId, policy: carePolicy }),
  output: nothing,
})

export const settleCheckIn = endpoint({
  method: 'POST',
  path: '/api/care/settle-check-in',
  permit: 'care.write',
  input: v.strictObject({ checkIn: checkInId, settled: v.boolean() }),
  output: nothing,
})

export const thankLeaver = endpoint({
  method: 'POST',
  path: '/api/care/thank-leaver',
  permit: 'care.write',
  input: v.strictObject({ supporter: supporterId, thanked: v.boolean() }),
  output: nothing,
})

/** By the key of a monthly letter. It comes in the body, so that it stands in no address. */
export const showCheckIn = endpoint({
  method: 'POST',
  path: '/api/care/show-check-in',
  permit: 'anyone',
  input: v.strictObject({ key: linkKey }),
  output: v.strictObject({
    answer: v.nullable(v.picklist(checkInAnswers)),
    program: v.string(),
    phone: v.string(),
    /** Where to ask for support without meeting one's own team. */
    elsewhere: v.nullable(slug),
  }),
})

export const answerCheckIn = endpoint({
  method: 'POST',
  path: '/api/care/answer-check-in',
  permit: 'anyone',
  input: v.strictObject({ key: linkKey, answer: v.picklist(checkInAnswers) }),
  output: nothing,
})

/** Those who agreed to be found, by where they work; a program that keeps its list off is not there. */
export const showDirectory = endpoint({
  method: 'GET',
  path: '/api/care/directory',
  permit: 'anyone',
  input: v.strictObject({ program: slug }),
  output: v.strictObject({
    name: v.string(),
    phone: v.string(),
    people: v.array(
      v.strictObject({
        name: v.string(),
        credentials: v.string(),
        unit: v.nullable(v.string()),
        contact: v.nullable(v.string()),
      }),
    ),
  }),
})
