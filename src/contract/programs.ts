import * as v from 'valibot'
import { PICK_LIST_KINDS } from '#domain/pick-list.ts'
import { TABLE_ONE_FIELDS } from '#domain/table-one.ts'
import { endpoint } from './endpoint.ts'
import { code, language, line, nothing, organizationId, programId, slug } from './parts.ts'
import { rosterChain } from './rosters.ts'

const label = v.record(language, v.pipe(v.string(), v.maxLength(80)))

export const pickListItem = v.strictObject({
  code,
  label: v.exactOptional(label),
  group: v.exactOptional(code),
  retired: v.boolean(),
})
export const pickList = v.strictObject({
  kind: v.picklist(PICK_LIST_KINDS),
  version: v.pipe(v.number(), v.integer()),
  items: v.pipe(v.array(pickListItem), v.maxLength(200)),
})

const whole = v.pipe(v.number(), v.integer())
const onOff = v.picklist(['on', 'off'])

/** Shape only; bounds are the domain's (`whyNotPolicy`), so that there is one place where they stand. */
export const policy = v.strictObject({
  where: v.picklist(['outside', 'inside', 'any']),
  choosing: v.picklist(['direct', 'coordinator', 'asker-chooses']),
  waves: v.strictObject({
    size: whole,
    tauMinutes: whole,
    openMinutes: whole,
    weeklyCap: whole,
    restHours: whole,
  }),
  shortlistSize: whole,
  promise: v.strictObject({ weekdays: whole, alertShare: v.number() }),
  clocks: v.strictObject({
    unclaimedDays: whole,
    closedDays: whole,
    idleDays: whole,
    capDays: whole,
    referralDays: whole,
  }),
  trends: v.strictObject({
    threshold: whole,
    width: whole,
    zeros: v.picklist(['shown', 'hidden']),
  }),
  comments: onOff,
  tableOne: v.object(v.entriesFromList(TABLE_ONE_FIELDS, onOff)),
  languages: v.pipe(v.array(language), v.maxLength(12)),
})

/** Co-branding: the mark's colour in both schemes, checked for contrast when saved. */
export const brand = v.strictObject({
  pineLight: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
  pineDark: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
})

const crisisLine = v.strictObject({ name: v.string(), phone: v.string(), reviewedOn: v.string() })

/** All that the ask page needs and anyone may know. */
export const showProgram = endpoint({
  method: 'GET',
  path: '/api/programs/show',
  permit: 'anyone',
  input: v.strictObject({ program: slug, entry: v.exactOptional(slug) }),
  output: v.strictObject({
    program: slug,
    name: v.string(),
    /** Name of the co-branded door, when the visitor came by one. */
    entryName: v.nullable(v.string()),
    entryMember: v.nullable(organizationId),
    phone: v.string(),
    live: v.boolean(),
    sample: v.boolean(),
    policy,
    brand,
    pickLists: v.array(pickList),
    /** Organizations of the network, to stay outside one's own. */
    organizations: v.array(v.strictObject({ organization: organizationId, name: v.string() })),
    crisisLines: v.array(crisisLine),
    roster: rosterChain,
    supporters: v.strictObject({ active: whole, inHours: whole }),
    /** Typical minutes to an answer over the last weeks; `null` where too few asked to say it. */
    typicalMinutes: v.nullable(v.number()),
  }),
})

const programRow = v.strictObject({
  program: programId,
  slug,
  name: v.string(),
  phone: v.string(),
  state: v.picklist(['draft', 'live']),
  policy,
  brand,
  pickLists: v.array(pickList),
})

export const listPrograms = endpoint({
  method: 'GET',
  path: '/api/programs/list',
  permit: 'program.read',
  input: nothing,
  output: v.strictObject({ programs: v.array(programRow), timeZone: v.string() }),
})

/** Refused with the domain's reason, such as `threshold-too-low` or `too-little-contrast`. */
export const saveProgram = endpoint({
  method: 'POST',
  path: '/api/programs/save',
  permit: 'program.write',
  input: v.strictObject({ program: programId, name: line(120), phone: line(40), policy, brand }),
  output: nothing,
})

/** A new version of one list; old records keep theirs. */
export const savePickList = endpoint({
  method: 'POST',
  path: '/api/programs/save-pick-list',
  permit: 'program.write',
  input: v.strictObject({ program: programId, list: pickList }),
  output: nothing,
})

/** Refused as `too-few-holders`, `too-few-methods` or `no-supporters`: nobody may ask where an answer could get lost. */
export const goLive = endpoint({
  method: 'POST',
  path: '/api/programs/go-live',
  permit: 'program.write',
  strong: true,
  input: v.strictObject({ program: programId }),
  output: nothing,
})
