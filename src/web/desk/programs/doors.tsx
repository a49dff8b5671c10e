import { listOrganizations } from '#contract/organizations.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { CopyButton } from '#web/kit/copy-button.tsx'
import { copyWords } from '#web/messages/copy.ts'
import { programWords } from '#web/messages/desk-program.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { useWork } from '../app-work.ts'
import { Reading } from '../shell-parts.tsx'
import { AddDoor } from './door-add.tsx'
import { ProgramSubpage, type OwnProgram } from './own-program.tsx'
import './programs.css'

export type Listed = OutputOf<typeof listOrganizations>

export function DoorsPage() {
  const words = useWords(programWords)
  return (
    <ProgramSubpage title={words.doorsTitle} lead={words.doorsLead}>
      {(own) => <Doors own={own} />}
    </ProgramSubpage>
  )
}

/** The fingerprint that posters carry; `undefined` for whoever may not read the roster, or before there is one. */
function useRoot(own: OwnProgram): string | undefined {
  const desk = useDesk()
  const work = useWork(own.program, async () => {
    if (!desk.may('roster.read')) return undefined
    const view = await desk.roster(own.program)
    return view.kind === 'verified' ? view.roster.root : undefined
  })
  return work.kind === 'done' ? work.result : undefined
}

function Doors({ own }: { readonly own: OwnProgram }) {
  const words = useWords(programWords)
  const read = useRead(listOrganizations, {})
  const root = useRoot(own)
  return (
    <Reading read={read}>
      {(listed, again) => {
        const entries = listed.entries.filter(({ program }) => program === own.program)
        return (
          <>
            <p class="soft">{root === undefined ? words.noRoot : words.posterWhy}</p>
            <section>
              <Door name={words.mainDoor} path={`/ask/${own.slug}`} root={root} />
              {entries.map((entry) => (
                <Door
                  key={entry.slug}
                  name={entry.name}
                  path={`/ask/${own.slug}/${entry.slug}`}
                  root={root}
                />
              ))}
            </section>
            {entries.length === 0 && <p class="soft">{words.noDoors}</p>}
            <AddDoor own={own} listed={listed} again={again} />
          </>
        )
      }}
    </Reading>
  )
}

type DoorProps = {
  readonly name: string
  readonly path: string
  readonly root: string | undefined
}

function Door({ name, path, root }: DoorProps) {
  const words = useWords(programWords)
  const address = `${location.origin}${path}`
  const whole = root === undefined ? address : `${address}#k=${root}`
  return (
    <article class="stack close door">
      <h2>{name}</h2>
      <p>
        <a href={path}>{address}</a>
      </p>
      {root !== undefined && (
        <>
          <p class="soft">{words.poster}</p>
          <code class="link-to-copy">{whole}</code>
        </>
      )}
      <div class="row">
        <CopyButton words={useWords(copyWords)} text={whole} label={words.copy(name)} small>
          {words.copyShort}
        </CopyButton>
      </div>
    </article>
  )
}
