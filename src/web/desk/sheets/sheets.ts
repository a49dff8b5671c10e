/** A chunk of its own: what reads and writes sheets comes when the first file is chosen. */
import { parse } from 'csv-parse/browser/esm/sync'
import { readSheet } from 'read-excel-file/universal'
import writeSheet from 'write-excel-file/universal'
import type { Table } from './table.ts'

/** `undefined`: neither a workbook nor a text with columns. */
export async function readTable(bytes: ArrayBuffer): Promise<Table | undefined> {
  return isZip(new Uint8Array(bytes)) ? await readWorkbook(bytes) : readText(toText(bytes))
}

const ZIP = [0x50, 0x4b]
const isZip = (bytes: Uint8Array): boolean => ZIP.every((byte, at) => bytes[at] === byte)

/** The first sheet. Of a formula there is what it came to when the file was saved; nothing is worked out here. */
async function readWorkbook(bytes: ArrayBuffer): Promise<Table | undefined> {
  try {
    const rows = await readSheet(bytes)
    return rows.map((row) => row.map(toCell))
  } catch {
    // NOTE: whatever is wrong with the file, the answer is to choose another
    return undefined
  }
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}

/** UTF-8, or what older spreadsheets of Western languages save. */
function toText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const DELIMITERS = ['\t', ';', ','] as const

/** With whatever divides the first line into most columns: what is pasted from a sheet has tabs. */
export function readText(text: string): Table | undefined {
  const [first = ''] = text.split('\n', 1)
  const countOf = (delimiter: string): number => first.split(delimiter).length
  const delimiter = DELIMITERS.toSorted((one, other) => countOf(other) - countOf(one))[0]
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiter ?? ',',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
  } catch {
    // NOTE: quotes that never close: there is no table in it
    return undefined
  }
}

const WIDTH = 24

/** Every cell is text, so that nothing in it is worked out; the first row is bold. */
export async function toWorkbook(table: Table): Promise<Blob> {
  const rows = table.map((row, at) =>
    row.map((value) => ({
      value,
      type: String,
      ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  )
  const columns = (table[0] ?? []).map(() => ({ width: WIDTH }))
  return await writeSheet(rows, { columns }).toBlob()
}
