import { TypeOverrides } from 'pg'

/** Object identifiers of PostgreSQL's built-in types; they never change. */
const BYTEA = 17
const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184

/** How columns come back: instants and days as Temporal, counts as numbers, bytes as plain bytes. */
export function columnTypes(): TypeOverrides {
  const types = new TypeOverrides()
  types.setTypeParser(TIMESTAMPTZ, (text) => Temporal.Instant.from(text))
  types.setTypeParser(DATE, (text) => Temporal.PlainDate.from(text))
  types.setTypeParser(INT8, toSafeNumber)
  types.setTypeParser(BYTEA, (text) => Uint8Array.fromHex(text.slice(2)))
  return types
}

function toSafeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a count is too large for a number')
  return value
}

/** pg asks every parameter for `toPostgres` first; without it an instant would be sent as quoted JSON. */
export function sendTemporalAsText(): void {
  for (const prototype of [Temporal.Instant.prototype, Temporal.PlainDate.prototype]) {
    Object.defineProperty(prototype, 'toPostgres', {
      configurable: true,
      value(this: Temporal.Instant | Temporal.PlainDate): string {
        return this.toString()
      },
    })
  }
}
