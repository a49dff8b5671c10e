import * as v from 'valibot'
import { replies } from '#domain/attendee.ts'
import { gatheringKinds } from '#domain/gathering.ts'
import { endpoint } from './endpoint.ts'
import { email, instant, language, line, linkKey, maybeLine, nothing, token } from './parts.ts'

const shown = {
  program: v.string(),
  phone: v.string(),
  kind: v.picklist(gatheringKinds),
  title: v.string(),
  startsAt: instant,
  endsAt: instant,
  timeZone: v.string(),
  place: v.string(),
  details: v.string(),
  creditHours: v.nullable(v.number()),
  /** `over` from its end on. */
  standing: v.picklist(['open', 'cancelled', 'over']),
}

const invitation = v.strictObject({
  ...shown,
  reply: v.picklist(replies),
  waitsAt: v.nullable(v.number()),
  /** Empty for whoever has no place. */
  onlineLink: v.string(),
  materials: v.array(v.strictObject({ title: v.string(), link: v.string() })),
  /** An entry for the own calendar; none for whoever does not come. */
  calendar: v.nullable(v.string()),
})

/** By the link of a letter. A POST, so that what opens it stands in no address. */
export const showReply = endpoint({
  method: 'POST',
  path: '/api/gatherings/show-reply',
  permit: 'anyone',
  input: v.strictObject({ token }),
  output: invitation,
})

export const sendReply = endpoint({
  method: 'POST',
  path: '/api/gatherings/reply',
  permit: 'anyone',
  input: v.strictObject({ token, wants: v.picklist(['yes', 'no']) }),
  output: invitation,
})

export const showRegistration = endpoint({
  method: 'POST',
  path: '/api/gatherings/show-registration',
  permit: 'anyone',
  input: v.strictObject({ key: linkKey }),
  output: v.strictObject({ ...shown, isFull: v.boolean() }),
})

/** The same answer for everybody, also for an address that is registered: the letter says how it stands. */
export const register = endpoint({
  method: 'POST',
  path: '/api/gatherings/register',
  permit: 'anyone',
  scarce: true,
  input: v.strictObject({
    key: linkKey,
    name: line(120),
    email,
    affiliation: maybeLine(120),
    language,
  }),
  output: nothing,
})
