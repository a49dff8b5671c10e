import { inflateSync } from 'node:zlib'

type Thing = { readonly dictionary: string; readonly stream: Buffer | undefined }
export type PdfPage = {
  /** As it would be read aloud: what is drawn, in the order in which it is drawn. */
  readonly text: string
  /** Where its links lead. */
  readonly links: readonly string[]
}

/** Reads back what the desk's papers say: only as much of the format as their maker writes. */
export function readPdf(file: Buffer): readonly PdfPage[] {
  const things = listThings(file)
  const isPage = ({ dictionary }: Thing) => /\/Type \/Page\b/.test(dictionary)
  return [...things.values()].filter(isPage).map((page) => readPage(page, things))
}

function listThings(file: Buffer): ReadonlyMap<string, Thing> {
  const text = file.toString('latin1')
  const found = text.matchAll(/(\d+) 0 obj\n([^]*?)\nendobj/g)
  return new Map(Array.from(found, ([, id = '', body = '']) => [id, toThing(body)] as const))
}

function toThing(body: string): Thing {
  const at = body.indexOf('stream\n')
  if (at === -1) return { dictionary: body, stream: undefined }
  const dictionary = body.slice(0, at)
  const raw = Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1')
  return { dictionary, stream: dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw }
}

type Things = ReadonlyMap<string, Thing>

function readPage({ dictionary }: Thing, things: Things): PdfPage {
  const content = follow(dictionary, 'Contents', things)?.stream?.toString('latin1') ?? ''
  const resources = follow(dictionary, 'Resources', things)?.dictionary ?? ''
  const fonts = new Map(
    Array.from(resources.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name = '', id = '']) => {
      const map = follow(things.get(id)?.dictionary ?? '', 'ToUnicode', things)
      return [name, readLetters(map?.stream?.toString('latin1') ?? '')] as const
    }),
  )
  return { text: readText(content, fonts), links: readLinks(dictionary, things) }
}

function follow(dictionary: string, key: string, things: Things): Thing | undefined {
  const id = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1]
  return id === undefined ? undefined : things.get(id)
}

type Letters = ReadonlyMap<number, string>

function readLetters(map: string): Letters {
  const letters = new Map<number, string>()
  for (const [, from = '', list = ''] of map.matchAll(
    /<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g,
  )) {
    for (const [at, [, hex = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries()) {
      const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex')
      letters.set(Number.parseInt(from, 16) + at, bytes.swap16().toString('utf16le'))
    }
  }
  return letters
}

/** Words are drawn one by one; the last of a line has no space behind it. */
function readText(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters = new Map()
  let text = ''
  for (const [, font, hex, end] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>|(ET)/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map()
    const glyphs = hex?.match(/.{4}/g) ?? []
    text += glyphs.map((glyph) => letters.get(Number.parseInt(glyph, 16)) ?? '?').join('')
    if (end !== undefined && !text.endsWith(' ')) text += '\n'
  }
  return text
}

function readLinks(dictionary: string, things: Things): readonly string[] {
  const list = /\/Annots \[([^\]]*)\]/.exec(dictionary)?.[1] ?? ''
  return Array.from(list.matchAll(/(\d+) 0 R/g), ([, id = '']) => {
    const annotation = things.get(id)?.dictionary ?? ''
    const action = follow(annotation, 'A', things)?.dictionary ?? annotation
    return /\/URI \(((?:[^()\\]|\\.)*)\)/.exec(action)?.[1] ?? ''
  })
}
