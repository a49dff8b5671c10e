import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { CHANNELS, SENIORITIES, YEARS_BANDS } from '#domain/codes.ts'
import { parseSupporterId, parseUnitId } from '#domain/ids.ts'
import { shownToNobody } from '#domain/supporter.ts'
import type { Supporter } from '../supporters/standing.ts'
import { newWritten } from '../supporters/written.ts'
import { findNamed, nearestName } from './named.ts'
import { guessMapping, rosterFields, withField } from './roster-columns.ts'
import { explainRows, type Known } from './roster-rows.ts'

const UNIT = parseUnitId('00000000-0000-4000-8000-000000000001')
const asNamed = <C extends string>(codes: readonly C[]) =>
  codes.map((value) => ({ value, names: [value.replaceAll('_', ' ')] }))

const aSupporter = (email: string, more: Partial<Supporter> = {}): Supporter => {
  const { credentials: _none, unit: _nowhere, ...written } = newWritten('America/New_York')
  return {
    ...written,
    supporter: parseSupporterId('00000000-0000-4000-8000-000000000009'),
    name: 'Pat Example',
    email,
    state: 'active',
    pausedUntil: null,
    restingUntil: null,
    leftOn: null,
    openTalks: 0,
    inHours: true,
    shown: { ...shownToNobody, unit: null },
    keyId: null,
    account: null,
    kemPublic: null,
    signPublic: null,
    ready: true,
    ...more,
  }
}

const known: Known = {
  roles: [
    { value: 'nurse', names: ['Nurse', 'Enfermera o enfermero'] },
    { value: 'physician', names: ['Physician', 'Médica o médico'] },
  ],
  units: [{ value: UNIT, names: ['Emergency'] }],
  languages: [
    { value: 'en', names: ['English', 'inglés'] },
    { value: 'es', names: ['Spanish', 'español'] },
  ],
  channels: asNamed(CHANNELS),
  seniorities: asNamed(SENIORITIES),
  years: asNamed(YEARS_BANDS),
  supporters: [aSupporter('pat@here.example'), aSupporter('gone@here.example', { state: 'left' })],
  roleOfAll: undefined,
}

const explain = (...table: string[][]) => explainRows(table, guessMapping(table), known)

test('columns are guessed from their heads in English and in Spanish', () => {
  const english = [['First Name', 'Last name', 'E-mail Address', 'Job title', 'Notes']]
  expect(guessMapping(english)).toEqual(['name', 'lastName', 'email', 'role', 'skip'])
  const spanish = [['Nombre', 'Correo electrónico', 'Función', 'Idiomas', 'Años de experiencia']]
  expect(guessMapping(spanish)).toEqual(['name', 'email', 'role', 'languages', 'years'])
  expect(guessMapping([['Ana Example', 'ana@here.example']])).toEqual(['name', 'email'])
})

test('each row says what would become of it, and why', () => {
  const rows = explain(
    ['Name', 'Email', 'Role', 'Languages', 'Department'],
    ['Ana Lopez', 'ana@here.example', 'ENFERMERA O ENFERMERO', 'español, English', 'emergency'],
    ['Ana Again', 'ANA@here.example', 'nurse', '', ''],
    ['Bo Lee', 'bo@here', 'nurse', '', ''],
    ['Cy Dee', 'cy@here.example', 'Nruse', '', ''],
    ['', '', '', '', ''],
    ['Pat Example', 'Pat@here.example', 'Physician', '', 'Emergency'],
    ['Pat Gone', 'gone@here.example', 'nurse', '', ''],
    ['Di Noone', 'di@here.example', '', '', ''],
    ['Ed Far', 'ed@here.example', 'nurse', '', 'Emergancy'],
  )
  expect(rows.map(({ row, kind }) => `${row} ${kind}`)).toEqual([
    '2 new',
    '3 refused',
    '4 refused',
    '5 refused',
    '7 changes',
    '8 refused',
    '9 refused',
    '10 refused',
  ])
  expect(rows[0]).toMatchObject({ cells: { role: 'nurse', languages: ['es', 'en'], unit: UNIT } })
  expect(rows.flatMap((row) => (row.kind === 'refused' ? [row.why] : []))).toEqual([
    { code: 'twice', value: '2' },
    { code: 'bad-email', value: 'bo@here' },
    { code: 'unknown', field: 'role', value: 'Nruse', nearest: 'Nurse' },
    { code: 'left' },
    { code: 'no-role' },
    { code: 'unknown', field: 'unit', value: 'Emergancy', nearest: 'Emergency' },
  ])
  expect(rows[4]).toMatchObject({
    changes: [
      { field: 'role', from: 'Nurse', to: 'Physician' },
      { field: 'unit', from: '', to: 'Emergency' },
    ],
  })
})

test('what somebody has already is unchanged, and empty cells change nothing', () => {
  const rows = explain(
    ['Name', 'Email', 'Languages', 'Capacity'],
    ['Pat Example', 'pat@here.example', 'English', ''],
  )
  expect(rows).toEqual([{ row: 2, who: 'Pat Example', kind: 'unchanged' }])
})

test('a name that begins like a formula is a name', () => {
  const rows = explain(['Name', 'Email', 'Role'], ["'=cmd|calc", 'x@here.example', 'nurse'])
  expect(rows[0]).toMatchObject({ kind: 'new', cells: { name: '=cmd|calc' } })
})

const cell = oneof(
  string(),
  constantFrom(
    '',
    'nurse',
    'pat@here.example',
    'a@b.example',
    '=1+1',
    'Español y English',
    '99',
    'Email',
  ),
)

test('no table of strings makes it stumble, and no row is lost or counted twice', () => {
  let rows = 0
  assert(
    property(array(array(cell, { maxLength: 7 }), { maxLength: 8 }), (table) => {
      const guessed = guessMapping(table)
      const fields = guessed.filter((field) => field !== 'skip')
      expect(new Set(fields).size).toBe(fields.length)
      const mapping = rosterFields
        .slice(0, guessed.length)
        .reduce((before, field, at) => withField(before, at, field), guessed)
      for (const each of [guessed, mapping]) {
        const explained = explainRows(table, each, known)
        const numbers = explained.map(({ row }) => row)
        expect(new Set(numbers).size).toBe(numbers.length)
        expect(explained.length).toBeLessThanOrEqual(table.length)
        rows += explained.length
      }
    }),
    { numRuns: 500 },
  )
  expect(rows).toBeGreaterThan(500)
})

test('five thousand rows are explained before anybody waits', () => {
  const body = Array.from({ length: 5000 }, (_, at) => [`P ${at}`, `p${at}@here.example`, 'Nurs'])
  const started = performance.now()
  const rows = explain(['Name', 'Email', 'Role'], ...body)
  expect(rows).toHaveLength(5000)
  expect(performance.now() - started).toBeLessThan(5000)
})

test('what is meant is found whatever its marks and case, or the nearest is said', () => {
  expect(findNamed(known.roles, 'medica o MEDICO')).toBe('physician')
  expect(findNamed(known.roles, '   ')).toBeUndefined()
  expect(nearestName(known.roles, 'Phisician')).toBe('Physician')
  expect(nearestName(known.roles, 'zzzz')).toBeUndefined()
})
