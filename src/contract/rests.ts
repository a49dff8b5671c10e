import * as v from 'valibot'
import { endpoint } from './endpoint.ts'
import { day, programId } from './parts.ts'

/** After a heavy talk, or back from that rest. `until` is `null` where there is no rest. */
export const restMe = endpoint({
  method: 'POST',
  path: '/api/care/rest-me',
  permit: 'profile.keep',
  input: v.strictObject({ program: programId, rest: v.picklist(['begin', 'end']) }),
  output: v.strictObject({ until: v.nullable(day) }),
})
