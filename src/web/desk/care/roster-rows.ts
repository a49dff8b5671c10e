import * as v from 'valibot'
import { email as emailSchema } from '#contract/parts.ts'
import type { Channel, Seniority, YearsBand } from '#domain/codes.ts'
import type { UnitId } from '#domain/ids.ts'
import type { Supporter } from '../supporters/standing.ts'
import { fromCell, type Table } from '../sheets/table.ts'
import type { Named } from './named.ts'
import { nameOf } from './roster-file.ts'
import { hasHeads, type Mapping, type RosterField } from './roster-columns.ts'
import { readCells, type Cells, type Refusal } from './roster-cells.ts'

/** What the list is held against. */
export type Known = {
  readonly roles: readonly Named<string>[]
  readonly units: readonly Named<UnitId>[]
  readonly languages: readonly Named<string>[]
  readonly channels: readonly Named<Channel>[]
  readonly seniorities: readonly Named<Seniority>[]
  readonly years: readonly Named<YearsBand>[]
  readonly supporters: readonly Supporter[]
  /** For those whose row says none; `undefined`: such a row is refused. */
  readonly roleOfAll: string | undefined
}

export type Change = {
  readonly field: RosterField
  readonly from: string
  readonly to: string
}

/** What would become of one row, and why. `row` counts as the spreadsheet does. */
export type Explained = { readonly row: number; readonly who: string } & (
  | {
      readonly kind: 'new'
      readonly cells: Cells & { readonly name: string; readonly role: string }
      readonly email: string
    }
  | {
      readonly kind: 'changes'
      readonly supporter: Supporter
      readonly cells: Cells
      readonly changes: readonly Change[]
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly why: Refusal }
)

type Raw = ReadonlyMap<RosterField, string>

/** Every row that is not empty. Whatever a table holds, each of them is explained. */
export function explainRows(table: Table, mapping: Mapping, known: Known): readonly Explained[] {
  const start = hasHeads(table) ? 1 : 0
  const firstAt = new Map<string, number>()
  const byEmail = new Map(known.supporters.map((each) => [each.email.toLowerCase(), each]))
  return table.slice(start).flatMap((cells, at) => {
    const row = at + start + 1
    const raw = toRaw(cells, mapping)
    if ([...raw.values()].every((cell) => cell === '')) return []
    const address = (raw.get('email') ?? '').toLowerCase()
    const first = firstAt.get(address)
    if (address !== '' && first === undefined) firstAt.set(address, row)
    const twice: Refusal | undefined =
      address === '' || first === undefined ? undefined : { code: 'twice', value: String(first) }
    return [explainRow(row, raw, { known, twice, before: byEmail.get(address) })]
  })
}

function toRaw(cells: readonly string[], mapping: Mapping): Raw {
  return new Map(
    mapping.flatMap((field, at) =>
      field === 'skip'
        ? []
        : [
            [
              field,
              fromCell(cells[at] ?? '')
                .normalize('NFC')
                .trim(),
            ] as const,
          ],
    ),
  )
}

type About = {
  readonly known: Known
  readonly twice: Refusal | undefined
  readonly before: Supporter | undefined
}

function explainRow(row: number, raw: Raw, about: About): Explained {
  const address = raw.get('email') ?? ''
  const name = [raw.get('name'), raw.get('lastName')].filter(Boolean).join(' ')
  const at = { row, who: name === '' ? address : name }
  const why = whyNotAddress(address) ?? about.twice
  if (why !== undefined) return { ...at, kind: 'refused', why }
  const read = readCells(raw, name, about.known)
  if (read.kind === 'refused') return { ...at, ...read }
  const { known, before } = about
  if (before !== undefined) return toChanges(at, before, { cells: read.cells, known })
  return toNew(at, read.cells, { address, known })
}

function whyNotAddress(address: string): Refusal | undefined {
  if (address === '') return { code: 'no-email' }
  return v.safeParse(emailSchema, address).success
    ? undefined
    : { code: 'bad-email', value: address.slice(0, 60) }
}

type At = { readonly row: number; readonly who: string }
type Adding = { readonly address: string; readonly known: Known }

function toNew(at: At, cells: Cells, { address, known }: Adding): Explained {
  const { name, role = known.roleOfAll } = cells
  if (name === undefined) return { ...at, kind: 'refused', why: { code: 'no-name' } }
  if (role === undefined) return { ...at, kind: 'refused', why: { code: 'no-role' } }
  return { ...at, kind: 'new', email: address, cells: { ...cells, name, role } }
}

type Compared = { readonly cells: Cells; readonly known: Known }

function toChanges(at: At, supporter: Supporter, { cells, known }: Compared): Explained {
  if (supporter.state === 'left') return { ...at, kind: 'refused', why: { code: 'left' } }
  const changes = listChanges(supporter, cells, known)
  if (changes.length === 0) return { ...at, kind: 'unchanged' }
  return { ...at, kind: 'changes', supporter, cells, changes }
}

/** An empty cell says nothing: what was there stays. */
function listChanges(supporter: Supporter, cells: Cells, known: Known): readonly Change[] {
  const { profile, shown, name, capacity } = supporter
  const many = (list: readonly Named<string>[], values: readonly string[] | undefined) =>
    values
      ?.toSorted()
      .map((value) => nameOf(list, value))
      .join(', ')
  const one = (list: readonly Named<string>[], value: string | undefined) =>
    value === undefined ? undefined : nameOf(list, value)
  const pairs: readonly (readonly [RosterField, string, string | undefined])[] = [
    ['name', name, cells.name],
    ['role', nameOf(known.roles, profile.role), one(known.roles, cells.role)],
    ['credentials', shown.credentials, cells.credentials],
    ['unit', nameOf(known.units, shown.unit), one(known.units, cells.unit)],
    [
      'seniority',
      nameOf(known.seniorities, profile.seniority),
      one(known.seniorities, cells.seniority),
    ],
    ['years', nameOf(known.years, profile.years), one(known.years, cells.years)],
    [
      'languages',
      many(known.languages, profile.languages) ?? '',
      many(known.languages, cells.languages),
    ],
    [
      'channels',
      many(known.channels, profile.channels) ?? '',
      many(known.channels, cells.channels),
    ],
    [
      'capacity',
      String(capacity),
      cells.capacity === undefined ? undefined : String(cells.capacity),
    ],
  ]
  return pairs.flatMap(([field, from, to]) =>
    to === undefined || to === from ? [] : [{ field, from, to }],
  )
}
