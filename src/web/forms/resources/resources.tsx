import type { OutputOf } from '#contract/endpoint.ts'
import { showLibrary } from '#contract/resources.ts'
import { resourceKinds, type ResourceKind } from '#domain/resource.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { longDay } from '#web/kit/days.ts'
import { telephone } from '#web/kit/lines.tsx'
import { Prose } from '#web/kit/prose.tsx'
import { libraryWords } from '#web/messages/forms-resources.ts'
import type { FormAddress, FormProps } from '../address.ts'
import { language, useWords } from '../language.ts'
import { FormPage, Trouble } from '../shell.tsx'
import { useOpen } from '../use-open.ts'
import './resources.css'

type Library = OutputOf<typeof showLibrary>
type Entry = Library['resources'][number]

/** What a program has published for everybody: readable without an account, and on paper. */
export function ResourcesForm({ address }: FormProps) {
  const words = useWords(libraryWords)
  const { program = '', entry } = address
  const opened = useOpen(showLibrary, { program, ...(entry === undefined ? {} : { entry }) })
  if (opened.kind === 'opening') {
    return (
      <FormPage title={words.title}>
        <Busy label={words.reading} />
      </FormPage>
    )
  }
  if (opened.kind === 'failed') {
    return (
      <FormPage title={words.title}>
        <Trouble why={opened.why} again={opened.again} />
      </FormPage>
    )
  }
  const { name, entryName, phone, lines } = opened.output
  return (
    <FormPage
      name={entryName ?? name}
      title={words.title}
      lead={words.lead}
      phone={phone}
      lines={lines}
    >
      <Shelves resources={opened.output.resources} />
      <Ask address={address} />
    </FormPage>
  )
}

function Shelves({ resources }: { readonly resources: readonly Entry[] }) {
  const words = useWords(libraryWords)
  if (resources.length === 0) return <p class="soft">{words.empty}</p>
  return resourceKinds.map((kind) => {
    const same = resources.filter((each) => each.kind === kind)
    return same.length === 0 ? null : <Shelf key={kind} kind={kind} resources={same} />
  })
}

type ShelfProps = { readonly kind: ResourceKind; readonly resources: readonly Entry[] }

function Shelf({ kind, resources }: ShelfProps) {
  const words = useWords(libraryWords)
  return (
    <section class="stack close" aria-labelledby={kind}>
      <h2 id={kind}>{words.sections[kind]}</h2>
      <ul class="open-library">
        {resources.map((each) => (
          <li key={each.resource}>
            <OneEntry entry={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const inLanguage = ({ texts }: Entry, spoken: string): Entry['texts'][string] | undefined =>
  texts[spoken] ?? texts['en'] ?? Object.values(texts)[0]

function OneEntry({ entry }: { readonly entry: Entry }) {
  const words = useWords(libraryWords)
  const spoken = language.value
  const text = inLanguage(entry, spoken)
  if (text === undefined) return null
  const { title, summary, body } = text
  const { phone, url } = entry
  return (
    <>
      <h3>{title}</h3>
      {summary === '' ? null : <p class="soft">{summary}</p>}
      {phone === '' ? null : (
        <p>
          <a class="number" href={telephone(phone)}>
            {phone}
          </a>
        </p>
      )}
      {url === '' ? null : (
        <p>
          <a href={url} rel="noopener noreferrer">
            {words.link}
          </a>
        </p>
      )}
      {body === '' ? null : (
        <details>
          <summary>{words.read}</summary>
          <Prose text={body} />
        </details>
      )}
      <p class="soft">{words.asOf(longDay(spoken, entry.reviewedOn))}</p>
    </>
  )
}

function Ask({ address }: { readonly address: FormAddress }) {
  const words = useWords(libraryWords)
  const path = [address.program, address.entry].filter((part) => part !== undefined).join('/')
  return (
    <section class="stack close no-print">
      <p class="soft">{words.askWhy}</p>
      <div class="row">
        <a class="button" href={`/ask/${path}`}>
          {words.ask}
        </a>
        <Button kind="quiet" onPress={() => print()}>
          {words.print}
        </Button>
      </div>
    </section>
  )
}
