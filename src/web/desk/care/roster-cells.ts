import type { Channel, Seniority, YearsBand } from '#domain/codes.ts'
import type { UnitId } from '#domain/ids.ts'
import { findNamed, nearestName, type Named } from './named.ts'
import type { RosterField } from './roster-columns.ts'
import type { Known } from './roster-rows.ts'

export const refusalCodes = [
  'no-email',
  'bad-email',
  'twice',
  'left',
  'no-name',
  'no-role',
  'too-long',
  'unknown',
  'bad-capacity',
] as const

/** `value`: what the cell said, or for `twice` the row that was first. `nearest`: what may have been meant. */
export type Refusal = {
  readonly code: (typeof refusalCodes)[number]
  readonly field?: RosterField
  readonly value?: string
  readonly nearest?: string | undefined
}

/** What a row says, as codes; what it leaves open is not there. */
export type Cells = {
  readonly name?: string
  readonly credentials?: string
  readonly role?: string
  readonly unit?: UnitId
  readonly seniority?: Seniority
  readonly years?: YearsBand
  readonly languages?: readonly string[]
  readonly channels?: readonly Channel[]
  readonly capacity?: number
}

type Raw = ReadonlyMap<RosterField, string>
type Read =
  | { readonly kind: 'read'; readonly cells: Cells }
  | { readonly kind: 'refused'; readonly why: Refusal }

const MOST_NAME = 120
const MOST_CREDENTIALS = 80
const MOST_TALKS = 20
const MOST_LANGUAGES = 12

/** The first thing that is wrong, or all of it as codes. */
export function readCells(raw: Raw, name: string, known: Known): Read {
  const credentials = raw.get('credentials') ?? ''
  const capacity = raw.get('capacity') ?? ''
  if (isTooLong(name, MOST_NAME)) return refuse('too-long', 'name', name)
  if (isTooLong(credentials, MOST_CREDENTIALS))
    return refuse('too-long', 'credentials', credentials)
  if (!isCapacity(capacity)) return refuse('bad-capacity', 'capacity', capacity)
  const found = findAll(raw, known)
  if ('code' in found) return { kind: 'refused', why: found }
  return { kind: 'read', cells: { ...found, ...toTexts(name, credentials, capacity) } }
}

const toTexts = (name: string, credentials: string, capacity: string): Cells => ({
  ...(name === '' ? {} : { name }),
  ...(credentials === '' ? {} : { credentials }),
  ...(capacity === '' ? {} : { capacity: Number(capacity) }),
})

const refuse = (code: Refusal['code'], field: RosterField, value: string): Read => ({
  kind: 'refused',
  why: { code, field, value: value.slice(0, 60) },
})

// oxlint-disable-next-line no-control-regex -- what the server refuses
const CONTROLS = /[\u0000-\u001f\u007f]/u
const isTooLong = (text: string, most: number): boolean => text.length > most || CONTROLS.test(text)

const isCapacity = (text: string): boolean =>
  text === '' || (/^\d{1,2}$/u.test(text) && Number(text) <= MOST_TALKS)

type Lists = Pick<Cells, 'role' | 'unit' | 'seniority' | 'years' | 'languages' | 'channels'>

function findAll(raw: Raw, known: Known): Lists | Refusal {
  const wrong: Refusal[] = []
  const one = <V extends string>(field: RosterField, list: readonly Named<V>[]): V | undefined => {
    const text = raw.get(field) ?? ''
    const value = findNamed(list, text)
    if (text !== '' && value === undefined) wrong.push(unknown(field, list, text))
    return value
  }
  const many = <V extends string>(field: RosterField, list: readonly Named<V>[]): readonly V[] => {
    const parts = partsOf(raw.get(field) ?? '')
    const values = parts.flatMap((part) => {
      const value = findNamed(list, part)
      if (value === undefined) wrong.push(unknown(field, list, part))
      return value ?? []
    })
    return [...new Set(values)].slice(0, MOST_LANGUAGES)
  }
  const found = {
    role: one('role', known.roles),
    unit: one('unit', known.units),
    seniority: one('seniority', known.seniorities),
    years: one('years', known.years),
    languages: many('languages', known.languages),
    channels: many('channels', known.channels),
  }
  return wrong[0] ?? toLists(found)
}

const unknown = (field: RosterField, list: readonly Named<string>[], text: string): Refusal => ({
  code: 'unknown',
  field,
  value: text.slice(0, 60),
  nearest: nearestName(list, text),
})

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,;/|\n]| and | y /u)
    .map((part) => part.trim())
    .filter((part) => part !== '')

type Found = {
  readonly role: string | undefined
  readonly unit: UnitId | undefined
  readonly seniority: Seniority | undefined
  readonly years: YearsBand | undefined
  readonly languages: readonly string[]
  readonly channels: readonly Channel[]
}

const toLists = ({ role, unit, seniority, years, languages, channels }: Found): Lists => ({
  ...(role === undefined ? {} : { role }),
  ...(unit === undefined ? {} : { unit }),
  ...(seniority === undefined ? {} : { seniority }),
  ...(years === undefined ? {} : { years }),
  ...(languages.length === 0 ? {} : { languages }),
  ...(channels.length === 0 ? {} : { channels }),
})
