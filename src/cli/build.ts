import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bundlePage, type Asset, type Bundle } from './web-build/bundle.ts'
import { toDocument } from './web-build/document.ts'
import { pages, type PageToBuild } from './web-build/pages.ts'
import { prerenderPage } from './web-build/prerender.ts'
import { publish, publishManifest, type Published } from './web-build/publish.ts'

const project = join(import.meta.dirname, '../..')
const root = join(project, 'src/web')
export const webFolder = join(project, 'dist/web')

export type BuiltPage = {
  readonly name: PageToBuild['name']
  /** All that the page may ever load, Brotli. */
  readonly files: readonly Published[]
}

/** Builds into a folder beside and swaps it in, so that a server that runs never sees half a build. */
export async function buildWeb(folder = webFolder): Promise<readonly BuiltPage[]> {
  // Of this process alone: two builds at once must not write into each other.
  const next = `${folder}.next-${process.pid}`
  await rm(next, { recursive: true, force: true })
  const icon = await readIcon()
  const found = pages.filter((page) => existsSync(join(root, page.entry)))
  const built: BuiltPage[] = []
  for (const page of found) built.push(await buildPage(page, icon, next))
  const files = new Map(built.flatMap((page) => page.files.map((file) => [file.path, file])))
  await publishManifest(next, [...files.values()])
  await swapIn(next, folder)
  return built
}

/** The folder is away for no longer than it takes to give another the same name. */
async function swapIn(next: string, folder: string): Promise<void> {
  const old = `${folder}.old-${process.pid}`
  await rename(folder, old).catch(() => undefined)
  await rename(next, folder)
  await rm(old, { recursive: true, force: true })
}

async function buildPage(page: PageToBuild, icon: Asset, folder: string): Promise<BuiltPage> {
  const [bundle, text] = await Promise.all([bundlePage(root, page), prerenderPage(root, page)])
  const html = Buffer.from(toDocument({ bundle, icon, text }))
  const files = await Promise.all([
    publish(folder, `${page.name}.html`, html),
    ...assetsOf(bundle, icon).map(async ({ path, content }) => publish(folder, path, content)),
  ])
  return { name: page.name, files }
}

const assetsOf = ({ script, first, style, lazy, others }: Bundle, icon: Asset): readonly Asset[] =>
  [script, ...first, style, ...lazy, ...others, icon].filter((asset) => asset !== undefined)

async function readIcon(): Promise<Asset> {
  const content = await readFile(join(root, 'kit/mark.svg'))
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return { name: 'mark', path: `assets/mark-${hash}.svg`, content }
}

function describe({ name, files }: BuiltPage): string {
  const total = files.reduce((sum, file) => sum + file.brotli, 0)
  const each = files.map((file) => `${file.path} ${file.brotli}`).join(', ')
  return `${name}: ${total} bytes (${each})`
}

if (import.meta.main) {
  const built = await buildWeb()
  for (const page of built) console.log(describe(page))
  const missing = pages.filter((page) => built.every((each) => each.name !== page.name))
  for (const page of missing) console.log(`${page.name}: skipped, its source does not exist yet`)
}
