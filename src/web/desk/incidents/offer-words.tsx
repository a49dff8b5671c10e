import { CopyButton } from '#web/kit/copy-button.tsx'
import { copyWords } from '#web/messages/copy.ts'
import { incidentsWords } from '#web/messages/desk-incidents.ts'
import { useWords } from '../app-language.ts'

/** What to say or write by another way, to copy. */
export function OfferWords({ link }: { readonly link: string }) {
  const words = useWords(incidentsWords)
  const text = words.letter(link)
  return (
    <section class="stack close" aria-labelledby="offer-words">
      <h3 id="offer-words">{words.letterTitle}</h3>
      <p class="soft">{words.letterHint}</p>
      <blockquote class="to-say">{text}</blockquote>
      <div class="row">
        <CopyButton words={useWords(copyWords)} text={text} small>
          {words.copy}
        </CopyButton>
      </div>
    </section>
  )
}
