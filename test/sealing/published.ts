import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Bytes } from '#domain/framing.ts'
import type { Rfc9180Vector, WycheproofFile } from './vectors.ts'

/** Beside the project, not in it. Where they are absent, the checks count as skipped and say so. */
const FOLDER = new URL('../../../shared/vectors/', import.meta.url)

export const hasPublishedVectors = existsSync(new URL('rfc9180.json', FOLDER))

const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8')

export const readWycheproof = (name: string): WycheproofFile =>
  JSON.parse(read(`${name}_test.json`)) as WycheproofFile

/** The vector of the one suite in use: base mode, X25519, HKDF-SHA256, AES-256-GCM. */
export function readOurRfc9180(): Rfc9180Vector {
  const all = JSON.parse(read('rfc9180.json')) as (Rfc9180Vector & Record<string, unknown>)[]
  const ours = all.filter(
    (each) =>
      JSON.stringify([each['mode'], each['kem_id'], each['kdf_id'], each['aead_id']]) ===
      '[0,32,1,2]',
  )
  const [vector] = ours
  if (!vector || ours.length !== 1) throw new Error('one vector of our suite')
  return vector
}

const TURNS = 1000

/** The inputs of the accumulated vectors: a length byte, then that many bytes, from SHAKE128 of nothing. */
export function accumulatedInputs(): readonly (readonly [Bytes, Bytes])[] {
  const source = createHash('shake128', { outputLength: TURNS * 2 * 256 }).digest()
  let offset = 0
  const draw = (): Bytes => {
    const length = source[offset] ?? 0
    const start = offset + 1
    offset = start + length
    return new Uint8Array(source.subarray(start, offset))
  }
  return Array.from({ length: TURNS }, () => [draw(), draw()] as const)
}

export const accumulated = (bytes: Bytes): string =>
  createHash('shake128', { outputLength: 16 }).update(bytes).digest('hex')
