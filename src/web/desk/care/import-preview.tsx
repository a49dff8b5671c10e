import { Tag } from '#web/kit/tag.tsx'
import type { RosterImportWords } from '#web/messages/desk-roster-import-en.ts'
import { rosterImportWords } from '#web/messages/desk-roster-import.ts'
import { useWords } from '../app-language.ts'
import type { Refusal } from './roster-cells.ts'
import type { Explained } from './roster-rows.ts'

type Props = {
  readonly explained: readonly Explained[]
  readonly made: number
  readonly without: ReadonlySet<number>
  readonly leave: (without: ReadonlySet<number>) => void
}

/** More than this nobody reads; what is refused stands first, since something is to be done about it. */
const MOST_SHOWN = 200
const ORDER = ['refused', 'changes', 'new', 'unchanged'] as const

export function Preview({ explained, made, without, leave }: Props) {
  const words = useWords(rosterImportWords)
  const counts = { new: 0, changes: 0, unchanged: 0, refused: 0 }
  for (const { kind } of explained) counts[kind] += 1
  const sorted = explained.toSorted(
    (one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind),
  )
  const toggle = (row: number, takes: boolean) =>
    leave(new Set(takes ? [...without].filter((each) => each !== row) : [...without, row]))
  const rest = sorted.length - MOST_SHOWN
  return (
    <section class="stack close across" aria-labelledby="preview">
      <h2 id="preview">{words.preview(made)}</h2>
      <p class="soft" role="status">
        {words.counts(counts)}
      </p>
      <table class="rows-to-come">
        <caption class="hidden-text">{words.preview(made)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.heads.row}</th>
            <th scope="col">{words.heads.who}</th>
            <th scope="col">{words.heads.what}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, MOST_SHOWN).map((each) => (
            <Row key={each.row} explained={each} takes={!without.has(each.row)} toggle={toggle} />
          ))}
        </tbody>
      </table>
      {rest > 0 && <p class="soft">{words.more(rest)}</p>}
    </section>
  )
}

type RowProps = {
  readonly explained: Explained
  readonly takes: boolean
  readonly toggle: (row: number, takes: boolean) => void
}

function Row({ explained, takes, toggle }: RowProps) {
  const words = useWords(rosterImportWords)
  const { row, who, kind } = explained
  const isTaken = kind === 'new' || kind === 'changes'
  return (
    <tr>
      <td>{row}</td>
      <th scope="row">
        {isTaken ? (
          <label class="take">
            <input
              type="checkbox"
              aria-label={words.take(who)}
              checked={takes}
              onChange={(event) => toggle(row, event.currentTarget.checked)}
            />
            {who}
          </label>
        ) : (
          who
        )}
      </th>
      <td>
        <Tag tone={kind === 'refused' ? 'lamp' : 'pine'}>{words.kinds[kind]}</Tag>{' '}
        <Why explained={explained} />
      </td>
    </tr>
  )
}

function Why({ explained }: { readonly explained: Explained }) {
  const words = useWords(rosterImportWords)
  switch (explained.kind) {
    case 'new':
      return <span class="soft">{explained.email}</span>
    case 'changes':
      return (
        <span>
          {explained.changes
            .map(({ field, from, to }) => words.change(words.fields[field], from, to))
            .join(' · ')}
        </span>
      )
    case 'unchanged':
      return null
    case 'refused':
      return <span>{refusalText(words, explained.why)}</span>
  }
}

function refusalText(
  words: RosterImportWords,
  { code, field, value = '', nearest }: Refusal,
): string {
  const name = field === undefined ? '' : words.fields[field]
  const why = words.why[code]({ field: name, value })
  return nearest === undefined ? why : `${why} ${words.nearest(nearest)}`
}
