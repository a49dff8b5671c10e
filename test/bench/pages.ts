import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildWeb } from '#cli/build.ts'
import type { BenchLine } from './line.ts'

const web = join(import.meta.dirname, '../../dist/web')
const KIB = 1024

/**
 * Brotli bytes of what a page loads at once, and of the later chunks that are asked for by name. The steps after the
 * first question and the other language come while somebody reads; they are not in this figure.
 */
function bytesOf(page: string, later: readonly string[]): number {
  const html = readFileSync(join(web, `${page}.html`), 'utf8')
  const tags = [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="\/(assets\/[^"]+)"[^>]*>/g)]
  const wanted = tags.filter(([tag, path = '']) => {
    const atOnce = /<script|rel="(stylesheet|icon|modulepreload)"/.test(tag)
    return atOnce || later.some((name) => path.startsWith(`assets/${name}-`))
  })
  const files = [`${page}.html`, ...new Set(wanted.map(([, path = '']) => path))]
  if (files.length < 3 + later.length) throw new Error(`${page}: not all parts were found`)
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
    line('ask.page_bytes', bytesOf('ask', ['sealing']), 36 * KIB),
    line('desk.first_load_bytes', bytesOf('desk', []), 80 * KIB),
  ]
}
