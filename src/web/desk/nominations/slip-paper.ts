import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { longDay } from '#web/kit/days.ts'
import { qrPath } from '#web/kit/qr.tsx'
import type { Language } from '#web/kit/words.ts'
import { nominateWords } from '#web/messages/nominate.ts'
import { nominationWords } from '#web/messages/desk-nomination.ts'
import { baseOf, inks, sheetOf } from '../paper/house.ts'

type Slip = {
  readonly program: string
  readonly organization: string
  readonly unit: string | null
  readonly link: string
  readonly closesOn: string
  readonly language: Language
}

const MARGIN = 48

/** Twice on a sheet, to be cut in halves and left where people pass. */
export function toSlipPaper(slip: Slip): TDocumentDefinitions {
  const { height, width } = sheetOf('LETTER', 'portrait')
  const half = height / 2
  const cut = { type: 'line', x1: 0, y1: half, x2: width, y2: half } as const
  return {
    ...baseOf({ title: nominateWords[slip.language].plainTitle, language: slip.language }),
    pageMargins: 0,
    content: [
      {
        absolutePosition: { x: 0, y: 0 },
        canvas: [{ ...cut, dash: { length: 4 }, lineColor: inks.line, lineWidth: 0.8 }],
      },
      toHalf(slip, MARGIN, width - 2 * MARGIN),
      toHalf(slip, half + MARGIN, width - 2 * MARGIN),
    ],
  }
}

const CODE = 150

function toHalf(slip: Slip, y: number, width: number): Content {
  const words = nominateWords[slip.language]
  const { path, size } = qrPath(slip.link)
  const text: Column = {
    width: width - CODE - 20,
    stack: [
      { text: slip.program, bold: true, color: inks.pine, fontSize: 13, margin: [0, 0, 0, 14] },
      { text: words.question, bold: true, fontSize: 22, lineHeight: 0.84, margin: [0, 0, 0, 14] },
      { text: words.asks(slip.unit ?? slip.organization), fontSize: 13 },
      { text: words.closes(longDay(slip.language, slip.closesOn)), fontSize: 13 },
      { text: words.keptTitle, bold: true, margin: [0, 16, 0, 0] },
      { text: words.kept.join(' '), style: 'soft' },
      { text: slip.link, link: slip.link, style: 'soft', margin: [0, 8, 0, 0] },
    ],
  }
  const code: Column = {
    width: CODE,
    stack: [
      {
        svg: `<svg viewBox="0 0 ${size} ${size}"><path d="${path}" fill="${inks.ink}"/></svg>`,
        width: CODE,
      },
      { text: nominationWords[slip.language].scan, style: 'soft', alignment: 'center' },
    ],
  }
  return { absolutePosition: { x: MARGIN, y }, columns: [text, code], columnGap: 20 }
}
