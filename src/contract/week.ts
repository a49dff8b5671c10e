import * as v from 'valibot'
import { weekKinds } from '#domain/week.ts'
import { endpoint } from './endpoint.ts'
import { programId } from './parts.ts'

/** What needs doing, as figures: nothing of it names anybody. Only what there is. */
export const showWeek = endpoint({
  method: 'GET',
  path: '/api/week/show',
  permit: 'board.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    lines: v.array(
      v.strictObject({ kind: v.picklist(weekKinds), count: v.pipe(v.number(), v.integer()) }),
    ),
  }),
})
