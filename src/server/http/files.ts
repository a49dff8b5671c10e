import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'

/** The fixed files of the client, all in memory: what is served cannot change while the server runs. */
export type Files = { readonly serve: (request: Request) => Response }

type Encoding = 'br' | 'gzip'
type File = {
  readonly type: string
  readonly immutable: boolean
  readonly plain: Uint8Array<ArrayBuffer>
  readonly encoded: Readonly<Partial<Record<Encoding, Uint8Array<ArrayBuffer>>>>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.ttf': 'font/ttf',
}

/** Addresses that people type or scan, and the page behind them. */
const pages: readonly (readonly [pattern: RegExp, file: string])[] = [
  [/^\/$/, 'start.html'],
  [/^\/ask\/[^/]+(\/[^/]+)?\/?$/, 'ask.html'],
  [/^\/return\/?$/, 'return.html'],
  [/^\/desk(\/.*)?$/, 'desk.html'],
  [/^\/(join|refer|directory|resources)\/[^/]+(\/[^/]+)?\/?$/, 'forms.html'],
  [/^\/(survey|nominate|nominee|gathering|reply|check-in|reference)\/?$/, 'forms.html'],
]

export async function loadFiles(folder: string): Promise<Files> {
  const files = await readFiles(folder)
  const missing = files.get('not-found.html')
  return {
    serve: (request) => {
      const { pathname } = new URL(request.url)
      const name = pages.find(([pattern]) => pattern.test(pathname))?.[1] ?? pathname.slice(1)
      const file = files.get(name)
      if (file !== undefined) return respond(request, file, 200)
      if (missing === undefined) return new Response('Not found', { status: 404 })
      return respond(request, missing, 404)
    },
  }
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, File>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && extname(entry.name) in types)
    .map((entry) => join(entry.parentPath, entry.name))
  const files = paths.map(async (path) => {
    const name = relative(folder, path).replaceAll('\\', '/')
    return [name, await readOne(path, name.startsWith('assets/'))] as const
  })
  return new Map(await Promise.all(files))
}

async function readOne(path: string, immutable: boolean): Promise<File> {
  const [br, gzip] = await Promise.all([readIfThere(`${path}.br`), readIfThere(`${path}.gz`)])
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    immutable,
    plain: new Uint8Array(await readFile(path)),
    encoded: { ...(br === undefined ? {} : { br }), ...(gzip === undefined ? {} : { gzip }) },
  }
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path))
  } catch {
    // NOTE: a file without a compressed sibling is served plain
    return undefined
  }
}

function respond(request: Request, file: File, status: number): Response {
  const accepted = request.headers.get('accept-encoding') ?? ''
  const encoding = (['br', 'gzip'] as const).find(
    (each) => file.encoded[each] !== undefined && accepted.includes(each),
  )
  const bytes = encoding === undefined ? file.plain : file.encoded[encoding]
  const headers = new Headers({
    'Content-Type': file.type,
    'Content-Length': String(bytes?.length ?? 0),
    'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-store',
    Vary: 'Accept-Encoding',
  })
  if (encoding !== undefined) headers.set('Content-Encoding', encoding)
  return new Response(request.method === 'HEAD' ? null : bytes, { status, headers })
}
