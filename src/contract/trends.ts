import * as v from 'valibot'
import { endpoint } from './endpoint.ts'
import { day, programId } from './parts.ts'

export const trendFields = [
  'month',
  'role',
  'department_group',
  'issue',
  'referral',
  'mode',
] as const
export type TrendField = (typeof trendFields)[number]

const cell = v.variant('kind', [
  v.strictObject({ kind: v.literal('count'), count: v.number() }),
  v.strictObject({ kind: v.literal('few') }),
])
const table = v.strictObject({
  field: v.picklist(trendFields),
  rows: v.array(v.strictObject({ code: v.string(), cell })),
  total: cell,
})

/** Finished months only, small counts hidden; nothing else of the record is ever served. */
export const showTrends = endpoint({
  method: 'GET',
  path: '/api/trends/show',
  permit: 'trends.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    from: v.nullable(day),
    until: v.nullable(day),
    threshold: v.number(),
    tables: v.array(table),
    /** Minutes until somebody accepted; `null` where too few asked. */
    waited: v.nullable(v.strictObject({ typicalMinutes: v.number(), mostMinutes: v.number() })),
  }),
})
