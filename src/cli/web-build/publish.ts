import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

export type Published = {
  readonly path: string
  readonly sha256: string
  readonly size: number
  readonly brotli: number
}

/** Writes a file with its compressed siblings, so that the server never compresses anything itself. */
export async function publish(folder: string, path: string, content: Buffer): Promise<Published> {
  const target = join(folder, path)
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  const [small, older] = await Promise.all([
    toBrotli(content, { params: parameters }),
    toGzip(content, { level: 9 }),
  ])
  await mkdir(dirname(target), { recursive: true })
  await Promise.all([
    writeFile(target, content),
    writeFile(`${target}.br`, small),
    writeFile(`${target}.gz`, older),
  ])
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { path, sha256, size: content.length, brotli: small.length }
}

/** What anybody may compare with what they were served. */
export async function publishManifest(folder: string, all: readonly Published[]): Promise<void> {
  const files = all
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, sha256, size }) => [path, { sha256, size }] as const)
  const text = `${JSON.stringify(Object.fromEntries(files), undefined, 2)}\n`
  await writeFile(join(folder, 'manifest.json'), text)
}
