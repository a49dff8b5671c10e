import * as v from 'valibot'
import { endpoint } from './endpoint.ts'
import { email, line, nothing, organizationId, slug } from './parts.ts'

/** What the first page needs: whether anything is set up, whether a sample network exists, whether mail goes out. */
export const showInstallation = endpoint({
  method: 'GET',
  path: '/api/installation/show',
  permit: 'anyone',
  input: nothing,
  output: v.strictObject({
    setUp: v.boolean(),
    sample: v.boolean(),
    mail: v.picklist(['smtp', 'outbox']),
    programs: v.array(
      v.strictObject({ slug, name: v.string(), sample: v.boolean(), live: v.boolean() }),
    ),
  }),
})

const person = v.strictObject({ name: line(120), email })

/** Once, while nothing is set up: the network, its first organization and program, and two coordinators. */
export const setUp = endpoint({
  method: 'POST',
  path: '/api/installation/set-up',
  permit: 'anyone',
  input: v.strictObject({
    network: v.strictObject({
      name: line(120),
      timeZone: v.pipe(v.string(), v.maxLength(60)),
      holidayRegion: v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)),
    }),
    organization: v.strictObject({ name: line(120) }),
    program: v.strictObject({
      name: line(120),
      slug,
      phone: line(40),
      owner: v.picklist(['network', 'organization']),
    }),
    coordinators: v.tuple([person, person]),
  }),
  /** The first coordinator goes on in this browser; the second link is mailed, and shown to be handed over. */
  output: v.strictObject({ first: v.string(), second: v.string() }),
})

export const makeSample = endpoint({
  method: 'POST',
  path: '/api/samples/make',
  permit: 'anyone',
  input: nothing,
  output: nothing,
})

export const dropSample = endpoint({
  method: 'POST',
  path: '/api/samples/drop',
  permit: 'anyone',
  input: nothing,
  output: nothing,
})

/** The invented people, each with the recovery words that let anyone be them. Exists only while a sample network does. */
export const listSamplePeople = endpoint({
  method: 'GET',
  path: '/api/samples/people',
  permit: 'anyone',
  input: nothing,
  output: v.strictObject({
    program: v.nullable(slug),
    people: v.array(
      v.strictObject({
        name: v.string(),
        title: v.string(),
        story: v.string(),
        organization: organizationId,
        /** 16 bytes in base64url: the entropy of this person's recovery words, which sign in and unlock as on any recovery sheet. */
        secret: v.string(),
        account: v.string(),
        home: organizationId,
      }),
    ),
    /** Twelve words of invented askers, to see the other side of a conversation. */
    receipts: v.array(v.strictObject({ title: v.string(), words: v.string() })),
  }),
})

export const listOutbox = endpoint({
  method: 'GET',
  path: '/api/outbox/list',
  permit: 'outbox.read',
  input: nothing,
  output: v.strictObject({
    mail: v.picklist(['smtp', 'outbox']),
    mails: v.array(
      v.strictObject({
        recipient: v.string(),
        subject: v.string(),
        body: v.string(),
        madeAt: v.string(),
      }),
    ),
  }),
})
