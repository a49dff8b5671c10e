import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Language } from '#web/kit/words.ts'
import { certificateWords } from '#web/messages/gathering-papers.ts'
import { baseOf, inks, sheetOf } from '../paper/house.ts'
import { dayAt } from './when.ts'

export type Certified = {
  readonly title: string
  readonly startsAt: string
  readonly timeZone: string
  readonly creditHours: number
  readonly organization: string
  readonly program: string
  readonly names: readonly string[]
}

const MARGIN = 76
const FRAME = 30
const INNER = 36

/** One page for each who came. Says what it is and no more: no numbers, no seals. */
export function certificatePaper(certified: Certified, language: Language): TDocumentDefinitions {
  const words = certificateWords[language]
  const { width, height } = sheetOf('LETTER', 'landscape')
  return {
    ...baseOf({ title: words.document, language, size: 'LETTER', orientation: 'landscape' }),
    pageMargins: [MARGIN, MARGIN + 6, MARGIN, MARGIN],
    background: () => ({
      canvas: [frame(FRAME, 1.6, inks.pine), frame(INNER, 0.5, inks.line)].map((each) => ({
        ...each,
        w: width - 2 * each.x,
        h: height - 2 * each.y,
      })),
    }),
    content: certified.names.map((name, at) => ({
      stack: pageFor(name, certified, language),
      ...(at === 0 ? {} : { pageBreak: 'before' as const }),
    })),
  }
}

const frame = (inset: number, lineWidth: number, lineColor: string) => ({
  type: 'rect' as const,
  x: inset,
  y: inset,
  w: 0,
  h: 0,
  lineWidth,
  lineColor,
})

function pageFor(name: string, certified: Certified, language: Language): Content[] {
  const words = certificateWords[language]
  const { title, startsAt, timeZone, creditHours, organization, program } = certified
  const day = dayAt(language, startsAt, timeZone)
  const number = new Intl.NumberFormat(language).format(creditHours)
  const centered = { alignment: 'center' as const }
  return [
    lamp(),
    { text: program, ...centered, fontSize: 12, color: inks.soft, margin: [0, 8, 0, 30] },
    { text: words.title, ...centered, fontSize: 34, bold: true, color: inks.pine },
    { text: words.given, ...centered, fontSize: 13, color: inks.soft, margin: [0, 26, 0, 8] },
    { text: name, ...centered, fontSize: nameSize(name), bold: true },
    { text: words.took, ...centered, fontSize: 13, color: inks.soft, margin: [0, 20, 0, 8] },
    { text: title, ...centered, fontSize: 20, bold: true },
    { text: day, ...centered, fontSize: 13, margin: [0, 8, 0, 4] },
    { text: words.credit(number, creditHours), ...centered, fontSize: 13 },
    signatures(`${words.signature}, ${organization}`, words.date),
  ]
}

/** A long name stays on one line. */
const nameSize = (name: string): number => (name.length > 44 ? 20 : name.length > 30 ? 25 : 32)

/** The lamp over the horizon, as on the pages. */
const lamp = (): Content => ({
  svg: `<svg viewBox="0 0 24 24" width="34" height="34" fill="none" stroke="${inks.pine}" stroke-width="1.4" stroke-linecap="round"><path stroke="${inks.lamp}" d="M4 18a8 8 0 0 1 16 0"/><path d="M2 18h20M12 6V3M5.6 9.6 3.5 7.5M18.4 9.6l2.1-2.1"/></svg>`,
  width: 34,
  alignment: 'center',
})

function signatures(signature: string, date: string): Content {
  const rule = (width: number): Content => ({
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7, lineColor: inks.strong },
    ],
  })
  return {
    margin: [30, 72, 30, 0],
    columns: [
      { width: 250, stack: [rule(250), { text: signature, style: 'soft', margin: [0, 4, 0, 0] }] },
      { width: '*', text: '' },
      {
        width: 180,
        stack: [rule(180), { text: date, style: 'soft', margin: [0, 4, 0, 0] }],
      },
    ],
    columnGap: 12,
  }
}
