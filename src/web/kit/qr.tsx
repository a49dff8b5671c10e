import { encode } from 'uqr'

const QUIET_ZONE = 4

/** Of the dark modules, one unit each, the quiet zone around included. `size` is the side of the whole. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const rows = data.map((row, y) =>
    runsOf(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  )
  return { path: rows.join(''), size }
}

/** Neighbours drawn as one, so that no hair line shows between them on paper. */
function runsOf(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []))
  return starts.map((from) => {
    const end = row.indexOf(false, from)
    return [from, (end === -1 ? row.length : end) - from] as const
  })
}

type Props = {
  readonly text: string
  /** What it leads to, for those who hear the page. The address in letters stands beside it. */
  readonly label: string
}

/** Black on white in both schemes: that is what cameras read. Size it by its class. */
export function Qr({ text, label }: Props) {
  const { path, size } = qrPath(text)
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="160"
      height="160"
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
