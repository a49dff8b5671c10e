import { readyChunk } from '#web/kit/lazy.ts'
import { toCsv, type Table } from './table.ts'

/** Fetches what reads and writes sheets; throws where it does not come. */
export async function loadSheets() {
  await readyChunk('sheets')
  return await import('./sheets.ts')
}

export type SheetKind = 'csv' | 'xlsx'

/** A file made in this browser: the bytes never lie on a server. `name` without its ending. */
export async function saveSheet(name: string, kind: SheetKind, table: Table): Promise<void> {
  const blob = kind === 'csv' ? toCsvBlob(table) : await (await loadSheets()).toWorkbook(table)
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.${kind}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

const toCsvBlob = (table: Table): Blob =>
  new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' })
