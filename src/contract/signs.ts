import * as v from 'valibot'
import { endpoint } from './endpoint.ts'
import { nothing, programId, slug, unitId } from './parts.ts'

const whole = v.pipe(v.number(), v.integer())
/** Of all that stands on a sign and may change. */
const content = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a hash'))

const sign = v.strictObject({
  unit: unitId,
  name: v.string(),
  /** Supporters of the unit who agreed to stand on its sign, as they want to be called. */
  names: v.array(v.string()),
  /** Who belongs to the unit and did not say yes to the sign. */
  silent: whole,
  content,
  /** `unknown` where no rollout of the unit could remember it. */
  state: v.picklist(['unknown', 'never-made', 'up-to-date', 'reprint']),
  madeOn: v.nullable(v.pipe(v.string(), v.isoDate())),
})

/** What goes on the walls. Not the fingerprint: that comes from the roster the browser has verified. */
export const listSigns = endpoint({
  method: 'GET',
  path: '/api/signs/list',
  permit: 'rollout.write',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    program: v.string(),
    slug,
    phone: v.string(),
    organization: v.string(),
    pine: v.nullable(v.string()),
    today: v.pipe(v.string(), v.isoDate()),
    /** Co-branded doors of a network's program. */
    entries: v.array(v.strictObject({ slug, name: v.string() })),
    signs: v.array(sign),
  }),
})

/** A PDF was made: remembered with the units' rollouts, so that a later change asks for a new one. */
export const noteSignsMade = endpoint({
  method: 'POST',
  path: '/api/signs/made',
  permit: 'rollout.write',
  input: v.strictObject({
    program: programId,
    signs: v.pipe(
      v.array(v.strictObject({ unit: unitId, content })),
      v.minLength(1),
      v.maxLength(200),
    ),
  }),
  output: nothing,
})
