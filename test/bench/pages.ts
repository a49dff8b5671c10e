import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildWeb } from '#cli/build.ts'
import type { BenchLine } from './line.ts'

const web = join(import.meta.dirname, '../../dist/web')
const KIB = 1024

/** Brotli bytes of a page and all that its HTML names: scripts, styles, and what is loaded later. */
function bytesOf(page: string, { lazy }: { readonly lazy: boolean }): number {
  const html = readFileSync(join(web, `${page}.html`), 'utf8')
  const named = [...html.matchAll(/\/(assets\/[\w.-]+)/g)].map(([, path]) => path ?? '')
  const first = [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="\/(assets\/[^"]+)"[^>]*>/g)]
    .filter(([tag]) => /<script|rel="(stylesheet|icon)"/.test(tag))
    .map(([, path]) => path ?? '')
  const assets = new Set(lazy ? named : first)
  const files = [`${page}.html`, ...assets]
  return files.reduce((sum, file) => sum + readFileSync(join(web, `${file}.br`)).length, 0)
}

/** Compressed as served; the reference is the budget. */
export async function benchPages(): Promise<BenchLine[]> {
  await buildWeb()
  if (readdirSync(web).length === 0) throw new Error('nothing was built')
  const line = (name: string, value: number, reference: number): BenchLine => ({
    name,
    value,
    unit: 'bytes',
    reference,
    ratio: value / reference,
  })
  return [
    line('ask.page_bytes', bytesOf('ask', { lazy: true }), 36 * KIB),
    line('desk.first_load_bytes', bytesOf('desk', { lazy: false }), 80 * KIB),
  ]
}
