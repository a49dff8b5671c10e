import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'

/** The address that carries the roster's root, for posters: a browser that comes by it notices a swapped team. */
export function Fingerprint({ root }: { readonly root: string }) {
  const words = useWords(rostersWords)
  const { program } = useDesk()
  const [isCopied, setCopied] = useState(false)
  const address = `${location.origin}/ask/${program?.slug ?? ''}#k=${root}`
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <section class="stack close">
      <h2>{words.fingerprintTitle}</h2>
      <p class="soft">{words.fingerprintLead}</p>
      <p>
        <code class="desk-letters">{address}</code>
      </p>
      <div class="desk-row">
        <Button kind="quiet" small onPress={() => void copy()}>
          {words.copy}
        </Button>
        <Notice>{isCopied ? words.copied : null}</Notice>
      </div>
    </section>
  )
}
