import { axisX, axisY, barX, barY, plot, ruleX, ruleY, text } from '@observablehq/plot'
import type { RenderFunction } from '@observablehq/plot'

/** Loaded only where charts are. Colours and the hatching come from the stylesheet. */
export type ChartRow = { readonly label: string; readonly count: number | undefined }
export type Chart = {
  readonly rows: readonly ChartRow[]
  readonly width: number
  /** What stands beside a hidden count. */
  readonly few: string
}

const ROW_PX = 34
/** On a phone the words beside a bar take three lines. */
const NARROW_PX = 420
const NARROW_ROW_PX = 50
const HATCH_PX = 56
const SVG = 'http://www.w3.org/2000/svg'
type Shown = { readonly label: string; readonly count: number }

const shownOf = (rows: readonly ChartRow[]): readonly Shown[] =>
  rows.flatMap(({ label, count }) => (count === undefined ? [] : [{ label, count }]))
const hiddenOf = (rows: readonly ChartRow[]): readonly string[] =>
  rows.flatMap(({ label, count }) => (count === undefined ? [label] : []))
const mostOf = (rows: readonly ChartRow[]): number =>
  Math.max(1, ...rows.map(({ count }) => count ?? 0))

/** One bar a group, in the order of the forms. Hidden counts have one length, whatever they are. */
export function drawGroups({ rows, width, few }: Chart): Element {
  const marginLeft = Math.min(200, Math.round(width * 0.42))
  const shown = shownOf(rows)
  const figure = plot({
    width,
    height: rows.length * (width < NARROW_PX ? NARROW_ROW_PX : ROW_PX) + 8,
    marginLeft,
    marginRight: 44,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [0, mostOf(rows)] },
    y: { domain: rows.map(({ label }) => label), label: null, padding: 0.35 },
    marks: [
      axisY({ tickSize: 0, lineWidth: (marginLeft - 8) / 15, textAnchor: 'end', fontSize: 13 }),
      barX(shown, { x: 'count', y: 'label', className: 'chart-bar' }),
      text(shown, { x: 'count', y: 'label', text: 'count', textAnchor: 'start', dx: 6 }),
      hatchedRows(hiddenOf(rows), few),
      ruleX([0]),
    ],
    className: 'chart',
  })
  return withoutStyle(figure)
}

/** One column a month. */
export function drawMonths({ rows, width }: Chart): Element {
  const every = Math.ceil(rows.length / Math.max(2, Math.floor(width / 72)))
  const shown = shownOf(rows)
  const figure = plot({
    width,
    height: 220,
    marginLeft: 32,
    marginBottom: 32,
    marginTop: 20,
    x: { domain: rows.map(({ label }) => label), label: null, padding: 0.25 },
    y: { domain: [0, mostOf(rows)], label: null, nice: true },
    marks: [
      axisX({
        ticks: rows.flatMap(({ label }, at) => (at % every === 0 ? [label] : [])),
        tickSize: 0,
        fontSize: 12,
      }),
      axisY({ ticks: 4, tickSize: 0, fontSize: 12 }),
      barY(shown, { x: 'label', y: 'count', className: 'chart-bar' }),
      hatchedColumns(hiddenOf(rows)),
      ruleY([0]),
    ],
    className: 'chart',
  })
  return withoutStyle(figure)
}

type Band = ((value: string) => number) & { bandwidth: () => number }
type Scales = Parameters<RenderFunction>[1]

function bandOf(scales: Scales, name: 'x' | 'y'): Band {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Plot types no band scales of its marks
  return scales[name] as unknown as Band
}

const make = (name: string, attributes: Readonly<Record<string, string | number>>): Element => {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

function hatchedRows(labels: readonly string[], few: string): RenderFunction {
  // oxlint-disable-next-line max-params -- as Plot calls it
  return (_index, scales, _values, dimensions) => {
    const group = withPattern('hatch-rows')
    const y = bandOf(scales, 'y')
    const left = dimensions.marginLeft
    for (const label of labels) {
      const top = y(label)
      const height = y.bandwidth()
      const place = { x: left, y: top, width: HATCH_PX, height }
      group.append(make('rect', { ...place, class: 'chart-few', fill: 'url(#hatch-rows)' }))
      const at = { x: left + HATCH_PX + 6, y: top + height / 2, dy: '0.32em' }
      const word = make('text', { ...at, class: 'chart-few-word', 'text-anchor': 'start' })
      word.textContent = few
      group.append(word)
    }
    return group
  }
}

function hatchedColumns(labels: readonly string[]): RenderFunction {
  // oxlint-disable-next-line max-params -- as Plot calls it
  return (_index, scales, _values, dimensions) => {
    const group = withPattern('hatch-columns')
    const x = bandOf(scales, 'x')
    const foot = dimensions.height - dimensions.marginBottom
    for (const label of labels) {
      const place = { x: x(label), y: foot - 24, width: x.bandwidth(), height: 24 }
      group.append(make('rect', { ...place, class: 'chart-few', fill: 'url(#hatch-columns)' }))
    }
    return group
  }
}

function withPattern(id: string): SVGGElement {
  const group = document.createElementNS(SVG, 'g')
  const size = { width: 8, height: 8 }
  const units = { patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }
  const pattern = make('pattern', { id, ...size, ...units })
  pattern.append(make('rect', { width: 4, height: 8, class: 'chart-hatch' }))
  group.append(pattern)
  return group
}

/** The policy of the page allows no style elements; its rules stand in our stylesheet. */
function withoutStyle(figure: Element): Element {
  for (const style of figure.querySelectorAll('style')) style.remove()
  return figure
}
