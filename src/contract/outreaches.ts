import * as v from 'valibot'
import { endpoint } from './endpoint.ts'
import { code, day, line, nothing, programId, token } from './parts.ts'
import { pickList } from './programs.ts'

/** Pick-lists only; the domain holds it against the program's lists and policy (`whyNotOutreach`). */
export const outreachRecord = v.strictObject({
  /** The Monday of the week. */
  week: day,
  kind: code,
  mode: code,
  activation: v.nullable(code),
  department: v.nullable(code),
  role: v.nullable(code),
  issues: v.pipe(v.array(code), v.maxLength(3)),
  resources: v.pipe(v.array(code), v.maxLength(10)),
  outcome: code,
  duration: v.nullable(code),
  headcount: v.nullable(code),
  comment: v.nullable(line(200)),
})

/** The form's lists and rules for one program. */
export const showOutreachForm = endpoint({
  method: 'GET',
  path: '/api/outreaches/form',
  permit: 'outreach.record',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    pickLists: v.array(pickList),
    comments: v.picklist(['on', 'off']),
    thisWeek: day,
  }),
})

/** `token` is made by the browser: who holds it may correct the record for thirty days. A repeat changes nothing. */
export const recordOutreach = endpoint({
  method: 'POST',
  path: '/api/outreaches/record',
  permit: 'outreach.record',
  input: v.strictObject({ program: programId, token, record: outreachRecord }),
  output: nothing,
})

export const correctOutreach = endpoint({
  method: 'POST',
  path: '/api/outreaches/correct',
  permit: 'outreach.record',
  input: v.strictObject({ program: programId, token, record: v.nullable(outreachRecord) }),
  output: nothing,
})

/** The log in the ten fields of Table 1 as CSV; fields that the policy switches off say so. */
export const exportOutreaches = endpoint({
  method: 'POST',
  path: '/api/outreaches/export',
  permit: 'outreach.export',
  strong: true,
  input: v.strictObject({
    program: programId,
    from: day,
    until: day,
    language: v.picklist(['en', 'es']),
  }),
  output: v.strictObject({ csv: v.string(), rows: v.number() }),
})
