import * as v from 'valibot'
import { directoryChoices, supporterStates } from '#domain/supporter.ts'
import { endpoint } from './endpoint.ts'
import {
  accountId,
  day,
  email,
  keyId,
  line,
  maybeLine,
  nothing,
  organizationId,
  programId,
  publicKey,
  supporterId,
  unitId,
} from './parts.ts'
import { ownProfile } from './pools.ts'

const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))
const span = v.tuple([minute, minute])
const spans = v.pipe(v.array(span), v.maxLength(12))

export const hours = v.strictObject({
  zone: v.pipe(v.string(), v.maxLength(60)),
  week: v.pipe(v.array(spans), v.length(7)),
  daysOff: v.pipe(v.array(day), v.maxLength(366)),
  onHolidays: v.picklist(['off', 'as-usual']),
  quiet: spans,
})

export const capacity = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))

const credentials = maybeLine(80)
const unit = v.nullable(unitId)
/** What colleagues may see: chosen by the supporter alone, but for where they work and their letters. */
const shown = v.strictObject({
  credentials,
  unit,
  directory: v.picklist(directoryChoices),
  contact: maybeLine(120),
  onSign: v.boolean(),
})
const units = v.array(v.strictObject({ unit: unitId, name: v.string() }))

const supporter = v.strictObject({
  supporter: supporterId,
  name: v.string(),
  email: v.string(),
  affiliations: v.array(organizationId),
  state: v.picklist(supporterStates),
  pausedUntil: v.nullable(day),
  /** That day included. */
  restingUntil: v.nullable(day),
  leftOn: v.nullable(day),
  capacity,
  openTalks: v.number(),
  inHours: v.boolean(),
  hours,
  profile: ownProfile,
  shown,
  keyId: v.nullable(keyId),
  account: v.nullable(accountId),
  /** Of the account, once enrolled: what a coordinator compares four words of and puts on the roster. */
  kemPublic: v.nullable(publicKey),
  signPublic: v.nullable(publicKey),
  ready: v.boolean(),
})

export const listSupporters = endpoint({
  method: 'GET',
  path: '/api/supporters/list',
  permit: 'supporter.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({ supporters: v.array(supporter), units }),
})

export const written = {
  name: line(120),
  email,
  affiliations: v.pipe(v.array(organizationId), v.maxLength(10)),
  capacity,
  hours,
  profile: ownProfile,
  credentials: v.exactOptional(credentials),
  unit: v.exactOptional(unit),
}

/** Adds somebody to the pool, and invites them: the link is mailed, and returned to be handed over. */
export const addSupporter = endpoint({
  method: 'POST',
  path: '/api/supporters/add',
  permit: 'supporter.write',
  input: v.strictObject({ program: programId, ...written }),
  output: v.strictObject({ supporter: supporterId, link: v.string() }),
})

export const saveSupporter = endpoint({
  method: 'POST',
  path: '/api/supporters/save',
  permit: 'supporter.write',
  input: v.strictObject({ supporter: supporterId, ...written }),
  output: nothing,
})

/** A new link for somebody whose invitation ran out. */
export const inviteSupporter = endpoint({
  method: 'POST',
  path: '/api/supporters/invite',
  permit: 'supporter.write',
  input: v.strictObject({ supporter: supporterId }),
  output: v.strictObject({ link: v.string() }),
})

const pause = v.strictObject({ until: v.nullable(day) })

export const pauseSupporter = endpoint({
  method: 'POST',
  path: '/api/supporters/pause',
  permit: 'supporter.write',
  input: v.strictObject({ supporter: supporterId, pause: v.nullable(pause) }),
  output: nothing,
})

/** The own entries in each pool of the acting organization. */
export const showMyProfile = endpoint({
  method: 'GET',
  path: '/api/supporters/mine',
  permit: 'profile.keep',
  input: nothing,
  output: v.strictObject({ entries: v.array(supporter), units }),
})

export const saveMyProfile = endpoint({
  method: 'POST',
  path: '/api/supporters/save-mine',
  permit: 'profile.keep',
  input: v.strictObject({
    supporter: supporterId,
    capacity,
    hours,
    profile: ownProfile,
    shown: v.exactOptional(shown),
  }),
  output: nothing,
})

export const pauseMe = endpoint({
  method: 'POST',
  path: '/api/supporters/pause-me',
  permit: 'profile.keep',
  input: v.strictObject({ supporter: supporterId, pause: v.nullable(pause) }),
  output: nothing,
})
