export type Table = readonly (readonly string[])[]

/** What a spreadsheet would take for a formula when it opens the file. */
const FORMULA = /^'*[=+\-@\t\r]/u
const QUOTED = /[",\r\n\t;]/u

/** An apostrophe before it keeps a spreadsheet from working it out; `fromCell` takes it away again. */
export const toCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
export const fromCell = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text

/** As spreadsheets read it: a byte-order mark for the letters, CRLF between lines. */
export function toCsv(table: Table): string {
  const lines = table.map((row) => row.map((text) => quoted(toCell(text))).join(','))
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

const quoted = (text: string): string =>
  QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
