/** Advance widths of Source Sans 3 SemiBold in hundredths of its size, rounded up to the next five. */
const LETTERS: Readonly<Record<number, string>> = {
  20: ' ',
  30: "',.:;Iijl|’·¿¡",
  35: '!()-/[]f{}',
  40: 'rt',
  45: '*?sz',
  50: '"J_cvxy–',
  55: '#$+0123456789<=>EFLSTVXYZ^`aegko~',
  60: 'ABCKPRbdhnpqu',
  65: '&DG',
  70: 'HNOQU',
  75: 'Mw',
  80: 'W',
  90: '%m@—',
}
const WIDTHS = new Map(
  Object.entries(LETTERS).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width) / 100] as const),
  ),
)
/** Of letters that are not in the table, such as Cyrillic ones. */
const OTHER = 0.7
/** Rounding up each letter adds more than a whole text needs. */
const WHOLE = 0.975
/** The regular letters are narrower. */
const REGULAR = 0.95

/** An accent adds nothing to the width of its letter. */
const widthOf = (letter: string): number => WIDTHS.get(letter.normalize('NFD').slice(0, 1)) ?? OTHER

export type Type = { readonly size: number; readonly bold?: boolean }

/** The preview and the paper are laid out before any letter is drawn. What is estimated to fit does. */
export function measure(text: string, { size, bold = false }: Type): number {
  const wide = Array.from(text.normalize('NFC'), widthOf).reduce((sum, width) => sum + width, 0)
  return wide * size * WHOLE * (bold ? 1 : REGULAR)
}

/** Lines that a text takes in a column, broken between words, and within one where a word alone is too long. */
export function countLines(text: string, type: Type, width: number): number {
  const space = measure(' ', type)
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/u)) {
    const wide = measure(word, type)
    const isNext = used > 0 && used + space + wide > width
    if (isNext) lines += 1
    used = isNext || used === 0 ? wide : used + space + wide
    lines += Math.max(0, Math.ceil(used / width) - 1)
    used = used > width ? used % width : used
  }
  return lines
}

export const LEADING = 1.2

export const heightOf = (text: string, type: Type, width: number): number =>
  countLines(text, type, width) * type.size * LEADING

export type Space = { readonly width: number; readonly height: number }
export type Fit = {
  readonly size: number
  readonly columns: readonly (readonly string[])[]
  readonly columnWidth: number
}

const SIZES = [32, 28, 25, 22, 20, 18, 16.5, 15, 13.5, 12, 11, 10, 9, 8]
const NAME_GAP = 0.35
/** Up to here a name is rather broken than written smaller. */
const SMALL = 14
const COLUMN_GAP = 24
const MOST_COLUMNS = 3

/** The largest letters in which all names stand in their space, in as few columns as that takes. Read downwards. */
export function fitNames(names: readonly string[], space: Space): Fit {
  const tries = SIZES.flatMap((size) =>
    Array.from({ length: MOST_COLUMNS }, (_, at) => toFit(names, { size, count: at + 1, space })),
  )
  const found = tries.find((fit) => isWithin(fit, space))
  return found ?? toFit(names, { size: SIZES.at(-1) ?? 8, count: MOST_COLUMNS, space })
}

type Try = { readonly size: number; readonly count: number; readonly space: Space }

function toFit(names: readonly string[], { size, count, space }: Try): Fit {
  const rows = Math.ceil(names.length / count)
  const columns = Array.from({ length: count }, (_, at) => names.slice(at * rows, (at + 1) * rows))
  const filled = columns.filter((column) => column.length > 0)
  return { size, columns: filled, columnWidth: (space.width - COLUMN_GAP * (count - 1)) / count }
}

/** Broken names are a last resort: a column narrower than its longest name is refused while letters are large. */
function isWithin({ size, columns, columnWidth }: Fit, space: Space): boolean {
  const type = { size, bold: true }
  const isWhole = columns.flat().every((name) => countLines(name, type, columnWidth) === 1)
  if (!isWhole && size > SMALL) return false
  return columns.every((column) => columnHeight(column, size, columnWidth) <= space.height)
}

const columnHeight = (column: readonly string[], size: number, width: number): number =>
  column.reduce((sum, name) => sum + nameHeight(name, size, width), 0)

export const nameHeight = (name: string, size: number, width: number): number =>
  heightOf(name, { size, bold: true }, width) + size * NAME_GAP

/** Where each column begins. */
export const columnAt = ({ columnWidth }: Fit, at: number): number =>
  at * (columnWidth + COLUMN_GAP)
