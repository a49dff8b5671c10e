import { randomUUID } from 'node:crypto'
import {
  CHANNELS,
  FAMILY_OF_ROLE,
  ISSUES,
  SENIORITIES,
  YEARS_BANDS,
  type Department,
  type Role,
} from '#domain/codes.ts'
import { GROUP_OF_DEPARTMENT } from '#domain/codes.ts'
import type { Hours, Span } from '#domain/hours.ts'
import type { Profile } from '#domain/profile.ts'
import { spread, type Dice } from './dice.ts'
import { emailOf, nameOf, PLACES, ZONE } from './places.ts'

export const SUPPORTERS = 200
/** Trained people are nurses and physicians first, as in the programs that publish who they are. */
const ROLE_WEIGHTS = [
  ['nurse', 76],
  ['physician', 38],
  ['technologist', 24],
  ['app', 16],
  ['unit_clerk_receptionist_admin', 12],
  ['pharmacist', 8],
  ['respiratory_therapist', 7],
  ['social_worker_case_mgr', 7],
  ['chaplain', 4],
  ['environmental_services', 4],
  ['security_public_safety', 4],
] as const satisfies readonly (readonly [Role, number])[]

const DEPARTMENTS = [
  'ed',
  'radiology',
  'medical_surgical',
  'medicine',
  'icu',
  'perioperative_anesthesia',
  'ambulatory',
  'laboratory',
] as const satisfies readonly Department[]

export type OwnProfile = Omit<Profile, 'keyId' | 'busy' | 'rest'>

export type Person = {
  readonly account: string
  readonly name: string
  readonly email: string
  /** Index in `PLACES`; `undefined`: works for the network itself. */
  readonly place: number | undefined
}
export type Volunteer = Person & {
  readonly place: number
  readonly profile: OwnProfile
  readonly hours: Hours
  readonly capacity: number
  readonly inOwnPool: boolean
  readonly inNetworkPool: boolean
  readonly paused: boolean
}

/** Everybody is numbered, so that names and addresses never collide. */
export function makePerson(number: number, place: number | undefined): Person {
  const name = nameOf(number)
  const short = place === undefined ? 'network' : (PLACES[place]?.short ?? 'network')
  return { account: randomUUID(), name, email: emailOf(name, number, short), place }
}

export function makeVolunteers(dice: Dice, firstNumber: number): Volunteer[] {
  const roles = dice.shuffle(spread(ROLE_WEIGHTS, SUPPORTERS))
  return roles.map((role, index) => makeVolunteer(dice, role, firstNumber + index))
}

function makeVolunteer(dice: Dice, role: Role, number: number): Volunteer {
  // Hospitals with a program of their own have more people.
  const place = dice.roll() < 0.55 ? dice.between(0, 3) : dice.between(4, PLACES.length - 1)
  const ownProgram = PLACES[place]?.own === true
  const both = dice.roll()
  return {
    ...makePerson(number, place),
    place,
    profile: makeProfile(dice, role),
    hours: makeHours(dice),
    capacity: dice.between(1, 3),
    inOwnPool: ownProgram && both < 0.7,
    inNetworkPool: !ownProgram || both > 0.35,
    paused: dice.roll() < 0.05,
  }
}

function makeProfile(dice: Dice, role: Role): OwnProfile {
  const department = dice.pick(DEPARTMENTS)
  const topics = ISSUES.filter((issue) => issue !== 'undisclosed' && issue !== 'other')
  const notAtEase = dice.some(topics, 0.06)
  const atEase = dice.some(topics, 0.45).filter((topic) => !notAtEase.includes(topic))
  const years = dice.pick(YEARS_BANDS)
  return {
    role,
    family: role in FAMILY_OF_ROLE ? familyOf(role) : 'undisclosed',
    seniority: SENIORITIES[Math.min(4, YEARS_BANDS.indexOf(years) + dice.between(0, 1))] ?? 'mid',
    years,
    settings: [department === 'ed' ? 'emergency' : 'hospital_inpatient'],
    departmentGroups: [GROUP_OF_DEPARTMENT[department]],
    languages: dice.roll() < 0.22 ? ['en', 'es'] : ['en'],
    channels: ['text', ...dice.some(CHANNELS.slice(1), 0.7)],
    atEase,
    notAtEase,
    lived: dice.some(atEase, 0.4),
    gender: dice.pick(['woman', 'woman', 'man', 'nonbinary', 'undisclosed'] as const),
  }
}

const families = new Map(Object.entries(FAMILY_OF_ROLE))
const familyOf = (role: Role): OwnProfile['family'] => families.get(role) ?? 'undisclosed'

const DAY: Span = [7 * 60, 15 * 60]
const EVENING: Span = [15 * 60, 23 * 60]
const NIGHT: Span = [20 * 60, 4 * 60]
const OFFICE: Span = [9 * 60, 17 * 60]

/** Day 55 %, evening, night and office hours share the rest; about half also give weekends. */
function makeHours(dice: Dice): Hours {
  const kind = dice.roll()
  const span = kind < 0.55 ? DAY : kind < 0.75 ? EVENING : kind < 0.87 ? NIGHT : OFFICE
  const weekend = span !== OFFICE && dice.roll() < 0.5
  return {
    zone: ZONE,
    week: Array.from({ length: 7 }, (_, day) => (day < 5 || weekend ? [span] : [])),
    daysOff: [],
    onHolidays: 'off',
    quiet: [],
  }
}
