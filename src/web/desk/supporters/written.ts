import * as v from 'valibot'
import type { InputOf } from '#contract/endpoint.ts'
import { email, language } from '#contract/parts.ts'
import type { addSupporter } from '#contract/supporters.ts'
import { UNDISCLOSED } from '#domain/codes.ts'
import type { Supporter } from './standing.ts'

/** What a coordinator writes about somebody in the pool. */
export type Written = Omit<InputOf<typeof addSupporter>, 'program'>

const OFFICE = [9 * 60, 17 * 60] as const
const WORKDAYS = 5

/** Weekdays in office hours, until the supporter says better. */
export const usualHours = (zone: string): Written['hours'] => ({
  zone,
  week: Array.from({ length: 7 }, (_, day): [number, number][] =>
    day < WORKDAYS ? [[...OFFICE]] : [],
  ),
  daysOff: [],
  onHolidays: 'off',
  quiet: [],
})

export const newWritten = (zone: string): Written => ({
  name: '',
  email: '',
  credentials: '',
  unit: null,
  affiliations: [],
  capacity: 2,
  hours: usualHours(zone),
  profile: {
    role: 'nurse',
    family: 'nursing',
    seniority: 'mid',
    years: 'from_6_to_15',
    settings: [],
    departmentGroups: [],
    languages: ['en'],
    channels: ['text', 'phone'],
    atEase: [],
    notAtEase: [],
    lived: [],
    gender: UNDISCLOSED,
  },
})

export const toWritten = (supporter: Supporter): Written => {
  const { name, email: address, affiliations, capacity, hours, profile, shown } = supporter
  const { credentials, unit } = shown
  return { name, email: address, affiliations, capacity, hours, profile, credentials, unit }
}

export type WhyNotWritten =
  | 'needName'
  | 'needEmail'
  | 'needLanguage'
  | 'needChannel'
  | 'badCapacity'
export type Wrongs = Partial<
  Record<'name' | 'email' | 'languages' | 'channels' | 'capacity', WhyNotWritten>
>

const MOST_TALKS = 20

const isCapacity = (capacity: number): boolean =>
  Number.isInteger(capacity) && capacity >= 0 && capacity <= MOST_TALKS

const speaks = (languages: readonly string[]): boolean =>
  languages.length > 0 && languages.every((each) => v.is(language, each))

export function wrongsOf({ name, email: address, capacity, profile }: Written): Wrongs {
  const checks = [
    ['name', name.trim() !== '', 'needName'],
    ['email', v.is(email, address), 'needEmail'],
    ['languages', speaks(profile.languages), 'needLanguage'],
    ['channels', profile.channels.length > 0, 'needChannel'],
    ['capacity', isCapacity(capacity), 'badCapacity'],
  ] as const
  return Object.fromEntries(checks.flatMap(([name, fits, why]) => (fits ? [] : [[name, why]])))
}

export const minutesOf = (time: string): number => {
  const [hour = '0', minute = '0'] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}

/** The last minute of a day is the first of the next: a clock shows both as midnight. */
export const timeOf = (minutes: number): string => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}
