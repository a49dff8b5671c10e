import { useEffect } from 'preact/hooks'
import { qrPath } from '#web/kit/qr.tsx'
import { signPaperWords } from '#web/messages/desk-sign-paper.ts'
import { inks, sheetOf } from '../paper/house.ts'
import { showLetters } from '../paper/letters.ts'
import { layOutSign } from './sign-layout.ts'
import { EMBLEM } from './sign-paper.ts'
import type { Mark, SignLook, SignSheet } from './sign-parts.ts'

type Props = {
  readonly sheet: SignSheet
  readonly look: SignLook
  readonly label: string
}

/** The sheet as it will lie in the printer: the same layout in the same letters. */
export function SignPreview({ sheet, look, label }: Props) {
  useEffect(showLetters, [])
  const { width, height } = sheetOf(look.size, look.orientation)
  return (
    <svg class="sign-preview" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill="#fff" />
      {layOutSign(sheet, look, signPaperWords).map((mark, at) => (
        <Drawn key={at} mark={mark} />
      ))}
    </svg>
  )
}

/** Attributes that SVG hands down to what stands in it: no style may be written. */
const lettersOf = ({ size, bold, color }: Extract<Mark, { kind: 'text' }>) => ({
  'font-size': size,
  'font-weight': bold === true ? 600 : 400,
  color,
})

function Drawn({ mark }: { readonly mark: Mark }) {
  const { x, y, width, height } = mark
  switch (mark.kind) {
    case 'text':
      return (
        <foreignObject {...{ x, y, width, height: height + mark.size }} {...lettersOf(mark)}>
          <div class="sign-text">{mark.text}</div>
        </foreignObject>
      )
    case 'code': {
      const { path, size } = qrPath(mark.text)
      return (
        <svg {...{ x, y, width, height }} viewBox={`0 0 ${size} ${size}`}>
          <path d={path} fill={inks.ink} />
        </svg>
      )
    }
    case 'emblem':
      return (
        <svg {...{ x, y, width, height }} viewBox="0 0 24 24" fill="none" stroke-width="1.6">
          <path d={EMBLEM.arc} stroke={inks.lamp} stroke-linecap="round" />
          <path d={EMBLEM.rays} stroke={mark.color} stroke-linecap="round" />
        </svg>
      )
    case 'rule':
      return <rect {...{ x, y, width, height }} fill={mark.color} />
    case 'frame':
      return (
        <rect
          {...{ x, y, width, height }}
          rx="10"
          fill="none"
          stroke={mark.color}
          stroke-width="1.5"
        />
      )
  }
}
