import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Language } from '#web/kit/words.ts'
import type { PackWords } from '#web/messages/committee-pack.ts'
import { inks, quietTable } from '../paper/house.ts'
import type { PackFacts } from './read-pack.ts'
import type { Quarter } from './quarter.ts'

/** What every part of the pack is made with. */
export type Making = {
  readonly facts: PackFacts
  readonly quarter: Quarter
  readonly words: PackWords
  readonly language: Language
}

const HIGH = 8
/** With one column of figures beside it, and with several. */
const WIDE = 190
const NARROW = 146
/** One length for every hidden count, whatever it is. */
const HATCHED = 30
const HATCH_STEP = 4

/** Its length is the share of the longest, or of all; hatched where it is hidden. Black on white it reads the same. */
function bar(share: number | undefined, width: number): Content {
  const drawn = share === undefined ? hatch() : full(share * width)
  return { svg: `<svg viewBox="0 0 ${width} ${HIGH}">${drawn}</svg>`, width, margin: [0, 3, 0, 0] }
}

const full = (width: number): string =>
  `<rect width="${width.toFixed(2)}" height="${HIGH}" fill="${inks.pine}"/>`

function hatch(): string {
  const lines = Array.from({ length: HATCHED / HATCH_STEP }, (_, at) => {
    const x = at * HATCH_STEP
    return `<path d="M${x} ${HIGH}l${HATCH_STEP} ${-HIGH}" stroke="${inks.soft}" stroke-width="0.8"/>`
  })
  return lines.join('')
}

const tight = { ...quietTable, paddingTop: () => 2.4, paddingBottom: () => 2.4 } as const

export type BarRow = {
  readonly label: string
  /** From 0 to 1; `undefined` where it is hidden. */
  readonly share: number | undefined
  /** As words, one a column after the bar. */
  readonly said: readonly string[]
  readonly isStrong?: boolean
}

type BarTable = {
  readonly heads: readonly [string, ...(readonly string[])]
  readonly rows: readonly BarRow[]
}

/** The picture and its table are one: the bar stands between the words and the figures that it shows. */
export function barTable({ heads: [head, ...others], rows }: BarTable): Content {
  const [words, width] = others.length > 1 ? [160, NARROW] : [196, WIDE]
  return {
    layout: tight,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 2,
      widths: [words, width, ...others.map(() => '*' as const)],
      body: [
        [headCell(head), '', ...others.map((each) => figure(headCell(each)))],
        ...rows.map(({ label, share, said, isStrong = false }) => [
          { text: label, bold: isStrong, fontSize: 9.5 },
          bar(share, width),
          ...said.map((text) => figure({ text, bold: isStrong, fontSize: 9.5 })),
        ]),
      ],
    },
  }
}

type Cell = {
  readonly text: string
  readonly style?: string
  readonly bold?: boolean
  readonly fontSize?: number
}
const headCell = (text: string): Cell => ({ text, style: 'columnHead' })
const figure = (cell: Cell): TableCell => ({ ...cell, alignment: 'right' })

type PlainTable = {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly widths: readonly (number | '*' | 'auto')[]
  /** The columns that are figures. */
  readonly figures?: readonly number[]
}

export function plainTable({ heads, rows, widths, figures = [] }: PlainTable): Content {
  const place = (cell: Cell, at: number): TableCell =>
    figures.includes(at) ? figure(cell) : { ...cell }
  return {
    layout: tight,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 2,
      widths: [...widths],
      body: [
        heads.map((text, at) => place(headCell(text), at)),
        ...rows.map((row) => row.map((text, at) => place({ text, ...SMALL }, at))),
      ],
    },
  }
}
const SMALL = { fontSize: 9.5 } as const

/** A heading never stands alone at the foot of a page: it stays with its first block. */
export function section(title: string, blocks: readonly Content[]): Content[] {
  const [first = '', ...others] = blocks
  const heading: Content = { text: title, style: 'heading', tocItem: true, margin: [0, 20, 0, 4] }
  return [{ unbreakable: true, stack: [heading, first] }, ...others]
}

/** As narrow as columns of words are. */
const LINE_LETTERS = 30
const MOST_LINES = 32

/**
 * Words and the table that they belong to, on one page. `rows` are the words of its longest column: what would fill
 * more than a page has to break, or its end would be cut off.
 */
export function together(stack: readonly Content[], rows: readonly string[] = []): Content {
  const lines = rows.reduce((sum, row) => sum + Math.ceil(row.length / LINE_LETTERS), 0)
  return { unbreakable: lines <= MOST_LINES, stack: [...stack], margin: [0, 0, 0, 8] }
}

export const soft = (text: string): Content => ({ text, style: 'soft', margin: [0, 0, 0, 4] })
export const say = (text: string): Content => ({ text, margin: [0, 0, 0, 4] })
