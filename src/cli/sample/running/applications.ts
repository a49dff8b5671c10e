import { randomBytes, randomUUID } from 'node:crypto'
import { hashToken } from '#storage/invitations.ts'
import { lookupKey } from '#storage/store.ts'
import type { ApplicationAnswers, ApplicationState, ReferenceAnswer } from '#domain/application.ts'
import { emailOf, nameOf } from '../places.ts'
import type { RunningPlace } from './place.ts'

type Referee = {
  readonly relation: string
  readonly asked?: true
  readonly answer?: ReferenceAnswer
}

type Story = {
  readonly state: ApplicationState
  readonly daysAgo: number
  readonly answers: Partial<ApplicationAnswers> & Pick<ApplicationAnswers, 'role'>
  readonly referees?: readonly Referee[]
  /** Days from now; before now where negative. */
  readonly interview?: number
  readonly notes?: string
  readonly decidedAgo?: number
  readonly language?: 'es'
}

const nothing: ApplicationAnswers = {
  role: 'nurse',
  credentials: '',
  department: 'undisclosed',
  settings: [],
  years: 'undisclosed',
  languages: ['en'],
  channels: [],
  atEase: [],
  notAtEase: [],
  lived: [],
  why: '',
}

const stories: readonly Story[] = [
  {
    state: 'new',
    daysAgo: 0,
    answers: {
      role: 'respiratory_therapist',
      department: 'icu',
      settings: ['hospital_inpatient'],
      years: 'from_6_to_15',
      channels: ['phone', 'in_person'],
      atEase: ['patient_death', 'moral_distress'],
      why: 'After a long winter a colleague sat down with me for ten minutes. I would like to do that for others.',
    },
    referees: [{ relation: 'we share night shifts' }],
  },
  {
    state: 'new',
    daysAgo: 3,
    answers: { role: 'environmental_services', languages: ['es', 'en'] },
    language: 'es',
  },
  {
    state: 'reviewing',
    daysAgo: 9,
    answers: {
      role: 'physician',
      credentials: 'MD',
      department: 'surgery',
      years: 'over_15',
      channels: ['phone', 'video'],
      atEase: ['adverse_event_or_error', 'litigation_claim'],
      notAtEase: ['pediatric_event'],
      lived: ['litigation_claim'],
      why: 'I have been through a claim and know how lonely the months are.',
    },
    referees: [
      {
        relation: 'leads the operating rooms',
        asked: true,
        answer: {
          known: 'leads',
          turn: 'yes',
          note: 'People already go to them. Calm, and discreet.',
        },
      },
      { relation: 'colleague for eight years', asked: true },
    ],
  },
  {
    state: 'reviewing',
    daysAgo: 14,
    answers: { role: 'unit_clerk_receptionist_admin', department: 'ed' },
  },
  {
    state: 'interview',
    daysAgo: 20,
    interview: 4,
    answers: {
      role: 'nurse',
      credentials: 'RN',
      department: 'pediatrics',
      atEase: ['pediatric_event'],
    },
    referees: [
      { relation: 'same team', asked: true, answer: { known: 'same-team', turn: 'yes', note: '' } },
    ],
  },
  {
    state: 'interview',
    daysAgo: 31,
    interview: -2,
    notes: 'Listens more than talks. Wants evenings only. Asked good questions about the limits.',
    answers: { role: 'pharmacist', department: 'pharmacy', channels: ['text', 'phone'] },
  },
  { state: 'declined', daysAgo: 40, decidedAgo: 12, answers: { role: 'student_volunteer' } },
  {
    state: 'withdrawn',
    daysAgo: 52,
    decidedAgo: 30,
    answers: { role: 'technologist', department: 'radiology' },
  },
]

const FIRST_NUMBER = 2100
const IN_NETWORK = 3

/** One in every state; in the network's own program only those that came lately. */
export function addSampleApplications(place: RunningPlace): void {
  const isNetwork = place.kind === 'network'
  const told = isNetwork ? stories.slice(0, IN_NETWORK) : stories
  for (const [at, story] of told.entries()) {
    const number = FIRST_NUMBER + (isNetwork ? 50 : 0) + at * 5
    add(place, story, number)
  }
  if (!isNetwork) addApproved(place)
}

function add(place: RunningPlace, story: Story, number: number): void {
  const { rows, program } = place
  const application = randomUUID()
  rows.add('application', {
    organization_id: program.organization,
    application_id: application,
    program_id: program.id,
    member_id: null,
    ...personOf(number, program.slug),
    answers: JSON.stringify({ ...nothing, ...story.answers }),
    language: story.language ?? 'en',
    state: story.state,
    notes: story.notes ?? '',
    supporter_id: null,
    ...toDays(place, story),
  })
  for (const [at, referee] of (story.referees ?? []).entries()) {
    addReference(place, { application, number: number + 1 + at, referee, daysAgo: story.daysAgo })
  }
}

const personOf = (number: number, slug: string) => {
  const name = nameOf(number)
  return { name, email: emailOf(name, number, slug) }
}

function toDays({ today }: RunningPlace, { daysAgo, interview, decidedAgo }: Story) {
  const day = (days: number) => today.subtract({ days }).toString()
  return {
    applied_on: day(daysAgo),
    interview_on: interview === undefined ? null : day(-interview),
    decided_on: decidedAgo === undefined ? null : day(decidedAgo),
  }
}

type Naming = {
  readonly application: string
  readonly number: number
  readonly referee: Referee
  readonly daysAgo: number
}

function addReference(
  { rows, program, today }: RunningPlace,
  { application, number, referee, daysAgo }: Naming,
): void {
  const { relation, asked, answer } = referee
  const key = randomBytes(16).toString('base64url')
  const organization = program.organization
  if (asked === true) {
    rows.add('locator', { organization_id: organization, key: lookupKey('reference', key) })
  }
  const isAnswered = answer !== undefined
  rows.add('reference', {
    organization_id: organization,
    reference_id: randomUUID(),
    application_id: application,
    ...personOf(number, program.slug),
    relation,
    state: isAnswered ? 'answered' : asked === true ? 'asked' : 'named',
    token_hash: asked === true ? hashToken(new TextEncoder().encode(key)) : null,
    answer: isAnswered ? JSON.stringify(answer) : null,
    asked_on: asked === true ? today.subtract({ days: Math.max(0, daysAgo - 4) }).toString() : null,
  })
}

/** The supporter who came last applied some weeks ago. */
function addApproved({ rows, program, today, supporters }: RunningPlace): void {
  const last = supporters.at(-1)
  if (last === undefined) return
  const { name, email, profile } = last.person
  const { role, years, settings, languages, channels, atEase, notAtEase, lived } = profile
  const known = { role, years, settings, languages, channels, atEase, notAtEase, lived }
  rows.add('application', {
    organization_id: program.organization,
    application_id: randomUUID(),
    program_id: program.id,
    member_id: null,
    name,
    email,
    answers: JSON.stringify({ ...nothing, ...known }),
    language: 'en',
    state: 'approved',
    notes: '',
    interview_on: today.subtract({ days: 33 }).toString(),
    applied_on: today.subtract({ days: 60 }).toString(),
    decided_on: today.subtract({ days: 25 }).toString(),
    supporter_id: last.supporter,
  })
}
