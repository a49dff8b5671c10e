import type { ColumnType } from 'kysely'

export type Bytes = Uint8Array<ArrayBuffer>
export type Instant = ColumnType<Temporal.Instant, string, string>
export type InstantOrNull = ColumnType<Temporal.Instant | null, string | null, string | null>
export type Day = ColumnType<Temporal.PlainDate, string, string>
export type DayOrNull = ColumnType<Temporal.PlainDate | null, string | null, string | null>
/** Written as text, read as parsed and unchecked JSON. */
export type Json = ColumnType<unknown, string, string>

/** As `Json`, where there may be nothing. */
export type JsonOrNull = ColumnType<unknown, string | null, string | null>

export type Tenant = { organization_id: string }
