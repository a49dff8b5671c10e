import type { Content, StyleDictionary, TDocumentDefinitions } from 'pdfmake/interfaces'

export const typeface = 'SourceSans3'
/** Height of its lines in parts of their size: what `lineHeight` multiplies. */
export const NATURAL_LINE = 1.424

/** The light colours of `look.css`: a printer has no dark side. */
export const inks = {
  ink: '#17262b',
  soft: '#4a5b60',
  line: '#d9d5c9',
  strong: '#737f82',
  pine: '#0d5a57',
  wash: '#e3efec',
  lamp: '#8a5100',
  care: '#9c2f24',
} as const

export const paperSizes = ['LETTER', 'A4'] as const
export type PaperSize = (typeof paperSizes)[number]
export const orientations = ['portrait', 'landscape'] as const
export type Orientation = (typeof orientations)[number]

const upright: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  LETTER: { width: 612, height: 792 },
  A4: { width: 595.28, height: 841.89 },
}

/** In points, which is what `pdfmake` counts in; as it lies. */
export function sheetOf(size: PaperSize, orientation: Orientation) {
  const { width, height } = upright[size]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}

/** `style: 'title'` and so on, in any paper. */
const styles: StyleDictionary = {
  title: { fontSize: 22, bold: true, lineHeight: 0.85, margin: [0, 0, 0, 4] },
  lead: { fontSize: 12, color: inks.soft, margin: [0, 0, 0, 12] },
  heading: { fontSize: 15, bold: true, margin: [0, 14, 0, 4] },
  subheading: { fontSize: 12, bold: true, margin: [0, 8, 0, 2] },
  soft: { fontSize: 9.5, color: inks.soft },
  columnHead: { bold: true, fontSize: 9.5, color: inks.soft },
  figure: { fontSize: 20, bold: true, color: inks.pine },
}

type Paper = {
  /** Of the document, for those who hear it and for the window it opens in. */
  readonly title: string
  readonly language: string
  readonly content: Content
  readonly size?: PaperSize
  readonly orientation?: Orientation
  /** At the head of every page, small: the program, the organization. */
  readonly head?: string
  /** At the foot of every page beside its number: the date, what it is for. */
  readonly foot?: string
}

const MARGIN = 56

/** A paper of several pages in the house's style: head, foot, page numbers, black on white. */
export function housePaper(paper: Paper): TDocumentDefinitions {
  const { head, foot = '' } = paper
  return {
    ...baseOf(paper),
    pageMargins: [MARGIN, MARGIN + 8, MARGIN, MARGIN + 4],
    header:
      head === undefined
        ? undefined
        : { text: head, style: 'soft', margin: [MARGIN, 30, MARGIN, 0] },
    footer: (page, pages) => ({
      columns: [
        { text: foot, style: 'soft', width: '*' },
        { text: `${page} / ${pages}`, style: 'soft', width: 'auto' },
      ],
      margin: [MARGIN, 20, MARGIN, 0],
    }),
    content: paper.content,
  }
}

/** What every paper has, also one that draws its own pages (a sign, a certificate). */
export function baseOf(paper: Omit<Paper, 'content' | 'head' | 'foot'>) {
  return {
    info: { title: paper.title, creator: 'Peerlight', producer: 'Peerlight' },
    language: paper.language,
    pageSize: paper.size ?? 'LETTER',
    pageOrientation: paper.orientation ?? 'portrait',
    defaultStyle: { font: typeface, fontSize: 10.5, lineHeight: 1, color: inks.ink },
    styles,
  } as const satisfies Partial<TDocumentDefinitions>
}

/** Rules between rows and none between columns: a table that prints quietly. */
export const quietTable = {
  hLineWidth: (line: number) => (line === 0 ? 0 : 0.6),
  vLineWidth: () => 0,
  hLineColor: () => inks.line,
  paddingLeft: (column: number) => (column === 0 ? 0 : 6),
  paddingRight: () => 6,
  paddingTop: () => 4,
  paddingBottom: () => 4,
} as const
