import * as v from 'valibot'
import { CHANNELS, SENIORITIES, YEARS_BANDS } from '#domain/codes.ts'
import { endpoint, MANY_BYTES } from './endpoint.ts'
import { code, language, line, maybeLine, programId, supporterId, unitId } from './parts.ts'
import { capacity, written } from './supporters.ts'

/** A longer list comes in several calls. */
export const MOST_ROWS = 500

/** Which row of the sheet: to say what became of it. */
const row = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))

const added = v.strictObject({ kind: v.literal('add'), row, ...written })

/** What is not named stays as it is. */
const changed = v.strictObject({
  kind: v.literal('change'),
  row,
  supporter: supporterId,
  name: v.exactOptional(line(120)),
  credentials: v.exactOptional(maybeLine(80)),
  unit: v.exactOptional(unitId),
  role: v.exactOptional(code),
  seniority: v.exactOptional(v.picklist(SENIORITIES)),
  years: v.exactOptional(v.picklist(YEARS_BANDS)),
  languages: v.exactOptional(v.pipe(v.array(language), v.minLength(1), v.maxLength(12))),
  channels: v.exactOptional(v.pipe(v.array(v.picklist(CHANNELS)), v.minLength(1))),
  capacity: v.exactOptional(capacity),
})

/** Each row whole or not at all; what became of each is said. */
export const importSupporters = endpoint({
  method: 'POST',
  path: '/api/supporters/import',
  permit: 'supporter.write',
  mostBytes: MANY_BYTES,
  input: v.strictObject({
    program: programId,
    /** Whether those who are new get the letter with their link now. */
    invite: v.picklist(['now', 'later']),
    rows: v.pipe(
      v.array(v.variant('kind', [added, changed])),
      v.minLength(1),
      v.maxLength(MOST_ROWS),
    ),
  }),
  output: v.strictObject({
    rows: v.array(
      v.strictObject({
        row: v.number(),
        outcome: v.picklist(['added', 'changed', 'refused']),
        why: v.nullable(v.string()),
      }),
    ),
  }),
})
