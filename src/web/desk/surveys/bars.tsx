import { surveyResultWords } from '#web/messages/desk-survey-results.ts'
import { useWords } from '../app-language.ts'

export type BarRow = { readonly label: string; readonly share: number | undefined }

const HEIGHT = 10
const FULL = 100
const HATCHED = 22

/** A bar of what is left of the table's own words: its length is the share of all, hatched where it is hidden. */
export function Bar({ share }: { readonly share: number | undefined }) {
  return (
    <svg
      class="survey-bar"
      viewBox={`0 0 ${FULL} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="survey-bar-ground" width={FULL} height={HEIGHT} />
      {share === undefined ? (
        <Hatched />
      ) : (
        <rect class="survey-bar-full" width={share * FULL} height={HEIGHT} />
      )}
    </svg>
  )
}

/** One length for every hidden count, whatever it is. */
function Hatched() {
  const lines = Array.from({ length: HATCHED / 2 }, (_, at) => at * 2)
  return (
    <>
      {lines.map((x) => (
        <rect key={x} class="survey-bar-few" x={x} width={0.8} height={HEIGHT} />
      ))}
    </>
  )
}

type Props = {
  readonly rows: readonly (BarRow & { readonly key: string; readonly said: string })[]
}

/** Bars for the eye; the table beside them says the same to everybody. */
export function Bars({ rows }: Props) {
  return (
    <div class="survey-bars" aria-hidden="true">
      {rows.map(({ key, label, share, said }) => (
        <div key={key} class="survey-bar-row">
          <span>{label}</span>
          <Bar share={share} />
          <span class={share === undefined ? 'few' : ''}>{said}</span>
        </div>
      ))}
    </div>
  )
}

/** More columns than this stand below each other on a phone, each with its head. */
const WIDE = 3

type TableProps = {
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function TwinTable({ caption, heads, rows }: TableProps) {
  const words = useWords(surveyResultWords)
  return (
    <details class="survey-twin">
      <summary>{words.table}</summary>
      <PlainTable caption={caption} heads={heads} rows={rows} />
    </details>
  )
}

export function PlainTable({ caption, heads, rows }: TableProps) {
  return (
    <table class={heads.length > WIDE ? 'survey-table wide' : 'survey-table'}>
      <caption class="hidden-text">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...cells], at) => (
          <tr key={`${at} ${first}`}>
            <th scope="row">{first}</th>
            {cells.map((cell, place) => (
              <td key={heads[place + 1]} data-head={heads[place + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
