import { expect } from 'vitest'
import type { TestDatabases } from './databases.ts'
import { dumpTables } from './dump.ts'

export type Sealed = { readonly request: string; readonly parts: readonly Buffer[] }

/** Every sealed part, grant, voucher, key and message of the one case that is open now. */
export async function readSealed(databases: TestDatabases): Promise<Sealed> {
  const { cases } = databases.owner
  const open = await cases.query<{ request_id: string }>(
    `select request_id from request where state <> 'closed'`,
  )
  expect(open.rowCount).toBe(1)
  const request = open.rows[0]?.request_id ?? ''
  const wanted = {
    request: 'state_blob, intake, asker_grant, team_grant, audit_key',
    offer: 'facets, introduction, voucher',
    epoch: 'certificate, to_requester, to_supporter',
    message: 'sealed',
    shared_upward: 'sealed, certificate',
  }
  const parts: Buffer[] = []
  for (const [table, columns] of Object.entries(wanted)) {
    const { rows } = await cases.query<Record<string, Buffer | null>>(
      `select ${columns} from ${table} where request_id = $1`,
      [request],
    )
    parts.push(...rows.flatMap((row) => Object.values(row)).flatMap((each) => each ?? []))
  }
  expect(parts.length).toBeGreaterThanOrEqual(8)
  const sealed = { request, parts: parts.map((part) => Buffer.from(part)) }
  // The same search that later finds nothing finds it now.
  expect((await readRemains(databases, sealed)).left).toEqual(
    expect.arrayContaining(['public.offer', 'public.request']),
  )
  return sealed
}

/** Which tables still know the case by its id, and whether any of its sealed bytes is left anywhere. */
export async function readRemains({ owner }: TestDatabases, { request, parts }: Sealed) {
  const dumped = [...(await dumpTables(owner.cases)), ...(await dumpTables(owner.records))]
  expect(dumped.length).toBeGreaterThanOrEqual(30)
  const isJob = (table: string) => table.startsWith('graphile_worker.')
  const known = dumped.filter(({ table, bytes }) => !isJob(table) && bytes.includes(request))
  const left = dumped.filter(({ bytes }) => parts.some((part) => bytes.includes(part)))
  return { known: known.map(({ table }) => table), left: left.map(({ table }) => table) }
}
