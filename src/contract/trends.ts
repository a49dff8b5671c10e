import * as v from 'valibot'
import { DIMENSIONS } from '#domain/trends.ts'
import { endpoint } from './endpoint.ts'
import { programId } from './parts.ts'

const cell = v.variant('kind', [
  v.strictObject({ kind: v.literal('count'), count: v.number() }),
  v.strictObject({ kind: v.literal('few') }),
])
const dimension = v.picklist(DIMENSIONS)
const table = v.variant('kind', [
  v.strictObject({
    dimension,
    kind: v.literal('shown'),
    rows: v.array(v.strictObject({ code: v.string(), cell })),
  }),
  /** Nothing can be hidden safely: the table as a whole says that too few talked. */
  v.strictObject({ dimension, kind: v.literal('withheld') }),
])

/** Finished months only, small counts hidden; nothing else of the record is ever served. */
export const showTrends = endpoint({
  method: 'GET',
  path: '/api/trends/show',
  permit: 'trends.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    /** `2026-01`; `null` while no month is finished. */
    firstMonth: v.nullable(v.string()),
    lastMonth: v.nullable(v.string()),
    threshold: v.number(),
    total: cell,
    tables: v.array(table),
    /** Minutes until somebody accepted: half of them sooner, nine of ten sooner; `null` where too few asked. */
    waited: v.nullable(v.strictObject({ halfMinutes: v.number(), nineOfTenMinutes: v.number() })),
  }),
})
