import { useState } from 'preact/hooks'
import { addStarterTexts, declineSuggestion } from '#contract/resources.ts'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { resourcesWords } from '#web/messages/desk-resources.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { briefIn, type Brief } from './library.ts'

/** What wants to be looked over. Nothing of it is hidden from anybody meanwhile. */
export function Warnings({ resources }: { readonly resources: readonly Brief[] }) {
  const words = useWords(resourcesWords)
  const stale = resources.filter((each) => each.stale)
  const broken = resources.filter(
    (each) => each.link === 'broken' && each.state === 'published' && !each.stale,
  )
  if (stale.length + broken.length === 0) return null
  return (
    <div class="stack close library-notes no-print">
      {stale.length > 0 && (
        <Note>
          <p>
            <strong>{words.staleTitle(stale.length)}</strong> {words.staleWhy}
          </p>
          <Links resources={stale} />
        </Note>
      )}
      {broken.length > 0 && (
        <Note>
          <p>
            <strong>{words.brokenTitle(broken.length)}</strong> {words.brokenWhy}
          </p>
          <Links resources={broken} />
        </Note>
      )}
    </div>
  )
}

function Links({ resources }: { readonly resources: readonly Brief[] }) {
  return (
    <ul class="library-links">
      {resources.map(({ resource, texts }) => (
        <li key={resource}>
          <a href={`/desk/resources/${resource}`}>{briefIn(texts, language.value).title}</a>
        </li>
      ))}
    </ul>
  )
}

type SuggestionsProps = { readonly resources: readonly Brief[]; readonly changed: () => void }

export function Suggestions({ resources, changed }: SuggestionsProps) {
  const words = useWords(resourcesWords)
  const desk = useDesk()
  const [why, setWhy] = useState<string>()
  const waiting = resources.filter(({ state }) => state === 'suggested')
  const decline = async (resource: Brief['resource']) => {
    const called = await desk.call(declineSuggestion, { resource })
    setWhy(called.kind === 'done' ? undefined : whyOf(called))
    changed()
  }
  if (waiting.length === 0) return null
  return (
    <section class="sheet stack close no-print" aria-labelledby="suggested">
      <h2 id="suggested">{words.suggestions.title(waiting.length)}</h2>
      <p class="soft">{words.suggestions.why}</p>
      <ul class="desk-list">
        {waiting.map((each) => (
          <Suggestion key={each.resource} suggestion={each} decline={decline} />
        ))}
      </ul>
      {why !== undefined && <Refused why={why} />}
    </section>
  )
}

type SuggestionProps = {
  readonly suggestion: Brief
  readonly decline: (resource: Brief['resource']) => Promise<void>
}

function Suggestion({ suggestion, decline }: SuggestionProps) {
  const words = useWords(resourcesWords)
  const { resource, texts, url } = suggestion
  const { title, summary } = briefIn(texts, language.value)
  return (
    <li>
      <div class="library-item">
        <span>{title}</span>
        {summary === '' ? null : <span class="soft">{summary}</span>}
        <span class="soft safe-text">{url === '' ? words.suggestions.noLink : url}</span>
      </div>
      <div class="desk-row">
        <a class="button quiet small" href={`/desk/resources/${resource}`}>
          {words.suggestions.look}
        </a>
        <Button
          kind="plain"
          small
          label={words.suggestions.declineOf(title)}
          onPress={() => void decline(resource)}
        >
          {words.suggestions.decline}
        </Button>
      </div>
    </li>
  )
}

type StartersProps = {
  readonly program: PlaceProgram
  readonly missing: number
  readonly changed: () => void
}

export function Starters({ program, missing, changed }: StartersProps) {
  const words = useWords(resourcesWords)
  const desk = useDesk()
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const add = async () => {
    setState({ busy: true })
    const called = await desk.call(addStarterTexts, { program: program.program })
    setState(called.kind === 'done' ? { busy: false } : { busy: false, why: whyOf(called) })
    changed()
  }
  if (missing === 0) return null
  return (
    <section class="stack close no-print">
      <p class="soft">{words.startersWhy}</p>
      <div>
        <Button kind="quiet" busy={state.busy} onPress={() => void add()}>
          {words.starters(missing)}
        </Button>
      </div>
      {state.why !== undefined && <Refused why={state.why} />}
    </section>
  )
}
