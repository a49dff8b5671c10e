import * as v from 'valibot'
import { replies } from '#domain/attendee.ts'
import { gatheringKinds, gatheringStates, headcounts } from '#domain/gathering.ts'
import { MOST_REPEATS, repeats } from '#domain/gathering-times.ts'
import { endpoint } from './endpoint.ts'
import {
  actionItemId,
  attendeeId,
  day,
  gatheringId,
  instant,
  line,
  lines,
  linkKey,
  maybeLine,
  nothing,
  programId,
  webAddress,
} from './parts.ts'

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time'))
const kind = v.picklist(gatheringKinds)
const material = v.strictObject({ title: line(120), link: webAddress })

/** A day and two times where the organization is; `until` at or before `from` is on the next day. */
const written = {
  title: line(200),
  on: day,
  from: timeOfDay,
  until: timeOfDay,
  place: maybeLine(300),
  onlineLink: v.union([v.literal(''), webAddress]),
  details: lines(8000),
  capacity: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  creditHours: v.nullable(v.pipe(v.number(), v.minValue(0.25), v.maxValue(99), v.multipleOf(0.25))),
  materials: v.pipe(v.array(material), v.maxLength(20)),
}

const mine = v.nullable(
  v.strictObject({ reply: v.picklist(replies), waitsAt: v.nullable(v.number()) }),
)

export const counts = v.strictObject({
  invited: v.number(),
  yes: v.number(),
  no: v.number(),
  waiting: v.number(),
  attended: v.number(),
})

const brief = {
  gathering: gatheringId,
  kind,
  title: v.string(),
  startsAt: instant,
  endsAt: instant,
  place: v.string(),
  state: v.picklist(gatheringStates),
  isRepeated: v.boolean(),
  capacity: v.nullable(v.number()),
  headcount: v.nullable(v.picklist(headcounts)),
}

/** All of the program for those who run it; to everybody else what they are invited to, and drop-ins. Soonest first. */
export const listGatherings = endpoint({
  method: 'GET',
  path: '/api/gatherings/list',
  permit: 'gathering.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    timeZone: v.string(),
    gatherings: v.array(
      v.strictObject({ ...brief, mine, counts: v.nullable(counts), isPublic: v.boolean() }),
    ),
  }),
})

const minutes = v.strictObject({ notes: v.string(), decisions: v.array(v.string()) })
const agendaItem = v.strictObject({
  title: v.string(),
  who: v.string(),
  planMinutes: v.number(),
})

export const attendee = v.strictObject({
  attendee: attendeeId,
  name: v.string(),
  email: v.string(),
  affiliation: v.string(),
  reply: v.picklist(replies),
  waitsAt: v.nullable(v.number()),
  attended: v.nullable(v.boolean()),
  isSupporter: v.boolean(),
  /** Whether a letter of this gathering has gone out yet. */
  isTold: v.boolean(),
})

export const showGathering = endpoint({
  method: 'GET',
  path: '/api/gatherings/show',
  permit: 'gathering.read',
  input: v.strictObject({ gathering: gatheringId }),
  output: v.strictObject({
    ...brief,
    program: programId,
    timeZone: v.string(),
    on: day,
    from: timeOfDay,
    until: timeOfDay,
    /** Empty for whoever does not come. */
    onlineLink: v.string(),
    details: v.string(),
    creditHours: v.nullable(v.number()),
    materials: v.array(v.strictObject({ title: v.string(), link: v.string() })),
    agenda: v.array(agendaItem),
    minutes,
    /** Of all gatherings of this kind up to this one: what is open, and what was done since the last. */
    actions: v.array(
      v.strictObject({
        action: actionItemId,
        text: v.string(),
        who: v.string(),
        dueOn: v.nullable(day),
        doneOn: v.nullable(day),
        isCarried: v.boolean(),
      }),
    ),
    previous: v.nullable(v.strictObject({ gathering: gatheringId, startsAt: instant, minutes })),
    mine,
    /** For those who run it. */
    run: v.nullable(
      v.strictObject({
        attendees: v.array(attendee),
        counts,
        publicKey: v.nullable(linkKey),
        later: v.number(),
      }),
    ),
  }),
})

const times = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MOST_REPEATS))
const repeat = v.strictObject({
  every: v.picklist(repeats),
  end: v.variant('kind', [
    v.strictObject({ kind: v.literal('times'), times }),
    v.strictObject({ kind: v.literal('until'), day }),
  ]),
})

export const addGathering = endpoint({
  method: 'POST',
  path: '/api/gatherings/add',
  permit: 'gathering.write',
  input: v.strictObject({ program: programId, kind, ...written, repeat: v.nullable(repeat) }),
  output: v.strictObject({ gatherings: v.array(gatheringId) }),
})

const scope = v.picklist(['one', 'later'])

/** Whoever was told before is told of what their calendar has wrong now. */
export const saveGathering = endpoint({
  method: 'POST',
  path: '/api/gatherings/save',
  permit: 'gathering.write',
  input: v.strictObject({ gathering: gatheringId, scope, ...written }),
  output: v.strictObject({ changed: v.number(), letters: v.number() }),
})

export const cancelGathering = endpoint({
  method: 'POST',
  path: '/api/gatherings/cancel',
  permit: 'gathering.write',
  input: v.strictObject({ gathering: gatheringId, scope }),
  output: v.strictObject({ changed: v.number(), letters: v.number() }),
})

/** About how many came to a drop-in. */
export const recordHeadcount = endpoint({
  method: 'POST',
  path: '/api/gatherings/headcount',
  permit: 'gathering.write',
  input: v.strictObject({ gathering: gatheringId, headcount: v.nullable(v.picklist(headcounts)) }),
  output: nothing,
})

/** A page on which anybody who has the link may register; it cannot be unpublished, only closed by cancelling. */
export const publishGathering = endpoint({
  method: 'POST',
  path: '/api/gatherings/publish',
  permit: 'gathering.write',
  input: v.strictObject({ gathering: gatheringId }),
  output: v.strictObject({ key: linkKey }),
})

/** The caller's own answer. */
export const replyMine = endpoint({
  method: 'POST',
  path: '/api/gatherings/reply-mine',
  permit: 'gathering.read',
  input: v.strictObject({ gathering: gatheringId, wants: v.picklist(['yes', 'no']) }),
  output: v.strictObject({ mine }),
})
