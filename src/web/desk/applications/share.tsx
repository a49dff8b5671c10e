import { listOrganizations } from '#contract/organizations.ts'
import { CopyButton } from '#web/kit/copy-button.tsx'
import { Qr } from '#web/kit/qr.tsx'
import { copyWords } from '#web/messages/copy.ts'
import { applicationWords } from '#web/messages/desk-applications.ts'
import { useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Reading } from '../shell-parts.tsx'

/** The public form's address for the program and each of its doors, to copy or to point a phone at. */
export function Share({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(applicationWords)
  const read = useRead(listOrganizations, {})
  return (
    <section class="stack" aria-labelledby="share">
      <h2 id="share">{words.shareTitle}</h2>
      <p class="soft">{words.shareWhy}</p>
      <Reading read={read}>
        {({ entries }) => {
          const doors = entries.filter((entry) => entry.program === program.program)
          return (
            <ul class="application-doors">
              <Door
                name={words.mainDoor}
                path={`/join/${program.slug}`}
                isOnly={doors.length === 0}
              />
              {doors.map(({ slug, name }) => (
                <Door key={slug} name={name} path={`/join/${program.slug}/${slug}`} />
              ))}
            </ul>
          )
        }}
      </Reading>
    </section>
  )
}

type DoorProps = { readonly name: string; readonly path: string; readonly isOnly?: boolean }

function Door({ name, path, isOnly = false }: DoorProps) {
  const words = useWords(applicationWords)
  const address = `${location.origin}${path}`
  return (
    <li>
      <details open={isOnly}>
        <summary>{name}</summary>
        <div class="stack close">
          <Qr text={address} label={words.qr(name)} />
          <p>
            <a href={path}>{address}</a>
          </p>
          <div class="row">
            <CopyButton words={useWords(copyWords)} text={address} label={words.copy(name)} small>
              {words.copyShort}
            </CopyButton>
          </div>
        </div>
      </details>
    </li>
  )
}
