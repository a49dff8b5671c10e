import { join } from 'node:path'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import type { PageToBuild } from './pages.ts'

export type Asset = { readonly name: string; readonly path: string; readonly content: Buffer }
/** A script that comes when it is asked for; `needs` are the paths of those that must be there before it. */
export type Chunk = Asset & { readonly needs: readonly string[] }

/**
 * The finished files of a page. `first` are what the script itself imports, `lazy` are chunks that it asks for by name.
 */
export type Bundle = {
  readonly script: Asset | undefined
  readonly first: readonly Asset[]
  readonly style: Asset | undefined
  readonly lazy: readonly Chunk[]
  /** Fonts and the like, asked for by address. */
  readonly others: readonly Asset[]
}

/**
 * Endpoints and schemas that a page does not use stay out of it. Only in files that hold nothing but schemas: by name
 * alone, the bundler would also drop what happens to be called the same in a library.
 */
const DECLARING = /\/src\/(?:contract\/[\w-]+|web\/kit\/case-texts)\.ts$/u
const DECLARED = /(?<!function |\.)\b(?:endpoint|bytes|exactBytes|line|hexOf|text)\(/gu

const unusedSchemas: Plugin = {
  name: 'peerlight-unused-schemas',
  enforce: 'pre',
  transform: (code, id) =>
    DECLARING.test(id) ? code.replaceAll(DECLARED, '/* @__PURE__ */ $&') : undefined,
}

/** Vite's own helper preloads without integrity, which the browser refuses; `readyChunk` has done it already. */
const noPreload: Plugin = {
  name: 'peerlight-no-preload',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper')
      ? 'export const __vitePreload = (load) => load()'
      : undefined,
}

/** Zipping and unzipping would start workers from a blob, which the browser refuses: both are quick enough in place. */
const ZIPPING = /\/(?:read|write)-excel-file\/modules\/zip\/(?:unzipFrom|zipTo)ArrayBuffer\.js$/u
const zipInPlace: Plugin = {
  name: 'peerlight-zip-in-place',
  enforce: 'pre',
  transform: (code, id) =>
    ZIPPING.test(id)
      ? code.replace(
          /import \{ (?<verb>unzip|zip) \} from 'fflate';?/u,
          "import { $<verb>Sync } from 'fflate'; const $<verb> = (data, done) => done(null, $<verb>Sync(data));",
        )
      : undefined,
}

const shared = (root: string): InlineConfig => ({
  root,
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
  mode: 'production',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
})

export async function bundlePage(root: string, page: PageToBuild): Promise<Bundle> {
  const result = await build({
    ...shared(root),
    plugins: [unusedSchemas, noPreload, zipInPlace],
    build: {
      write: false,
      // NOTE: what the sealing needs of the browser is newer than any syntax we use
      target: 'esnext',
      cssTarget: 'esnext',
      cssCodeSplit: false,
      modulePreload: false,
      sourcemap: false,
      reportCompressedSize: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { [page.name]: join(root, page.entry) },
        output: {
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: `assets/${page.name}-[hash][extname]`,
        },
      },
    },
  })
  return toBundle(outputOf(result))
}

/** Bundles a module with everything it needs, for this Node to import: the text of one file. */
export async function bundleForNode(root: string, entry: string): Promise<string> {
  const result = await build({
    ...shared(root),
    ssr: { noExternal: true },
    build: {
      ssr: join(root, entry),
      write: false,
      target: 'esnext',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [first] = outputOf(result)
  if (first?.type !== 'chunk') throw new Error(`nothing was built of ${entry}`)
  return first.code
}

type Built = Awaited<ReturnType<typeof build>>

function outputOf(result: Built): Rolldown.RolldownOutput['output'] {
  const [only] = Array.isArray(result) ? result : [result]
  if (only === undefined || !('output' in only)) throw new Error('not one build')
  return only.output
}

function toBundle(output: Rolldown.RolldownOutput['output']): Bundle {
  const chunks = output.filter((each) => each.type === 'chunk')
  const entry = chunks.find((each) => each.isEntry)
  const first = listFirst(chunks, entry)
  const lazy = chunks.filter((each) => !each.isEntry && !first.includes(each))
  const here = new Set([entry, ...first].map((each) => each?.fileName))
  const style = output.find((each) => each.type === 'asset' && each.fileName.endsWith('.css'))
  return {
    script: entry === undefined || entry.code.trim() === '' ? undefined : toScript(entry),
    style:
      style?.type === 'asset'
        ? { name: 'style', path: style.fileName, content: Buffer.from(style.source) }
        : undefined,
    first: first.map(toScript),
    lazy: lazy.map((chunk) => toLazy(chunk, here)),
    others: output.filter((each) => each.type === 'asset' && each !== style).map(toOther),
  }
}

/** What lies in a chunk of its own because others need it too, and the script imports at once, however indirectly. */
function listFirst(
  chunks: readonly Rolldown.OutputChunk[],
  entry: Rolldown.OutputChunk | undefined,
): readonly Rolldown.OutputChunk[] {
  const found = new Set(entry?.imports)
  for (const path of found) {
    for (const next of chunks.find(({ fileName }) => fileName === path)?.imports ?? []) {
      found.add(next)
    }
  }
  return chunks.filter((each) => !each.isEntry && found.has(each.fileName))
}

/** What runs with the page is there by then; every other one has to come first, with its hash. */
const toLazy = (chunk: Rolldown.OutputChunk, here: ReadonlySet<string | undefined>): Chunk => ({
  ...toScript(chunk),
  needs: chunk.imports.filter((path) => !here.has(path)),
})

function toOther(asset: Rolldown.OutputAsset | Rolldown.OutputChunk): Asset {
  if (asset.type === 'chunk') throw new TypeError('a script is no asset')
  return { name: asset.fileName, path: asset.fileName, content: Buffer.from(asset.source) }
}

const toScript = (chunk: Rolldown.OutputChunk): Asset => ({
  name: chunk.name,
  path: chunk.fileName,
  content: Buffer.from(chunk.code),
})
