import { escapeIdentifier, type Pool } from 'pg'

export type Dumped = { readonly table: string; readonly rows: number; readonly bytes: Buffer }

type Column = {
  readonly schema: string
  readonly table: string
  readonly name: string
  readonly type: string
}

const COLUMNS = `
  select c.table_schema as schema, c.table_name as table, c.column_name as name, c.data_type as type
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
  order by c.table_schema, c.table_name, c.ordinal_position`

/** Every value of every table, as raw bytes where it is bytes and as text where it is not. For the owner, whom no policy binds. */
export async function dumpTables(pool: Pool): Promise<readonly Dumped[]> {
  const { rows: columns } = await pool.query<Column>(COLUMNS)
  const tables = Map.groupBy(columns, ({ schema, table }) => `${schema}.${table}`)
  const dumped: Dumped[] = []
  for (const [table, each] of tables) dumped.push(await dumpTable(pool, table, each))
  return dumped
}

async function dumpTable(pool: Pool, table: string, columns: readonly Column[]): Promise<Dumped> {
  const [first] = columns
  const from = [first?.schema ?? '', first?.table ?? ''].map(escapeIdentifier).join('.')
  const list = columns.map(({ name, type }) => {
    const column = escapeIdentifier(name)
    return type === 'bytea' ? column : `${column}::text as ${column}`
  })
  const { rows } = await pool.query<Record<string, string | Uint8Array | null>>(
    `select ${list.join(', ')} from ${from}`,
  )
  const parts = rows.flatMap((row) => Object.values(row).map((value) => toBytes(value)))
  return { table, rows: rows.length, bytes: Buffer.concat(parts.flatMap((part) => [part, LINE])) }
}

const LINE = Buffer.from('\n')

function toBytes(value: string | Uint8Array | null): Buffer {
  if (value === null) return Buffer.alloc(0)
  return typeof value === 'string' ? Buffer.from(value) : Buffer.from(value)
}
