import type { Table } from '../sheets/table.ts'
import { MOST_QUESTIONS, type Question, type Scale } from '#domain/survey.ts'

type Line = Readonly<Record<string, string>>
export type ImportWrong = 'no-items' | 'unknown-kind' | 'too-many' | 'too-long'
export type Imported =
  | { readonly kind: 'read'; readonly questions: readonly Question[] }
  /** `line` as a person counts them in the file, the names of the columns being the first. */
  | { readonly kind: 'wrong'; readonly why: ImportWrong; readonly line: number | undefined }

const MOST_WORDS = 500
const YES = new Set(['1', 'yes', 'y', 'true', 'x', 'r', 'sí', 'si'])

/** Items of an instrument from the lines of a file whose columns are number, text, kind, subscale and reverse. */
export function toQuestions(table: Table, scale: Scale): Imported {
  const asked = toLines(table)
    .map((line, at) => ({ line, at: at + 2 }))
    .filter(({ line }) => (line['text'] ?? '').trim() !== '')
  if (asked.length === 0) return { kind: 'wrong', why: 'no-items', line: undefined }
  if (asked.length > MOST_QUESTIONS) return { kind: 'wrong', why: 'too-many', line: undefined }
  const long = asked.find(({ line }) => (line['text'] ?? '').trim().length > MOST_WORDS)
  if (long !== undefined) return { kind: 'wrong', why: 'too-long', line: long.at }
  const strange = asked.find(({ line }) => !['', 'scale', 'text'].includes(kindOf(line)))
  if (strange !== undefined) return { kind: 'wrong', why: 'unknown-kind', line: strange.at }
  const sorted = asked.toSorted((one, other) => numberOf(one.line) - numberOf(other.line))
  return { kind: 'read', questions: sorted.map(({ line }, at) => toQuestion(line, at + 1, scale)) }
}

/** By the names of the columns, in small letters. */
function toLines([head = [], ...rows]: Table): readonly Line[] {
  const names = head.map((name) => name.trim().toLowerCase())
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}

const kindOf = (line: Line): string => (line['kind'] ?? '').trim().toLowerCase()

/** Those without a number stay where they stand in the file. */
function numberOf(line: Line): number {
  const number = Number.parseInt(line['number'] ?? '', 10)
  return Number.isNaN(number) ? 0 : number
}

// oxlint-disable-next-line max-params -- a line, its place, its scale
function toQuestion(line: Line, place: number, scale: Scale): Question {
  const id = `q${place}`
  const text = { en: (line['text'] ?? '').trim(), es: (line['text_es'] ?? '').trim() }
  if (kindOf(line) === 'text') return { kind: 'text', id, text }
  const reverse = YES.has((line['reverse'] ?? '').trim().toLowerCase())
  return { kind: 'scale', id, text, scale, subscale: (line['subscale'] ?? '').trim(), reverse }
}
