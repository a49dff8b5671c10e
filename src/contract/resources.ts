import * as v from 'valibot'
import { audiences, linkStates, resourceKinds, resourceStates } from '#domain/resource.ts'
import { endpoint } from './endpoint.ts'
import {
  day,
  language,
  line,
  lines,
  maybeLine,
  nothing,
  programId,
  resourceId,
  slug,
  webAddress,
} from './parts.ts'

const KIB = 1024
/** Light texts in a dozen languages. */
const TEXT_BYTES = 512 * KIB
export const MOST_BODY = 12_000

const kind = v.picklist(resourceKinds)
const audience = v.picklist(audiences)
const link = v.union([v.literal(''), webAddress])

const text = v.strictObject({ title: line(120), summary: maybeLine(300), body: lines(MOST_BODY) })
const texts = v.pipe(
  v.record(language, text),
  v.check((each) => Object.keys(each).length <= 12, 'too many languages'),
)

const written = {
  kind,
  audience,
  texts,
  url: link,
  phone: maybeLine(40),
  reviewedOn: day,
  reviewBy: day,
}

const shown = {
  resource: resourceId,
  /** `all`: for every program of the organization. */
  scope: v.picklist(['program', 'all']),
  kind,
  audience,
  url: v.string(),
  phone: v.string(),
  state: v.picklist(resourceStates),
  reviewedOn: day,
  reviewBy: day,
  /** Its day has passed. */
  stale: v.boolean(),
  link: v.picklist(linkStates),
  linkCheckedOn: v.nullable(day),
}

const brief = v.strictObject({
  ...shown,
  texts: v.record(language, v.strictObject({ title: v.string(), summary: v.string() })),
})
const whole = v.strictObject({ ...shown, texts: v.record(language, text) })

/** By kind, crisis lines first. Suggestions and what was retired only for who keeps the library. */
export const listResources = endpoint({
  method: 'GET',
  path: '/api/resources/list',
  permit: 'resource.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    today: day,
    resources: v.array(brief),
    /** How many starter texts the program has nothing like. */
    missingStarters: v.number(),
  }),
})

export const showResource = endpoint({
  method: 'GET',
  path: '/api/resources/show',
  permit: 'resource.read',
  input: v.strictObject({ resource: resourceId }),
  output: v.strictObject({ today: day, resource: whole }),
})

/** What a supporter wants at hand in a talk: the playbooks and the numbers. */
export const showPlaybook = endpoint({
  method: 'GET',
  path: '/api/resources/playbook',
  permit: 'resource.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({ playbooks: v.array(whole), lines: v.array(brief) }),
})

/** Refused with the domain's reason, such as `no-phone` or `bad-review`. */
export const addResource = endpoint({
  method: 'POST',
  path: '/api/resources/add',
  permit: 'resource.write',
  mostBytes: TEXT_BYTES,
  input: v.strictObject({ program: programId, scope: shown.scope, ...written }),
  output: v.strictObject({ resource: resourceId }),
})

export const saveResource = endpoint({
  method: 'POST',
  path: '/api/resources/save',
  permit: 'resource.write',
  mostBytes: TEXT_BYTES,
  input: v.strictObject({
    program: programId,
    resource: resourceId,
    scope: shown.scope,
    ...written,
  }),
  output: nothing,
})

/** Publishes a suggestion or what was retired, or takes it out. */
export const placeResource = endpoint({
  method: 'POST',
  path: '/api/resources/place',
  permit: 'resource.write',
  input: v.strictObject({ resource: resourceId, state: v.picklist(['published', 'retired']) }),
  output: nothing,
})

/** Looked over today and right as it is. */
export const reviewResource = endpoint({
  method: 'POST',
  path: '/api/resources/review',
  permit: 'resource.write',
  input: v.strictObject({ resource: resourceId }),
  output: v.strictObject({ reviewBy: day }),
})

/** In this order from now on; what is not named stays behind. */
export const orderResources = endpoint({
  method: 'POST',
  path: '/api/resources/order',
  permit: 'resource.write',
  input: v.strictObject({
    program: programId,
    resources: v.pipe(v.array(resourceId), v.maxLength(500)),
  }),
  output: nothing,
})

export const addStarterTexts = endpoint({
  method: 'POST',
  path: '/api/resources/add-starters',
  permit: 'resource.write',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({ added: v.number() }),
})

/** Waits for a coordinator. Whoever suggested it hears thanks, and nothing afterwards. */
export const suggestResource = endpoint({
  method: 'POST',
  path: '/api/resources/suggest',
  permit: 'resource.suggest',
  input: v.strictObject({
    program: programId,
    language,
    title: line(120),
    url: link,
    why: maybeLine(300),
  }),
  output: nothing,
})

/** Nothing of a suggestion stays. */
export const declineSuggestion = endpoint({
  method: 'POST',
  path: '/api/resources/decline',
  permit: 'resource.write',
  input: v.strictObject({ resource: resourceId }),
  output: nothing,
})

/** What a program has published for everybody. */
export const showLibrary = endpoint({
  method: 'GET',
  path: '/api/resources/library',
  permit: 'anyone',
  input: v.strictObject({ program: slug, entry: v.exactOptional(slug) }),
  output: v.strictObject({
    name: v.string(),
    entryName: v.nullable(v.string()),
    phone: v.string(),
    /** For the foot of the page: never none. */
    lines: v.array(v.strictObject({ name: v.string(), phone: v.string() })),
    resources: v.array(
      v.strictObject({
        resource: resourceId,
        kind,
        url: v.string(),
        phone: v.string(),
        reviewedOn: day,
        texts: v.record(language, text),
      }),
    ),
  }),
})
