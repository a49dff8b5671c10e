import * as v from 'valibot'
import { LARGEST_FLOOR, MOST_NAMES, SMALLEST_FLOOR } from '#domain/nomination.ts'
import { endpoint } from './endpoint.ts'
import {
  code,
  day,
  email,
  language,
  line,
  linkKey,
  maybeLine,
  nominationId,
  nomineeId,
  nothing,
  rolloutId,
  token,
} from './parts.ts'
import { pickList } from './programs.ts'

const NAME = 120
const whole = v.pipe(v.number(), v.integer())
const mostNames = v.pipe(whole, v.minValue(1), v.maxValue(MOST_NAMES))
const floor = v.pipe(whole, v.minValue(SMALLEST_FLOOR), v.maxValue(LARGEST_FLOOR))
/** Offered while one types, and forgotten at the closing. */
const colleagues = v.pipe(v.array(line(NAME)), v.maxLength(500))

const nominee = v.strictObject({
  nominee: nomineeId,
  name: v.string(),
  /** With those that were merged into it. */
  count: whole,
  addedBy: v.picklist(['survey', 'leader']),
  decision: v.picklist(['open', 'approved', 'declined']),
  /** A no looks like silence to everybody but the coordinator: `sent`. */
  invitation: v.picklist(['none', 'sent', 'accepted', 'declined']),
  invitedOn: v.nullable(day),
  /** For the coordinator alone; empty for everybody else, and once it was answered. */
  email: v.string(),
  merged: v.array(v.strictObject({ nominee: nomineeId, name: v.string(), count: whole })),
})

const settings = {
  nomination: nominationId,
  key: linkKey,
  closesOn: day,
  floor: whole,
  mostNames: whole,
  /** While it is open, in steps of five. */
  responses: whole,
}

/** `none`, open (a count and nothing else), or closed (what came of it). */
const nomination = v.variant('state', [
  v.strictObject({ state: v.literal('none') }),
  v.strictObject({ state: v.literal('open'), ...settings, colleagues: v.array(v.string()) }),
  v.strictObject({
    state: v.literal('closed'),
    ...settings,
    /** How many names were written fewer times than the floor. */
    others: whole,
    nominees: v.array(nominee),
    /** Which may be one person's. */
    near: v.array(v.strictObject({ one: nomineeId, other: nomineeId })),
  }),
])

/** Before the closing nobody gets a name or a count of one. */
export const showNomination = endpoint({
  method: 'GET',
  path: '/api/nominations/show',
  permit: 'nomination.review',
  input: v.strictObject({ rollout: rolloutId }),
  output: v.strictObject({
    rollout: rolloutId,
    name: v.string(),
    unit: v.nullable(v.string()),
    organization: v.string(),
    program: v.string(),
    /** How many work in the unit. */
    people: v.nullable(whole),
    today: day,
    nomination,
  }),
})

const written = { closesOn: day, mostNames, colleagues }

/** One a rollout. The floor stays as it is from then on: the question's page promises it. */
export const openNomination = endpoint({
  method: 'POST',
  path: '/api/nominations/open',
  permit: 'nomination.write',
  input: v.strictObject({ rollout: rolloutId, floor, ...written }),
  output: v.strictObject({ nomination: nominationId, key: linkKey }),
})

export const saveNomination = endpoint({
  method: 'POST',
  path: '/api/nominations/save',
  permit: 'nomination.write',
  input: v.strictObject({ nomination: nominationId, ...written }),
  output: nothing,
})

/** Final: the names below the floor and the list of colleagues are forgotten in the same moment. */
export const closeNomination = endpoint({
  method: 'POST',
  path: '/api/nominations/close',
  permit: 'nomination.write',
  input: v.strictObject({ nomination: nominationId }),
  output: nothing,
})

/** Forgets an open nomination with every answer. */
export const callOffNomination = endpoint({
  method: 'POST',
  path: '/api/nominations/call-off',
  permit: 'nomination.write',
  input: v.strictObject({ nomination: nominationId }),
  output: nothing,
})

export const decideOnNominee = endpoint({
  method: 'POST',
  path: '/api/nominations/decide',
  permit: 'nomination.review',
  input: v.strictObject({
    nominee: nomineeId,
    decision: v.picklist(['open', 'approved', 'declined']),
  }),
  output: nothing,
})

export const addNominee = endpoint({
  method: 'POST',
  path: '/api/nominations/add-name',
  permit: 'nomination.review',
  input: v.strictObject({ nomination: nominationId, name: line(NAME) }),
  output: v.strictObject({ nominee: nomineeId }),
})

/** Only a name that was added by hand, and only while it was not invited. */
export const removeNominee = endpoint({
  method: 'POST',
  path: '/api/nominations/remove-name',
  permit: 'nomination.review',
  input: v.strictObject({ nominee: nomineeId }),
  output: nothing,
})

/** Counts one name with another; `null` takes them apart again. */
export const mergeNominee = endpoint({
  method: 'POST',
  path: '/api/nominations/merge',
  permit: 'nomination.review',
  input: v.strictObject({ nominee: nomineeId, into: v.nullable(nomineeId) }),
  output: nothing,
})

/** A letter with a link of its own; again, a new letter whose link replaces the one before. */
export const inviteNominee = endpoint({
  method: 'POST',
  path: '/api/nominations/invite',
  permit: 'nomination.write',
  input: v.strictObject({ nominee: nomineeId, email }),
  output: nothing,
})

const place = {
  program: v.string(),
  phone: v.string(),
  organization: v.string(),
  unit: v.nullable(v.string()),
}

/** What stands on the page of the question. A POST, since the key belongs in no address. */
export const showQuestion = endpoint({
  method: 'POST',
  path: '/api/nominations/question',
  permit: 'anyone',
  input: v.strictObject({ key: linkKey }),
  output: v.strictObject({
    ...place,
    isOpen: v.boolean(),
    closesOn: day,
    floor: whole,
    mostNames: whole,
    colleagues: v.array(v.string()),
  }),
})

/** Counted, and nothing of it kept but the counts. */
export const answerQuestion = endpoint({
  method: 'POST',
  path: '/api/nominations/answer',
  permit: 'anyone',
  scarce: true,
  input: v.strictObject({
    key: linkKey,
    names: v.pipe(v.array(maybeLine(NAME)), v.minLength(1), v.maxLength(MOST_NAMES)),
  }),
  output: nothing,
})

export const showNominee = endpoint({
  method: 'POST',
  path: '/api/nominees/show',
  permit: 'anyone',
  input: v.strictObject({ token }),
  output: v.strictObject({
    ...place,
    name: v.string(),
    /** Who leads the unit, as the rollout has them. */
    leaders: v.array(v.string()),
    roles: pickList,
    answer: v.nullable(v.picklist(['accepted', 'declined'])),
  }),
})

/** A yes becomes an application that is reviewed; a no is told to nobody but the coordinator. */
export const answerNominee = endpoint({
  method: 'POST',
  path: '/api/nominees/answer',
  permit: 'anyone',
  scarce: true,
  input: v.strictObject({
    token,
    answer: v.variant('kind', [
      v.strictObject({
        kind: v.literal('accepted'),
        name: line(NAME),
        role: code,
        language,
      }),
      v.strictObject({ kind: v.literal('declined') }),
    ]),
  }),
  output: nothing,
})
