import { folded } from './named.ts'
import type { Table } from '../sheets/table.ts'

/** What a column of somebody's list may hold. */
export const rosterFields = [
  'name',
  'lastName',
  'email',
  'role',
  'credentials',
  'unit',
  'seniority',
  'years',
  'languages',
  'channels',
  'capacity',
] as const
export type RosterField = (typeof rosterFields)[number]
/** By column; `skip`: it does not count. */
export type Mapping = readonly (RosterField | 'skip')[]

/** How heads of columns are called in English and Spanish, marks and case aside. */
const HEADS: Readonly<Record<RosterField, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'first name',
    'given name',
    'supporter',
    'peer supporter',
    'nombre',
    'nombre completo',
    'nombres',
    'nombre de pila',
    'companero',
    'companera',
  ],
  lastName: ['last name', 'surname', 'family name', 'apellido', 'apellidos'],
  email: [
    'e mail',
    'email',
    'mail',
    'e mail address',
    'email address',
    'work email',
    'correo',
    'correo electronico',
    'correo e',
  ],
  role: [
    'role',
    'job',
    'job title',
    'title',
    'profession',
    'position',
    'discipline',
    'funcion',
    'rol',
    'puesto',
    'profesion',
    'cargo',
  ],
  credentials: [
    'credentials',
    'credential',
    'degree',
    'letters',
    'license',
    'credenciales',
    'titulo',
    'titulos',
  ],
  unit: [
    'unit',
    'department',
    'dept',
    'ward',
    'team',
    'unidad',
    'departamento',
    'servicio',
    'area',
  ],
  seniority: ['seniority', 'level', 'experience', 'experiencia', 'nivel'],
  years: [
    'years',
    'years in this work',
    'years in role',
    'years of experience',
    'anos',
    'anos en este trabajo',
    'anos de experiencia',
  ],
  languages: ['languages', 'language', 'languages spoken', 'idiomas', 'idioma', 'lenguas'],
  channels: [
    'channels',
    'ways to talk',
    'can talk by',
    'contact by',
    'formas de hablar',
    'puede hablar por',
    'canales',
  ],
  capacity: [
    'capacity',
    'talks at the same time',
    'talks at the same time at most',
    'max talks',
    'open talks',
    'conversaciones',
    'capacidad',
    'conversaciones a la vez',
    'conversaciones a la vez como maximo',
  ],
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u

/** A first row with an address in it holds a person, not the heads of columns. */
export const hasHeads = ([first]: Table): boolean =>
  first !== undefined && !first.some((cell) => ADDRESS.test(cell.trim()))

/** Each field once; the first column that could be it. Without heads, addresses and names are found by their look. */
export function guessMapping(table: Table): Mapping {
  const width = Math.max(0, ...table.slice(0, 50).map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => at)
  const [first = []] = table
  const guess = hasHeads(table)
    ? (at: number) => fieldOfHead(first[at] ?? '')
    : (at: number) => (ADDRESS.test((first[at] ?? '').trim()) ? 'email' : undefined)
  const mapping = columns.reduce<Mapping>((found, at) => {
    const field = guess(at)
    return [...found, field === undefined || found.includes(field) ? 'skip' : field]
  }, [])
  if (mapping.includes('name') || hasHeads(table)) return mapping
  const free = mapping.indexOf('skip')
  return mapping.map((field, at) => (at === free ? 'name' : field))
}

function fieldOfHead(head: string): RosterField | undefined {
  const wanted = folded(head)
  return rosterFields.find((field) => HEADS[field].includes(wanted))
}

/** One more column for a field takes it away from the other. */
export const withField = (mapping: Mapping, column: number, field: Mapping[number]): Mapping =>
  mapping.map((before, at) => {
    if (at === column) return field
    return before === field ? 'skip' : before
  })
