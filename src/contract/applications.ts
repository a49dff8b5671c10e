import * as v from 'valibot'
import {
  applicationMoves,
  applicationStates,
  referenceKnowns,
  referenceTurns,
} from '#domain/application.ts'
import { CHANNELS, UNDISCLOSED, YEARS_BANDS } from '#domain/codes.ts'
import { endpoint } from './endpoint.ts'
import {
  applicationId,
  code,
  day,
  email,
  language,
  line,
  lines,
  linkKey,
  maybeLine,
  nothing,
  programId,
  referenceId,
  slug,
  supporterId,
} from './parts.ts'
import { brand } from './programs.ts'

const codes = v.pipe(v.array(code), v.maxLength(60))

const answers = v.strictObject({
  role: code,
  credentials: maybeLine(80),
  department: code,
  settings: codes,
  years: v.picklist([...YEARS_BANDS, UNDISCLOSED]),
  languages: v.pipe(v.array(language), v.maxLength(12)),
  channels: v.pipe(v.array(v.picklist(CHANNELS)), v.maxLength(CHANNELS.length)),
  atEase: codes,
  notAtEase: codes,
  lived: codes,
  why: lines(1000),
})

const named = { name: line(120), email, relation: maybeLine(120) }

/** Answered alike whether or not somebody of this address is known: it tells nobody who wants to help. */
export const apply = endpoint({
  method: 'POST',
  path: '/api/applications/apply',
  permit: 'anyone',
  scarce: true,
  input: v.strictObject({
    program: slug,
    entry: v.exactOptional(slug),
    name: line(120),
    email,
    language,
    answers,
    references: v.pipe(v.array(v.strictObject(named)), v.maxLength(2)),
  }),
  output: nothing,
})

const state = v.picklist(applicationStates)

const row = v.strictObject({
  application: applicationId,
  name: v.string(),
  role: code,
  /** Of the door by which the person came. */
  entryName: v.nullable(v.string()),
  state,
  appliedOn: day,
  interviewOn: v.nullable(day),
  decidedOn: v.nullable(day),
  references: v.strictObject({ named: v.number(), asked: v.number(), answered: v.number() }),
})

/** Newest first. */
export const listApplications = endpoint({
  method: 'GET',
  path: '/api/applications/list',
  permit: 'application.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({ applications: v.array(row) }),
})

const referenceAnswer = v.strictObject({
  known: v.nullable(v.picklist(referenceKnowns)),
  turn: v.nullable(v.picklist(referenceTurns)),
  note: lines(600),
})

const reference = v.strictObject({
  reference: referenceId,
  name: v.string(),
  email: v.string(),
  relation: v.string(),
  state: v.picklist(['named', 'asked', 'answered']),
  askedOn: v.nullable(day),
  answer: v.nullable(referenceAnswer),
})

export const showApplication = endpoint({
  method: 'GET',
  path: '/api/applications/show',
  permit: 'application.read',
  input: v.strictObject({ application: applicationId }),
  output: v.strictObject({
    application: applicationId,
    program: programId,
    name: v.string(),
    email: v.string(),
    language,
    entryName: v.nullable(v.string()),
    answers,
    state,
    appliedOn: day,
    interviewOn: v.nullable(day),
    notes: v.string(),
    decidedOn: v.nullable(day),
    /** Of the organization: a decision of this day can be taken back. */
    today: day,
    supporter: v.nullable(supporterId),
    /** Somebody with this address is in the pool already. */
    inPool: v.boolean(),
    /** Others of the same address. */
    others: v.array(v.strictObject({ application: applicationId, appliedOn: day, state })),
    references: v.array(reference),
  }),
})

export const moveApplication = endpoint({
  method: 'POST',
  path: '/api/applications/move',
  permit: 'application.write',
  input: v.strictObject({ application: applicationId, move: v.picklist(applicationMoves) }),
  output: nothing,
})

/** A day makes it an interview; notes are kept with the application and go with it. */
export const keepInterview = endpoint({
  method: 'POST',
  path: '/api/applications/keep-interview',
  permit: 'application.write',
  input: v.strictObject({ application: applicationId, on: v.nullable(day), notes: lines(4000) }),
  output: nothing,
})

/** Makes a supporter, who is invited: the link is mailed, and returned to be handed over. */
export const approveApplication = endpoint({
  method: 'POST',
  path: '/api/applications/approve',
  permit: 'application.write',
  input: v.strictObject({ application: applicationId }),
  output: v.strictObject({ supporter: supporterId, link: v.string() }),
})

export const addReference = endpoint({
  method: 'POST',
  path: '/api/applications/add-reference',
  permit: 'application.write',
  input: v.strictObject({ application: applicationId, ...named }),
  output: v.strictObject({ reference: referenceId }),
})

/** A letter with a link goes out; asked again, the link before leads nowhere any more. */
export const askReference = endpoint({
  method: 'POST',
  path: '/api/applications/ask-reference',
  permit: 'application.write',
  input: v.strictObject({ reference: referenceId }),
  output: nothing,
})

/** A POST, so that the key stands in no address. */
export const showReference = endpoint({
  method: 'POST',
  path: '/api/applications/show-reference',
  permit: 'anyone',
  input: v.strictObject({ key: linkKey }),
  output: v.strictObject({
    applicant: v.string(),
    referee: v.string(),
    programName: v.string(),
    phone: v.string(),
    brand,
  }),
})

/** Answered once. */
export const answerReference = endpoint({
  method: 'POST',
  path: '/api/applications/answer-reference',
  permit: 'anyone',
  scarce: true,
  input: v.strictObject({ key: linkKey, answer: referenceAnswer }),
  output: nothing,
})
