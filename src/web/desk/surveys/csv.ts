import type { Table } from '../sheets/table.ts'
import { codeText, splitText, type Counted, type Labelled, type Wording } from './labels.ts'

type Items = ReadonlyMap<string, Labelled>

/** The protected numbers and nothing else, one a line. What is hidden stays a word. */
export function toLines(results: Counted, items: Items, wording: Wording): Table {
  const { words } = wording
  const lines: (readonly string[])[] = [[words.answer, words.unit, words.people, words.share]]
  const total = String(results.answers)
  for (const { item: id, table, measures } of results.items) {
    const item = items.get(id)
    if (item === undefined) continue
    lines.push([item.text, '', total, ''])
    if (table.kind === 'withheld') lines.push([words.withheld, '', words.few, words.few])
    else lines.push(...table.rows.map((row) => toLine(item, row, { results, wording })))
    for (const { codes, units } of measures) {
      lines.push(...toUnitLines(splitText(item, codes, wording), units, results))
    }
  }
  lines.push(
    ...results.subscales.flatMap(({ name, mean, units }) => [
      [name, '', '', mean === null ? words.few : String(mean)],
      ...units.map((each) => [name, nameOf(results, each.unit), '', String(each.mean)]),
    ]),
  )
  return lines
}

type Rows = Extract<Counted['items'][number]['table'], { readonly rows: unknown }>['rows']
type How = { readonly results: Counted; readonly wording: Wording }

function toLine(item: Labelled, { code, cell }: Rows[number], { results, wording }: How) {
  const label = codeText(item, code, wording)
  if (cell.kind === 'few') return [label, '', wording.words.few, wording.words.few]
  return [label, '', String(cell.count), (cell.count / results.answers).toFixed(3)]
}

type Units = Counted['items'][number]['measures'][number]['units']

const toUnitLines = (label: string, units: Units, results: Counted): readonly string[][] =>
  units.map(({ unit, count }) => {
    const all = results.units.find((each) => each.unit === unit)?.answers ?? 0
    return [label, nameOf(results, unit), String(count), (count / all).toFixed(3)]
  })

const nameOf = ({ units }: Counted, unit: string): string =>
  units.find((each) => each.unit === unit)?.name ?? ''
