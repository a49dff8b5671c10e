import { useState } from 'preact/hooks'
import { listResources, showResource } from '#contract/resources.ts'
import { parseResourceId } from '#domain/ids.ts'
import { textIn } from '#domain/resource.ts'
import { Button } from '#web/kit/button.tsx'
import { longDay } from '#web/kit/days.ts'
import { telephone } from '#web/kit/lines.tsx'
import { Note } from '#web/kit/note.tsx'
import { Prose } from '#web/kit/prose.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { resourcesWords } from '#web/messages/desk-resources.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import { go, type Params } from '../router.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Failure, Page, Reading } from '../shell-parts.tsx'
import { EditResource } from './edit.tsx'
import { languageName, type Whole } from './library.ts'
import { Placing } from './placing.tsx'
import { newResource, toWritten } from './written.ts'
import './resources.css'

/** One entry: to read, and for whoever keeps the library to change. `add` in the address makes a new one. */
export function ResourcePage({ params }: { readonly params: Params }) {
  const words = useWords(resourcesWords)
  const { program, may } = useDesk()
  const address = params['resource'] ?? ''
  if (program === undefined) return <NoProgram />
  if (address === 'add' && may('resource.write')) return <NewResource program={program} />
  const id = findId(address)
  if (id !== undefined) return <Found key={id} program={program} id={id} />
  return (
    <Page title={words.title}>
      <Failure why="not-found" />
    </Page>
  )
}

function findId(text: string): Whole['resource'] | undefined {
  try {
    return parseResourceId(text)
  } catch {
    // NOTE: an address that is none leads to an entry that is none
    return undefined
  }
}

type ProgramProps = { readonly program: PlaceProgram }

function NewResource({ program }: ProgramProps) {
  const words = useWords(resourcesWords)
  const read = useRead(listResources, { program: program.program })
  return (
    <Page title={words.form.addTitle}>
      <Reading read={read}>
        {({ today }) => (
          <EditResource
            program={program}
            today={today}
            first={newResource(today)}
            done={() => leaveNew()}
          />
        )}
      </Reading>
    </Page>
  )
}

/** Where saving has led on to the new entry already, it stays there. */
const leaveNew = (): void => {
  if (location.pathname.endsWith('/add')) go('/desk/resources')
}

function Found({ program, id }: ProgramProps & { readonly id: Whole['resource'] }) {
  const words = useWords(resourcesWords)
  const { may } = useDesk()
  const read = useRead(showResource, { resource: id })
  const [isEditing, setEditing] = useState(false)
  if (read.kind !== 'ready') {
    return (
      <Page title={words.title}>
        <Reading read={read}>{() => null}</Reading>
      </Page>
    )
  }
  const { resource, today } = read.output
  const { title } = textIn(resource.texts, language.value)
  if (isEditing) {
    const done = () => {
      setEditing(false)
      read.again()
    }
    return (
      <Page title={words.form.editTitle} heading={title}>
        <EditResource {...{ program, today, resource, done }} first={toWritten(resource)} />
      </Page>
    )
  }
  return (
    <Page title={title}>
      <Shown resource={resource} isKeeper={may('resource.write')} />
      {may('resource.write') && (
        <Placing
          {...{ program, resource }}
          edit={() => setEditing(true)}
          changed={() => read.again()}
        />
      )}
      <a class="no-print" href="/desk/resources">
        {words.toList}
      </a>
    </Page>
  )
}

type ShownProps = { readonly resource: Whole; readonly isKeeper: boolean }

function Shown({ resource, isKeeper }: ShownProps) {
  const words = useWords(resourcesWords)
  const [chosen, setChosen] = useState<string>()
  const spoken = chosen ?? language.value
  const { summary, body } = textIn(resource.texts, spoken)
  const { phone, url } = resource
  const on = longDay(language.value, resource.reviewedOn)
  const by = longDay(language.value, resource.reviewBy)
  return (
    <article class="stack library-read" lang={spoken in resource.texts ? spoken : undefined}>
      <Tags resource={resource} />
      {isKeeper && <Standing resource={resource} />}
      {summary === '' ? null : <p>{summary}</p>}
      {phone === '' ? null : (
        <p>
          <a class="button quiet" href={telephone(phone)}>
            {phone}
          </a>
        </p>
      )}
      {url === '' ? null : (
        <p>
          <a class="library-url" href={url} target="_blank" rel="noopener noreferrer">
            {words.open}
          </a>
        </p>
      )}
      {body === '' ? null : <Prose text={body} />}
      <p class="soft">{words.reviewed(on, by)}</p>
      <Languages resource={resource} spoken={spoken} choose={setChosen} />
    </article>
  )
}

function Tags({ resource }: { readonly resource: Whole }) {
  const words = useWords(resourcesWords)
  const { kind, audience, state } = resource
  return (
    <div class="row">
      <Tag>{words.kinds[kind]}</Tag>
      {audience === 'everyone' ? null : <Tag>{words.audiences[audience]}</Tag>}
      {state === 'published' ? null : <Tag tone="lamp">{words[state]}</Tag>}
    </div>
  )
}

/** For whoever keeps the library: what wants a look, and how the link was found. */
function Standing({ resource }: { readonly resource: Whole }) {
  const words = useWords(resourcesWords)
  const { stale, link, linkCheckedOn } = resource
  const on = linkCheckedOn === null ? '' : longDay(language.value, linkCheckedOn)
  return (
    <>
      {stale && <Note>{words.staleHere}</Note>}
      {link === 'broken' && <Note>{words.brokenHere(on)}</Note>}
      {link === 'good' && <p class="soft no-print">{words.linkGood(on)}</p>}
    </>
  )
}

type LanguagesProps = {
  readonly resource: Whole
  readonly spoken: string
  readonly choose: (language: string) => void
}

function Languages({ resource, spoken, choose }: LanguagesProps) {
  const words = useWords(resourcesWords)
  const others = Object.keys(resource.texts).filter((each) => each !== spoken)
  if (others.length === 0 || Object.keys(resource.texts).length < 2) return null
  return (
    <div class="desk-row no-print">
      <span class="soft">{words.readIn}</span>
      {others.map((each) => (
        <Button key={each} kind="quiet" small onPress={() => choose(each)}>
          {languageName(each, each)}
        </Button>
      ))}
    </div>
  )
}
