import { useState } from 'preact/hooks'
import { listPrograms } from '#contract/programs.ts'
import { TextField } from '#web/kit/field.tsx'
import { programWords } from '#web/messages/desk-program.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { GoLive } from './go-live.tsx'
import { NoOwnProgram, type OwnProgram } from './own-program.tsx'
import { SaveRow } from './save-row.tsx'
import { useSave } from './use-save.ts'
import './programs.css'

/** The program's first page: whether it is open, what is missing, its name, and the way to everything else. */
export function ProgramPage() {
  const { program } = useDesk()
  return program === undefined ? <NoOwnProgram /> : <Own program={program} />
}

function Own({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(programWords)
  const read = useRead(listPrograms, {})
  const own =
    read.kind === 'ready'
      ? read.output.programs.find((each) => each.program === program.program)
      : undefined
  if (read.kind !== 'ready' || own === undefined) {
    return (
      <Page title={words.title}>
        <Reading read={read}>{() => null}</Reading>
      </Page>
    )
  }
  const isLive = own.state === 'live'
  const address = `${location.origin}/ask/${own.slug}`
  return (
    <Page
      title={words.title}
      heading={isLive ? words.live(own.name) : words.draft(own.name)}
      lead={isLive ? words.liveLead : words.draftLead}
    >
      {isLive ? (
        <p>
          <a href={`/ask/${own.slug}`}>{address}</a>
        </p>
      ) : (
        <GoLive own={own} again={read.again} />
      )}
      <Basics own={own} again={read.again} />
      <MoreSettings />
    </Page>
  )
}

function Basics({ own, again }: { readonly own: OwnProgram; readonly again: () => void }) {
  const words = useWords(programWords)
  const [name, setName] = useState(own.name)
  const [phone, setPhone] = useState(own.phone)
  const { saving, save } = useSave(own, again)
  return (
    <section class="stack close" aria-labelledby="basics">
      <h2 id="basics">{words.basics}</h2>
      <form
        class="stack close narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void save({ name, phone })
        }}
      >
        <TextField label={words.name} value={name} most={120} required onInput={setName} />
        <TextField
          type="tel"
          label={words.phone}
          hint={words.phoneHint}
          value={phone}
          most={40}
          required
          onInput={setPhone}
        />
        <SaveRow saving={saving} disabled={name.trim() === '' || phone.trim() === ''} />
      </form>
    </section>
  )
}

function MoreSettings() {
  const words = useWords(programWords)
  const pages = [
    ['/desk/program/policy', words.policy, words.policySoft],
    ['/desk/program/look', words.look, words.lookSoft],
    ['/desk/program/lists', words.lists, words.listsSoft],
    ['/desk/program/doors', words.doors, words.doorsSoft],
  ] as const
  return (
    <section class="stack close" aria-labelledby="more">
      <h2 id="more">{words.more}</h2>
      <ul class="links">
        {pages.map(([href, title, soft]) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <p class="soft">{soft}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
