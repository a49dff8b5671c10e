import { useId } from 'preact/hooks'
import { showDirectory } from '#contract/care.ts'
import { CopyButton } from '#web/kit/copy-button.tsx'
import { copyWords } from '#web/messages/copy.ts'
import { careWords } from '#web/messages/desk-care.ts'
import { useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Reading } from '../shell-parts.tsx'
import { toFragment } from './fragment.ts'

type Props = { readonly program: PlaceProgram; readonly isOn: boolean }

/** The list of those who agreed, by its address or as a piece of a page. */
export function Intranet({ program, isOn }: Props) {
  const words = useWords(careWords)
  return (
    <section class="stack close" aria-labelledby="intranet">
      <h2 id="intranet">{words.listTitle}</h2>
      {isOn ? <List slug={program.slug} /> : <p class="soft">{words.listOff}</p>}
    </section>
  )
}

function List({ slug }: { readonly slug: string }) {
  const words = useWords(careWords)
  const copy = useWords(copyWords)
  const id = useId()
  const read = useRead(showDirectory, { program: slug })
  const address = `${location.origin}/directory/${slug}`
  return (
    <Reading read={read}>
      {(directory) => {
        const html = toFragment(directory, words)
        return (
          <>
            <p>{words.listPeople(directory.people.length)}</p>
            <p>
              {words.listAddress} <a href={address}>{address}</a>
            </p>
            <label for={id}>{words.listHtml}</label>
            <textarea id={id} class="to-copy" rows={6} readOnly value={html} />
            <div class="row">
              <CopyButton words={copy} text={html}>
                {words.copy}
              </CopyButton>
            </div>
          </>
        )
      }}
    </Reading>
  )
}
