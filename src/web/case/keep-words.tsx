import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { toBase64 } from '#web/kit/call.ts'
import { Notice } from '#web/kit/notice.tsx'
import type { AskWords } from '#web/messages/ask.ts'
import type { Receipt } from './sealing.ts'

/** In the fragment: no server ever sees it. */
export const receiptLink = ({ entropy }: Pick<Receipt, 'entropy'>): string =>
  `${location.origin}/return#w=${toBase64(entropy)}`

type KeepProps = { readonly words: AskWords; readonly receipt: Receipt }

/** Shown once, to be written down, printed or copied. */
export function KeepWords({ words, receipt }: KeepProps) {
  return (
    <>
      <ol class="words" translate={false}>
        {receipt.words.map((word, index) => (
          <li key={index}>{word}</li>
        ))}
      </ol>
      <p class="soft">{words.words.language}</p>
      <Keeping words={words} receipt={receipt} />
    </>
  )
}

function Keeping({ words, receipt }: KeepProps) {
  const [isCopied, setCopied] = useState(false)
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <div class="stack close no-print">
      <div class="row">
        <Button
          kind="quiet"
          small
          onPress={() => {
            print()
          }}
        >
          {words.words.print}
        </Button>
        <Button kind="quiet" small onPress={() => void copy(receipt.words.join(' '))}>
          {words.words.copy}
        </Button>
      </div>
      <details>
        <summary>{words.words.link}</summary>
        <div class="stack close">
          <p class="soft">{words.words.linkHint}</p>
          <code class="link-text">{receiptLink(receipt)}</code>
          <Button kind="quiet" small onPress={() => void copy(receiptLink(receipt))}>
            {words.words.copyLink}
          </Button>
        </div>
      </details>
      <Notice>{isCopied && <span class="soft">{words.words.copied}</span>}</Notice>
    </div>
  )
}
