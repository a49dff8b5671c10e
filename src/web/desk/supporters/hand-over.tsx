import { CopyButton } from '#web/kit/copy-button.tsx'
import { copyWords } from '#web/messages/copy.ts'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { useWords } from '../app-language.ts'

type Props = { readonly name: string; readonly link: string }

/** A link to be handed over in person. Whoever has keys already gets an address without any token. */
export function HandOver({ name, link }: Props) {
  const words = useWords(supporterWords)
  const isNew = link.includes('#')
  return (
    <section class="note pine stack close" role="status">
      <p>
        <b>{isNew ? words.linkTitle(name) : words.hasKeys(name)}</b>
      </p>
      {isNew && <p>{words.linkWhy}</p>}
      <code class="link-to-copy">{link}</code>
      <div class="row">
        <CopyButton words={useWords(copyWords)} text={link} small>
          {words.copy}
        </CopyButton>
      </div>
    </section>
  )
}
