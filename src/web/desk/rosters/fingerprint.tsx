import { CopyButton } from '#web/kit/copy-button.tsx'
import { copyWords } from '#web/messages/copy.ts'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'

/** The address that carries the roster's root, for posters: a browser that comes by it notices a swapped team. */
export function Fingerprint({ root }: { readonly root: string }) {
  const words = useWords(rostersWords)
  const { program } = useDesk()
  const address = `${location.origin}/ask/${program?.slug ?? ''}#k=${root}`
  return (
    <section class="stack close">
      <h2>{words.fingerprintTitle}</h2>
      <p class="soft">{words.fingerprintLead}</p>
      <p>
        <code class="desk-letters">{address}</code>
      </p>
      <div class="desk-row">
        <CopyButton words={useWords(copyWords)} text={address} small>
          {words.copy}
        </CopyButton>
      </div>
    </section>
  )
}
