import { randomBytes, randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { GenericSchema } from 'valibot'

/** What stands in for a text that somebody types, and ids of what is really there, by the field's name. */
export type Filling = {
  readonly text: string
  readonly known: Readonly<Record<string, readonly unknown[]>>
  readonly now: Temporal.ZonedDateTime
  /** Where a field may be empty: empty first, or filled first. */
  readonly empty: 'first' | 'last'
}

type Part = {
  readonly type: string
  readonly entries?: Readonly<Record<string, GenericSchema>>
  readonly item?: GenericSchema
  readonly items?: readonly GenericSchema[]
  readonly wrapped?: GenericSchema
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly key?: GenericSchema
  readonly value?: GenericSchema
}

const hex = (count: number): string => randomBytes(count).toString('hex')
const bytes = (count: number): string => randomBytes(count).toString('base64url')

/** Free text first: a field that takes the sentinel as it is gets it. Then whatever has a form. */
const strings = ({ text, now }: Filling): readonly string[] => [
  text,
  `${text}@canary.example`,
  `https://${text}.example/`,
  text.slice(0, 22),
  now.toPlainDate().toString(),
  now.toInstant().toString({ smallestUnit: 'second' }),
  now.toPlainDateTime().toString({ smallestUnit: 'minute' }),
  '10:00',
  '2026-Q1',
  '2026-01',
  '12',
  '123456',
  'en',
  'US-MA',
  'America/New_York',
  '#0f5b55',
  '617-555-0100',
  randomUUID(),
  hex(16),
  hex(32),
  ...[16, 24, 32, 64, 96].map(bytes),
]

const numbers = [1, 5, 0, 2, 30, 100, 0.5, 2026]

/** Something that a schema takes, with the sentinel wherever free text goes; `undefined` where none was found. */
export function anyInput(schema: GenericSchema, filling: Filling, name = ''): unknown {
  const part = schema as unknown as Part
  const candidates = [...(filling.known[name] ?? []), ...listCandidates(part, filling, name)]
  return candidates.find((each) => v.safeParse(schema, each).success)
}

// oxlint-disable-next-line complexity, max-params -- one row a kind of schema
function listCandidates(part: Part, filling: Filling, name: string): readonly unknown[] {
  switch (part.type) {
    case 'strict_object':
    case 'object':
      return [fillObject(part.entries ?? {}, filling)]
    case 'array':
      return fillArray(part, filling, name)
    case 'tuple':
    case 'strict_tuple':
      return [(part.items ?? []).map((item) => anyInput(item, filling, name)), [0, 60]]
    case 'nullable': {
      const filled = part.wrapped && anyInput(part.wrapped, filling, name)
      return filling.empty === 'first' ? [null, filled] : [filled, null]
    }
    case 'optional':
    case 'exact_optional':
      return [part.wrapped && anyInput(part.wrapped, filling, name), undefined]
    case 'picklist':
      return part.options ?? []
    case 'union':
    case 'variant':
      return (part.options ?? []).map((each) => anyInput(each as GenericSchema, filling, name))
    case 'literal':
      return [part.literal]
    case 'boolean':
      return [false]
    case 'number':
      return numbers
    case 'record':
      return [fillRecord(part, filling), {}]
    case 'string':
      return strings(filling)
    default:
      return [filling.text, 1, null]
  }
}

function fillObject(entries: Readonly<Record<string, GenericSchema>>, filling: Filling) {
  const filled = Object.entries(entries).map(([name, schema]) => [
    name,
    anyInput(schema, filling, name),
  ])
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined))
}

// oxlint-disable-next-line max-params -- as above
function fillArray(part: Part, filling: Filling, name: string): readonly unknown[] {
  const one = () => (part.item === undefined ? undefined : anyInput(part.item, filling, name))
  return [1, 2, 7, 0].map((count) => Array.from({ length: count }, one))
}

function fillRecord({ key, value }: Part, filling: Filling) {
  if (key === undefined || value === undefined) return {}
  return { [String(anyInput(key, { ...filling, text: 'en' }))]: anyInput(value, filling) }
}
