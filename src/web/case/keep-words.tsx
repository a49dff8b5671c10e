import { Button } from '#web/kit/button.tsx'
import { CopyButton } from '#web/kit/copy-button.tsx'
import { toBase64 } from '#web/kit/call.ts'
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
        <CopyButton words={words.words} text={receipt.words.join(' ')} small>
          {words.words.copy}
        </CopyButton>
      </div>
      <details>
        <summary>{words.words.link}</summary>
        <div class="stack close">
          <p class="soft">{words.words.linkHint}</p>
          <code class="link-text">{receiptLink(receipt)}</code>
          <CopyButton words={words.words} text={receiptLink(receipt)} small>
            {words.words.copyLink}
          </CopyButton>
        </div>
      </details>
    </div>
  )
}
