import { useId } from 'preact/hooks'
import { resourceKinds, type ResourceKind } from '#domain/resource.ts'
import { Button } from '#web/kit/button.tsx'
import { telephone } from '#web/kit/lines.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { resourcesWords } from '#web/messages/desk-resources.ts'
import { useDesk } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { briefIn, type Brief } from './library.ts'

type Move = (resource: Brief, step: -1 | 1) => void
type Props = {
  readonly resources: readonly Brief[]
  /** While the order is being changed. */
  readonly move?: Move | undefined
}

/** By kind, crisis lines first. */
export function LibraryList({ resources, move }: Props) {
  return resourceKinds.map((kind) => {
    const same = resources.filter((each) => each.kind === kind)
    return same.length === 0 ? null : <Shelf key={kind} kind={kind} resources={same} move={move} />
  })
}

function Shelf({ kind, resources, move }: Props & { readonly kind: ResourceKind }) {
  const words = useWords(resourcesWords)
  const id = useId()
  return (
    <section class="stack close" aria-labelledby={id}>
      <h2 id={id}>{words.sections[kind]}</h2>
      <ul class="desk-list">
        {resources.map((each, at) => (
          <li key={each.resource}>
            <Item resource={each} />
            {move === undefined ? null : (
              <Moves resource={each} move={move} edge={edgeOf(at, resources.length)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Edge = { readonly first: boolean; readonly last: boolean }
const edgeOf = (at: number, count: number): Edge => ({ first: at === 0, last: at === count - 1 })

function Item({ resource }: { readonly resource: Brief }) {
  const { title, summary } = briefIn(resource.texts, language.value)
  const { phone } = resource
  return (
    <div class="library-item">
      <div class="row">
        <a href={`/desk/resources/${resource.resource}`}>{title}</a>
        {phone === '' ? null : <a href={telephone(phone)}>{phone}</a>}
        <Tags resource={resource} />
      </div>
      {summary === '' ? null : <p class="soft">{summary}</p>}
      {resource.url === '' ? null : (
        <p class="soft print-only">
          <span class="safe-text">{resource.url}</span>
        </p>
      )}
    </div>
  )
}

/** That something wants to be looked over is the coordinator's business; readers are not made to doubt a number. */
function Tags({ resource }: { readonly resource: Brief }) {
  const words = useWords(resourcesWords)
  const { may } = useDesk()
  const { audience, state } = resource
  return (
    <>
      {audience === 'everyone' ? null : <Tag>{words.audiences[audience]}</Tag>}
      {resource.stale && may('resource.write') && <Tag tone="lamp">{words.stale}</Tag>}
      {resource.link === 'broken' && <Tag tone="lamp">{words.brokenLink}</Tag>}
      {state === 'retired' && <Tag tone="lamp">{words.retired}</Tag>}
    </>
  )
}

type MovesProps = { readonly resource: Brief; readonly move: Move; readonly edge: Edge }

function Moves({ resource, move, edge }: MovesProps) {
  const words = useWords(resourcesWords)
  const { title } = briefIn(resource.texts, language.value)
  return (
    <div class="library-moves no-print">
      <Button
        kind="quiet"
        small
        busy={edge.first}
        label={words.up(title)}
        onPress={() => move(resource, -1)}
      >
        {'↑'}
      </Button>
      <Button
        kind="quiet"
        small
        busy={edge.last}
        label={words.down(title)}
        onPress={() => move(resource, 1)}
      >
        {'↓'}
      </Button>
    </div>
  )
}
