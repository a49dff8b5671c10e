import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleForNode } from './bundle.ts'
import type { PageToBuild, Prerendered } from './pages.ts'

const shell: Prerendered = {
  language: 'en',
  title: 'Peerlight',
  description: 'Confidential peer support for people who work in health care.',
  app: '',
  after:
    '<noscript><p>This page needs JavaScript: it opens sealed texts in your browser.</p></noscript>',
}

export async function prerenderPage(root: string, page: PageToBuild): Promise<Prerendered> {
  if (page.prerender === undefined) return shell
  const code = await bundleForNode(root, page.prerender)
  const folder = await mkdtemp(join(tmpdir(), 'peerlight-prerender-'))
  try {
    const path = join(folder, 'page.mjs')
    await writeFile(path, code)
    const built: unknown = await import(pathToFileURL(path).href)
    const text = toPrerendered(built)
    if (/\sstyle=|<script/u.test(text.app + text.after)) {
      throw new Error(`${page.name}: prerendered markup carries a style or a script`)
    }
    return text
  } finally {
    await rm(folder, { recursive: true })
  }
}

function toPrerendered(built: unknown): Prerendered {
  if (!isPrerenderer(built)) throw new Error('no prerender() in the page')
  return built.prerender()
}

function isPrerenderer(built: unknown): built is { prerender: () => Prerendered } {
  return (
    typeof built === 'object' &&
    built !== null &&
    'prerender' in built &&
    typeof built.prerender === 'function'
  )
}
