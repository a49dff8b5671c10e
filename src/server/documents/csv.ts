import { stringify } from 'csv-stringify/sync'

/**
 * As spreadsheets read it: a byte-order mark for the letters, CRLF, and an apostrophe before whatever they would take
 * for a formula.
 */
export function toCsv(lines: readonly (readonly string[])[]): string {
  return stringify(
    lines.map((line) => [...line]),
    { bom: true, record_delimiter: '\r\n', escape_formulas: true },
  )
}
