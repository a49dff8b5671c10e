import * as v from 'valibot'
import { agreementLanguages } from '#domain/agreement.ts'
import { trainingStandings } from '#domain/training.ts'
import { endpoint } from './endpoint.ts'
import { day, line, lines, nothing, programId, supporterId } from './parts.ts'
import { supporterStates } from '#domain/supporter.ts'

const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))
const text = v.pipe(lines(20_000), v.minLength(1))
const texts = v.object(v.entriesFromList(agreementLanguages, text))

const agreement = v.strictObject({ version, texts, setOn: day })

/** Newest first; empty before anybody wrote one. */
export const listAgreements = endpoint({
  method: 'GET',
  path: '/api/agreements/list',
  permit: 'agreement.write',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({ versions: v.array(agreement) }),
})

/** Always a new version, unless nothing changed. */
export const saveAgreement = endpoint({
  method: 'POST',
  path: '/api/agreements/save',
  permit: 'agreement.write',
  input: v.strictObject({ program: programId, texts }),
  output: v.strictObject({ version }),
})

const signed = v.strictObject({ version, on: day, as: v.string() })

/** Who signed which version, of everybody who has not left. */
export const listSigned = endpoint({
  method: 'GET',
  path: '/api/agreements/signed',
  permit: 'supporter.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    current: v.nullable(version),
    supporters: v.array(
      v.strictObject({
        supporter: supporterId,
        name: v.string(),
        state: v.picklist(supporterStates),
        signed: v.nullable(signed),
      }),
    ),
  }),
})

/** Of each pool in which the caller is. */
export const showMyAgreements = endpoint({
  method: 'GET',
  path: '/api/agreements/mine',
  permit: 'agreement.sign',
  input: nothing,
  output: v.strictObject({
    entries: v.array(
      v.strictObject({
        supporter: supporterId,
        name: v.string(),
        programName: v.string(),
        current: v.nullable(agreement),
        signed: v.nullable(signed),
        training: v.strictObject({
          standing: v.picklist(trainingStandings),
          completedOn: v.nullable(day),
          expiresOn: v.nullable(day),
        }),
      }),
    ),
  }),
})

/** Refused as `stale-version` where a newer text is there: nobody signs what they did not see. */
export const signAgreement = endpoint({
  method: 'POST',
  path: '/api/agreements/sign',
  permit: 'agreement.sign',
  input: v.strictObject({
    supporter: supporterId,
    version,
    language: v.picklist(agreementLanguages),
    as: line(120),
  }),
  output: nothing,
})
