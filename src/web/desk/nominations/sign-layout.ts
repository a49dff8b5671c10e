import type { Catalogues } from '#web/kit/words.ts'
import { inks, sheetOf } from '../paper/house.ts'
import { columnAt, fitNames, heightOf, nameHeight, type Space, type Type } from './sign-fit.ts'
import {
  layOutFoot,
  layOutPanel,
  stack,
  type Box,
  type Mark,
  type Place,
  type SignLook,
  type SignSheet,
  type SignWords,
} from './sign-parts.ts'

const MARGIN = 44
const FOOT = 74
/** From here on the names need the room of the heading. */
const MANY = 12
const FEW = 4

export function layOutSign(
  sheet: SignSheet,
  look: SignLook,
  catalogues: Catalogues<SignWords>,
): readonly Mark[] {
  const paper = sheetOf(look.size, look.orientation)
  const said = look.languages.map((language) => catalogues[language])
  const rooms = roomsOf(paper, { look, names: sheet.names.length })
  const place = { sheet, look, said, paper }
  const headed = layOutHead(place, rooms.head)
  return [
    ...headed.marks,
    ...layOutNames(place, {
      ...rooms.head,
      y: headed.end,
      height: rooms.head.y + rooms.head.height - headed.end,
    }),
    ...layOutPanel(place, rooms.panel),
    ...layOutFoot(place, rooms.foot),
  ]
}

type Wished = { readonly look: SignLook; readonly names: number }

/** Upright, the code stands below the names; lying, beside them. Without names it may be larger. */
function roomsOf(paper: Space, { look, names }: Wished) {
  const inner = { width: paper.width - 2 * MARGIN, height: paper.height - 2 * MARGIN }
  const foot = { x: MARGIN, y: paper.height - MARGIN - FOOT + 16, width: inner.width, height: FOOT }
  const height = inner.height - FOOT
  if (look.orientation === 'portrait') {
    const panel = panelHeight(names)
    const head = { x: MARGIN, y: MARGIN, width: inner.width, height: height - panel - 12 }
    return {
      head,
      panel: { x: MARGIN, y: MARGIN + height - panel, width: inner.width, height: panel },
      foot,
    }
  }
  const wide = names === 0 ? 290 : 236
  const head = { x: MARGIN, y: MARGIN, width: inner.width - wide - 28, height: height - 8 }
  return {
    head,
    panel: { x: MARGIN + inner.width - wide, y: MARGIN, width: wide, height: height - 8 },
    foot,
  }
}

function panelHeight(names: number): number {
  if (names === 0) return 300
  return names > MANY ? 172 : 196
}

function layOutHead({ sheet, look, said }: Place, box: Box) {
  const { pine } = look
  const [first, ...others] = said
  const sizes = headSizes({ names: sheet.names.length, look })
  const emblem: Mark = { kind: 'emblem', x: box.x, y: box.y, width: 32, height: 32, color: pine }
  const named = stack({ ...box, x: box.x + 42, width: box.width - 42 }, [
    { text: sheet.program, size: 15, bold: true, color: pine },
    { text: sheet.organization, size: 10.5, color: inks.soft },
  ])
  const top = Math.max(named.end, box.y + 34) + 8
  const rule: Mark = { kind: 'rule', x: box.x, y: top, width: box.width, height: 2.5, color: pine }
  const second = { size: sizes.heading * 0.66, bold: true, color: inks.soft, after: 5 }
  const spoken = stack({ ...box, y: top + 14 }, [
    { text: first?.heading ?? '', size: sizes.heading, bold: true, color: inks.ink, after: 5 },
    ...others.map(({ heading }) => ({ ...second, text: heading })),
    { text: first?.lead ?? '', size: sizes.lead, color: inks.ink, after: 2 },
    ...others.map(({ lead }) => ({ text: lead, size: 11.5, color: inks.soft, after: 2 })),
  ])
  return { marks: [emblem, ...named.marks, rule, ...spoken.marks], end: spoken.end + 16 }
}

function headSizes({ names, look }: Wished): { readonly heading: number; readonly lead: number } {
  if (names > MANY) return { heading: 24, lead: 13 }
  const isRoomy = look.orientation === 'portrait' && look.languages.length === 1
  if (!isRoomy) return { heading: 26, lead: 14 }
  return names > FEW ? { heading: 31, lead: 15 } : { heading: 44, lead: 18 }
}

function layOutNames({ sheet, look, said }: Place, box: Box): readonly Mark[] {
  const line = { text: sheet.line, size: 14, bold: true, color: look.pine }
  const lineHeight = sheet.line === '' ? 0 : heightOf(sheet.line, line, box.width) + 10
  if (sheet.names.length === 0) return layOutNobody(said, box, line)
  const titled = stack(
    box,
    said.map(({ turnTo }, at) => ({
      text: turnTo(sheet.unit),
      size: at === 0 ? 14 : 11,
      bold: at === 0,
      color: at === 0 ? look.pine : inks.soft,
      after: 2,
    })),
  )
  const from = titled.end + 6
  const space = { width: box.width, height: box.y + box.height - from - lineHeight }
  const fit = fitNames(sheet.names, space)
  const names = fit.columns.flatMap((column, at) => {
    let y = from
    return column.map((text): Mark => {
      const top = y
      const height = nameHeight(text, fit.size, fit.columnWidth)
      y += height
      const type = { size: fit.size, bold: true, color: inks.ink }
      return {
        kind: 'text',
        x: box.x + columnAt(fit, at),
        y: top,
        width: fit.columnWidth,
        height,
        text,
        ...type,
      }
    })
  })
  const below = { ...box, y: box.y + box.height - lineHeight + 2 }
  return [...titled.marks, ...names, ...stack(below, [line]).marks]
}

function layOutNobody(
  said: readonly SignWords[],
  box: Box,
  line: Type & { readonly text: string; readonly color: string },
) {
  const texts = said.map(({ nobodyYet }, at) => ({
    text: nobodyYet,
    size: at === 0 ? 18 : 13,
    color: at === 0 ? inks.ink : inks.soft,
    after: 6,
  }))
  return stack(box, [...texts, line]).marks
}
