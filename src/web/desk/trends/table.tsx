import { useMemo } from 'preact/hooks'
import type { Dimension } from '#domain/trends.ts'
import { trendWords } from '#web/messages/desk-trends.ts'
import { useWords } from '../app-language.ts'
import { TrendChart } from './chart.tsx'
import { rowLabel, sentenceText, type Trends, type TrendTable, type Wording } from './labels.ts'

type Cell = Trends['total']
type Rows = Extract<TrendTable, { kind: 'shown' }>['rows']
type Props = {
  readonly table: TrendTable
  readonly total: Cell
  readonly wording: Wording
}

/** One field: its sentence, its picture, its table. */
export function TrendSection({ table, total, wording }: Props) {
  const words = useWords(trendWords)
  const { dimension } = table
  const id = `trend-${dimension}`
  return (
    <section class={`sheet stack close trend ${dimension}`} aria-labelledby={id}>
      <h2 id={id}>{words.fields[dimension]}</h2>
      <p class="soft">{sentenceText(table, wording)}</p>
      {table.kind === 'shown' && (
        <Figures dimension={dimension} rows={table.rows} total={total} wording={wording} />
      )}
    </section>
  )
}

type FiguresProps = {
  readonly dimension: Dimension
  readonly rows: Rows
  readonly total: Cell
  readonly wording: Wording
}

function Figures({ dimension, rows, total, wording }: FiguresProps) {
  const words = useWords(trendWords)
  const drawn = useMemo(
    () =>
      rows
        .filter(({ cell }) => dimension === 'month' || cell.kind === 'few' || cell.count > 0)
        .map(({ code, cell }) => ({
          label: rowLabel(dimension, code, wording),
          count: cell.kind === 'count' ? cell.count : undefined,
        })),
    [dimension, rows, wording],
  )
  return (
    <>
      {drawn.length > 0 && (
        <TrendChart rows={drawn} kind={dimension === 'month' ? 'months' : 'groups'} />
      )}
      {drawn.length < rows.length && <p class="soft">{words.zeros(rows.length - drawn.length)}</p>}
      {dimension === 'issue' && <p class="soft">{words.several}</p>}
      <details>
        <summary>{words.table}</summary>
        <table class="trend-table">
          <caption class="hidden-text">{words.fields[dimension]}</caption>
          <thead>
            <tr>
              <th scope="col">{words.group}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, cell }) => (
              <tr key={code}>
                <th scope="row">{rowLabel(dimension, code, wording)}</th>
                <CountCell cell={cell} />
              </tr>
            ))}
          </tbody>
          {dimension !== 'issue' && (
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                <CountCell cell={total} />
              </tr>
            </tfoot>
          )}
        </table>
      </details>
    </>
  )
}

function CountCell({ cell }: { readonly cell: Cell }) {
  const words = useWords(trendWords)
  return cell.kind === 'count' ? <td>{cell.count}</td> : <td class="few">{words.few}</td>
}
