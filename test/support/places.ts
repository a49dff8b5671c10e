import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Place } from './canaries.ts'
import { dumpTables } from './dump.ts'
import type { Process } from './running.ts'

/** Dumps, heap, write-ahead log, PostgreSQL's own log, what was printed, and letters as sent and as read. */
export async function listPlaces(peerlight: Process): Promise<readonly Place[]> {
  const { owner, folder, printed, mailbox } = peerlight
  await owner.cases.query('checkpoint')
  const dumped = [...(await dumpTables(owner.cases)), ...(await dumpTables(owner.records))]
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  expect(files.filter((file) => file.includes('/pg_wal/')).length).toBeGreaterThan(0)
  expect(mailbox.letters.length).toBeGreaterThan(0)
  return [
    ...dumped.map(({ table, bytes }) => ({ place: `table ${table}`, bytes })),
    ...files.map((file) => ({ place: file.slice(folder.length), bytes: readFileSync(file) })),
    { place: 'printed', bytes: Buffer.concat(printed) },
    ...mailbox.letters.flatMap(({ to, raw }, at) => [
      { place: `letter ${at}`, bytes: Buffer.from(`${to.join()}\n${raw}`) },
      { place: `letter ${at} decoded`, bytes: decoded(raw) },
    ]),
  ]
}

/** Both ways in which mail wraps a text, undone. */
function decoded(raw: string): Buffer {
  const unwrapped = raw.replaceAll(/=\r?\n/g, '')
  const plain = unwrapped.replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  const blocks = raw.split(/\r?\n\r?\n/).map((block) => Buffer.from(block, 'base64'))
  return Buffer.concat([Buffer.from(plain), ...blocks])
}
