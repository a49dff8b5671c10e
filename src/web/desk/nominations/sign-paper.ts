import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { qrPath } from '#web/kit/qr.tsx'
import { signPaperWords } from '#web/messages/desk-sign-paper.ts'
import { baseOf, inks, NATURAL_LINE } from '../paper/house.ts'
import { LEADING } from './sign-fit.ts'
import { layOutSign } from './sign-layout.ts'
import type { ColoredMark, Mark, SignLook, SignSheet } from './sign-parts.ts'

/** One sheet a unit. */
export function toSignPaper(
  title: string,
  sheets: readonly SignSheet[],
  look: SignLook,
): TDocumentDefinitions {
  const [language = 'en'] = look.languages
  return {
    ...baseOf({ title, language, size: look.size, orientation: look.orientation }),
    pageMargins: 0,
    content: sheets.map((sheet, at) => toSheet(sheet, look, at)),
  }
}

/** Everything stands where the layout put it; the empty text only turns the page. */
const toSheet = (sheet: SignSheet, look: SignLook, at: number): Content => [
  at === 0 ? { text: '' } : { text: '', pageBreak: 'before' },
  ...layOutSign(sheet, look, signPaperWords).map(toContent),
]

function toContent(mark: Mark): Content {
  const absolutePosition = { x: mark.x, y: mark.y }
  switch (mark.kind) {
    case 'text': {
      const { text, size, bold = false, color, width, link } = mark
      const lineHeight = LEADING / NATURAL_LINE
      const linked = link === undefined ? {} : { link }
      return {
        absolutePosition,
        columns: [{ width, text, fontSize: size, bold, color, lineHeight, ...linked }],
      }
    }
    case 'code':
      return { absolutePosition, svg: codeSvg(mark.text), width: mark.width, height: mark.height }
    case 'emblem':
      return {
        absolutePosition,
        svg: emblemSvg(mark.color),
        width: mark.width,
        height: mark.height,
      }
    case 'rule':
    case 'frame':
      return { absolutePosition, canvas: [toShape(mark)] }
  }
}

const toShape = ({ kind, width, height, color }: ColoredMark) =>
  kind === 'rule'
    ? ({ type: 'rect', x: 0, y: 0, w: width, h: height, color, lineWidth: 0 } as const)
    : ({
        type: 'rect',
        x: 0,
        y: 0,
        w: width,
        h: height,
        r: 10,
        lineColor: color,
        lineWidth: 1.5,
      } as const)

function codeSvg(text: string): string {
  const { path, size } = qrPath(text)
  return `<svg viewBox="0 0 ${size} ${size}"><path d="${path}" fill="${inks.ink}"/></svg>`
}

const emblemSvg = (color: string): string =>
  `<svg viewBox="0 0 24 24"><path fill="none" stroke="${inks.lamp}" stroke-width="1.6" stroke-linecap="round" d="${EMBLEM.arc}"/><path fill="none" stroke="${color}" stroke-width="1.6" stroke-linecap="round" d="${EMBLEM.rays}"/></svg>`

/** As `kit/mark.svg`. */
export const EMBLEM = {
  arc: 'M4 18a8 8 0 0 1 16 0',
  rays: 'M2 18h20M12 6V3M5.6 9.6 3.5 7.5M18.4 9.6l2.1-2.1',
} as const
