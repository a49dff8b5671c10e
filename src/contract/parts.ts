import * as v from 'valibot'
import {
  parseAccountId,
  parseKeyId,
  parseMethodId,
  parseOfferId,
  parseOrganizationId,
  parseProgramId,
  parseRequestId,
  parseSupporterId,
  parseUnitId,
  parseRolloutId,
  parseStepId,
  parseCommunicationId,
  parseNominationId,
  parseNomineeId,
  parseApplicationId,
  parseReferenceId,
  parseTrainingId,
  parseCheckInId,
  parseGatheringId,
  parseAttendeeId,
  parseActionItemId,
  parseResourceId,
  parseSurveyId,
  parseReferralId,
  parseIncidentContactId,
  parseIncidentId,
  parseIncidentSourceId,
  parseDebriefId,
} from '#domain/ids.ts'
import { asSealed } from '#domain/sealed.ts'

/** Bytes travel as base64url without padding; at most `most` bytes. */
export function bytes(most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(Math.ceil((most * 4) / 3)),
    v.regex(/^[A-Za-z0-9_-]*$/, 'not base64url'),
    v.check((text) => text.length % 4 !== 1, 'not base64url'),
    v.transform((text): Uint8Array<ArrayBuffer> =>
      Uint8Array.fromBase64(text, { alphabet: 'base64url' }),
    ),
  )
}

export function exactBytes(length: number) {
  return v.pipe(
    bytes(length),
    v.check((value) => value.length === length, 'wrong length'),
  )
}

const KIB = 1024
/** The largest padded text is 16 KiB; the rest is for keys, salts and tags. */
export const sealed = v.pipe(bytes(18 * KIB), v.minLength(16), v.transform(asSealed))
export const smallSealed = v.pipe(bytes(2 * KIB), v.minLength(16), v.transform(asSealed))

const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'not an id'))
const hexOf = (digits: number) =>
  v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`), 'not an id'))

export const organizationId = v.pipe(uuid, v.transform(parseOrganizationId))
export const programId = v.pipe(uuid, v.transform(parseProgramId))
export const accountId = v.pipe(uuid, v.transform(parseAccountId))
export const methodId = v.pipe(uuid, v.transform(parseMethodId))
export const supporterId = v.pipe(uuid, v.transform(parseSupporterId))
export const offerId = v.pipe(uuid, v.transform(parseOfferId))
export const unitId = v.pipe(uuid, v.transform(parseUnitId))
export const rolloutId = v.pipe(uuid, v.transform(parseRolloutId))
export const stepId = v.pipe(uuid, v.transform(parseStepId))
export const communicationId = v.pipe(uuid, v.transform(parseCommunicationId))
export const nominationId = v.pipe(uuid, v.transform(parseNominationId))
export const nomineeId = v.pipe(uuid, v.transform(parseNomineeId))
export const applicationId = v.pipe(uuid, v.transform(parseApplicationId))
export const referenceId = v.pipe(uuid, v.transform(parseReferenceId))
export const trainingId = v.pipe(uuid, v.transform(parseTrainingId))
export const checkInId = v.pipe(uuid, v.transform(parseCheckInId))
export const gatheringId = v.pipe(uuid, v.transform(parseGatheringId))
export const attendeeId = v.pipe(uuid, v.transform(parseAttendeeId))
export const actionItemId = v.pipe(uuid, v.transform(parseActionItemId))
export const resourceId = v.pipe(uuid, v.transform(parseResourceId))
export const surveyId = v.pipe(uuid, v.transform(parseSurveyId))
export const referralId = v.pipe(uuid, v.transform(parseReferralId))
export const incidentContactId = v.pipe(uuid, v.transform(parseIncidentContactId))
export const incidentSourceId = v.pipe(uuid, v.transform(parseIncidentSourceId))
export const incidentId = v.pipe(uuid, v.transform(parseIncidentId))
export const debriefId = v.pipe(uuid, v.transform(parseDebriefId))
export const requestId = v.pipe(hexOf(64), v.transform(parseRequestId))
export const keyId = v.pipe(hexOf(32), v.transform(parseKeyId))

export const publicKey = exactBytes(32)
export const token = exactBytes(32)
export const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
/** Query strings carry text only. */
export const positionText = v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number))

/** A short line written by staff; no control characters, no leading or trailing space. */
export const line = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.normalize('NFC').trim()),
    v.minLength(1),
    v.maxLength(most),
    // oxlint-disable-next-line no-control-regex -- refusing them is the point
    v.regex(/^[^\u0000-\u001f\u007f]*$/, 'control characters'),
  )

/** Several lines written by staff or a visitor; only line breaks of the control characters. May be empty. */
export const lines = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.normalize('NFC').replaceAll('\r\n', '\n').trim()),
    v.maxLength(most),
    // oxlint-disable-next-line no-control-regex -- refusing them is the point
    v.regex(/^[^\u0000-\u0009\u000b-\u001f\u007f]*$/, 'control characters'),
  )

/** As `line`, and may be empty. */
export const maybeLine = (most: number) =>
  v.pipe(
    lines(most),
    v.check((text) => !text.includes('\n'), 'more than one line'),
  )

/** Of a public link: whoever has it may answer. 22 base64url characters, 128 random bits. */
export const linkKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/, 'not a key'))

/** `https://` only: nothing that leads elsewhere without a lock, and no script. */
export const webAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(500),
  v.url(),
  v.startsWith('https://'),
)

export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'not a short name'),
)
export const email = v.pipe(v.string(), v.trim(), v.maxLength(254), v.email())
export const code = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,39}$/, 'not a code'))
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'not a language'),
)
/** Dates and instants cross the wire as ISO 8601 text, so that a phone without Temporal can show them. */
export const day = v.pipe(v.string(), v.isoDate())
export const instant = v.pipe(v.string(), v.isoTimestamp())

export const nothing = v.strictObject({})
