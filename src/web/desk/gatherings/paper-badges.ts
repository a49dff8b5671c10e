import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Language } from '#web/kit/words.ts'
import { badgeWords } from '#web/messages/gathering-papers.ts'
import { baseOf, inks } from '../paper/house.ts'

export type Badges = {
  readonly title: string
  readonly language: Language
  readonly people: readonly { readonly name: string; readonly affiliation: string }[]
}

const INCH = 72
/** The usual sheet of eight name badges: 3⅜ × 2⅓ inches each, two beside each other, four rows. */
const WIDTH = 3.375 * INCH
const HEIGHT = (7 / 3) * INCH
const COLUMNS = 2
const ROWS = 4
const GAP = 0.375 * INCH
const SIDE = (8.5 * INCH - COLUMNS * WIDTH - GAP) / 2
const TOP = (11 * INCH - ROWS * HEIGHT) / 2

/** By name, so that whoever hands them out finds them. */
export function badgePaper({ title, language, people }: Badges): TDocumentDefinitions {
  const { compare } = new Intl.Collator(language)
  const sorted = people.toSorted((one, other) => compare(one.name, other.name))
  return {
    ...baseOf({ title: badgeWords[language].document, language, size: 'LETTER' }),
    pageMargins: [SIDE, TOP, SIDE, 0],
    content: sorted.map((each, at) => badge(each, { at, title })),
  }
}

type Placed = { readonly at: number; readonly title: string }

/** At its exact place on the sheet: a label that slipped is a sheet thrown away. */
function badge(person: Badges['people'][number], { at, title }: Placed): Content {
  const onSheet = at % (COLUMNS * ROWS)
  const x = SIDE + (onSheet % COLUMNS) * (WIDTH + GAP)
  const y = TOP + Math.floor(onSheet / COLUMNS) * HEIGHT
  return {
    ...(at > 0 && onSheet === 0 ? { pageBreak: 'before' as const } : {}),
    absolutePosition: { x, y },
    stack: [
      {
        table: {
          widths: [WIDTH - 1],
          heights: [HEIGHT - 1],
          body: [[{ stack: inside(person, title), alignment: 'center' as const }]],
        },
        layout: cutMarks,
      },
    ],
  }
}

function inside({ name, affiliation }: Badges['people'][number], title: string): Content[] {
  return [
    { text: title, fontSize: 9, color: inks.soft, margin: [8, 12, 8, 0] },
    { text: name, fontSize: nameSize(name), bold: true, lineHeight: 1.05, margin: [8, 26, 8, 6] },
    { text: affiliation, fontSize: 12.5, color: inks.pine, margin: [8, 0, 8, 0] },
  ]
}

const nameSize = (name: string): number => (name.length > 28 ? 16 : name.length > 18 ? 20 : 25)

/** Hair lines to cut along where the sheet has no labels. */
const cutMarks = {
  hLineWidth: () => 0.25,
  vLineWidth: () => 0.25,
  hLineColor: () => inks.line,
  vLineColor: () => inks.line,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
} as const
