import type { Language } from '#web/kit/words.ts'
import { inks, type Orientation, type PaperSize } from '../paper/house.ts'
import { heightOf, type Space, type Type } from './sign-fit.ts'

/** What one sheet says. */
export type SignSheet = {
  readonly unit: string
  readonly names: readonly string[]
  /** In the unit's own words; may be empty. */
  readonly line: string
  readonly program: string
  readonly organization: string
  readonly phone: string
  /** With the fingerprint: what the code carries. */
  readonly link: string
  /** The address as one types it. */
  readonly address: string
  /** The day, in a language. */
  readonly on: (language: Language) => string
}
export type SignLook = {
  readonly size: PaperSize
  readonly orientation: Orientation
  /** The first one is said first and larger. */
  readonly languages: readonly Language[]
  readonly pine: string
}
export type SignWords = {
  readonly heading: string
  readonly lead: string
  readonly turnTo: (unit: string) => string
  readonly nobodyYet: string
  readonly scan: string
  readonly scanWhy: string
  readonly orType: string
  readonly call: string
  readonly crisis: string
  readonly helpLine: string
  readonly printed: (day: string) => string
}

export type Box = Space & { readonly x: number; readonly y: number }
/** Drawn alike on the screen and on paper. Points, from the upper left. */
export type Mark =
  | (Box &
      Type & {
        readonly kind: 'text'
        readonly text: string
        readonly color: string
        /** For whoever gets the file and not the sheet. */
        readonly link?: string
      })
  | (Box & { readonly kind: 'code'; readonly text: string })
  | ColoredMark

export type ColoredMark = Box & {
  readonly kind: 'frame' | 'rule' | 'emblem'
  readonly color: string
}

export type Place = {
  readonly sheet: SignSheet
  readonly look: SignLook
  readonly said: readonly SignWords[]
  readonly paper: Space
}

const SMALLEST_CODE = 132

/** Texts one under the other; where they end. */
export function stack(
  box: Box,
  texts: readonly (Type & {
    readonly text: string
    readonly color: string
    readonly after?: number
    readonly link?: string
  })[],
) {
  const marks: Mark[] = []
  let y = box.y
  for (const { after = 0, ...each } of texts) {
    if (each.text === '') continue
    const height = heightOf(each.text, each, box.width)
    marks.push({ kind: 'text', x: box.x, y, width: box.width, height, ...each })
    y += height + after
  }
  return { marks, end: y }
}

export function layOutPanel({ sheet, look, said }: Place, box: Box): readonly Mark[] {
  const isWide = look.orientation === 'portrait'
  const frame: Mark = { ...box, kind: 'frame', color: look.pine }
  const inner = { x: box.x + 14, y: box.y + 14, width: box.width - 28, height: box.height - 28 }
  const texts = panelTexts({ sheet, look, said })
  const wide = isWide ? inner.width * 0.54 : inner.width
  const tall = stack({ ...inner, y: 0, width: wide }, texts).end
  const side = isWide
    ? Math.min(inner.height, inner.width * 0.46)
    : Math.max(SMALLEST_CODE, Math.min(inner.width, inner.height - tall - 10))
  const code: Mark = {
    kind: 'code',
    x: isWide ? inner.x : inner.x + (inner.width - side) / 2,
    y: isWide ? inner.y + (inner.height - side) / 2 : inner.y,
    width: side,
    height: side,
    text: sheet.link,
  }
  const beside = {
    ...inner,
    x: inner.x + side + 18,
    y: inner.y + Math.max(0, (inner.height - tall) / 2),
    width: inner.width - side - 18,
  }
  const below = { ...inner, y: inner.y + side + 10 }
  return [frame, code, ...stack(isWide ? beside : below, texts).marks]
}

function panelTexts({ sheet, look, said }: Omit<Place, 'paper'>) {
  const [first, ...others] = said
  const isAlone = others.length === 0
  const soft = (text: string) => ({ text, size: 10.5, color: inks.soft })
  return [
    { text: first?.scan ?? '', size: isAlone ? 19 : 15, bold: true, color: inks.ink, after: 2 },
    ...others.map(({ scan }) => ({ ...soft(scan), size: 11.5, bold: true, after: 2 })),
    { text: first?.scanWhy ?? '', size: isAlone ? 12 : 10.5, color: inks.ink, after: 3 },
    ...others.map(({ scanWhy }) => ({ ...soft(scanWhy), size: 9.5, after: 3 })),
    soft(said.map(({ orType }) => orType).join(' · ')),
    { text: sheet.address, link: sheet.link, size: 12, bold: true, color: inks.ink, after: 5 },
    soft(said.map(({ call }) => call).join(' · ')),
    { text: sheet.phone, size: isAlone ? 20 : 17, bold: true, color: look.pine },
  ]
}

export function layOutFoot({ sheet, look, said }: Place, box: Box): readonly Mark[] {
  const isAlone = said.length === 1
  const crisis = said.map(({ crisis }) => ({
    text: crisis,
    size: isAlone ? 13 : 10.5,
    bold: true,
    color: inks.ink,
    after: 1,
  }))
  const small = { size: 9, color: inks.soft }
  const [first] = said
  const printed = said
    .map(({ printed }, at) => printed(sheet.on(look.languages[at] ?? 'en')))
    .join(' · ')
  return stack(box, [
    ...crisis,
    { ...small, text: first?.helpLine ?? '' },
    { ...small, text: `${sheet.unit} · ${printed}` },
  ]).marks
}
