import { createHash } from 'node:crypto'
import type { Asset, Bundle, Chunk } from './bundle.ts'
import type { Prerendered } from './pages.ts'

export const integrityOf = (content: Buffer): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const hashed = ({ path, content }: Asset): string =>
  `href="/${path}" integrity="${integrityOf(content)}" crossorigin`

const toLazyLink = (chunk: Chunk): string => {
  const needs = chunk.needs.map((path) => `/${path}`).join(' ')
  return `<link rel="lazy" data-name="${chunk.name}" data-needs="${needs}" ${hashed(chunk)}>`
}

export type Page = {
  readonly bundle: Bundle
  readonly icon: Asset
  readonly text: Prerendered
}

/** No inline script, no style attribute, a hash on everything that runs or styles. */
export function toDocument({ bundle, icon, text }: Page): string {
  const { script, first, style, lazy } = bundle
  const scriptTag =
    script === undefined
      ? ''
      : `<script type="module" src="/${script.path}" integrity="${integrityOf(script.content)}" crossorigin></script>`
  return [
    `<!doctype html><html lang="${text.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escape(text.title)}</title>`,
    `<meta name="description" content="${escape(text.description)}">`,
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<link rel="icon" type="image/svg+xml" href="/${icon.path}">`,
    style === undefined ? '' : `<link rel="stylesheet" ${hashed(style)}>`,
    // What the script imports cannot carry a hash in the script: it is there before, with its own.
    ...first.map((asset) => `<link rel="modulepreload" ${hashed(asset)}>`),
    // Inert until `readyChunk` takes it up: the hash has to come with the page.
    ...lazy.map(toLazyLink),
    scriptTag,
    `</head><body><div id="app">${text.app}</div>${text.after}</body></html>\n`,
  ].join('')
}
