import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { incidentsWords } from '#web/messages/desk-incidents.ts'
import { useWords } from '../app-language.ts'

/** What to say or write by another way, to copy. */
export function OfferWords({ link }: { readonly link: string }) {
  const words = useWords(incidentsWords)
  const [isCopied, setCopied] = useState(false)
  const text = words.letter(link)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <section class="stack close" aria-labelledby="offer-words">
      <h3 id="offer-words">{words.letterTitle}</h3>
      <p class="soft">{words.letterHint}</p>
      <blockquote class="to-say">{text}</blockquote>
      <div class="row">
        <Button kind="quiet" small onPress={() => void copy()}>
          {words.copy}
        </Button>
        <Notice>{isCopied && <span class="soft">{words.copied}</span>}</Notice>
      </div>
    </section>
  )
}
