import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { useWords } from '../app-language.ts'

type Props = { readonly name: string; readonly link: string }

/** A link to be handed over in person. Whoever has keys already gets an address without any token. */
export function HandOver({ name, link }: Props) {
  const words = useWords(supporterWords)
  const [copied, setCopied] = useState(false)
  const isNew = link.includes('#')
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <section class="note pine stack close" role="status">
      <p>
        <b>{isNew ? words.linkTitle(name) : words.hasKeys(name)}</b>
      </p>
      {isNew && <p>{words.linkWhy}</p>}
      <code class="link-to-copy">{link}</code>
      <div class="row">
        <Button kind="quiet" small onPress={() => void copy()}>
          {words.copy}
        </Button>
        <Notice>{copied && words.copied}</Notice>
      </div>
    </section>
  )
}
