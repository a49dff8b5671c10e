import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A fresh folder that the account of the embedded PostgreSQL may pass through, also where root runs the tests. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'peerlight-test-'))
  chmodSync(folder, 0o711)
  return folder
}
