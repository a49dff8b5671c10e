import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { CopyWords } from '#web/messages/copy.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

type CopyProps = {
  readonly words: CopyWords
  readonly text: string
  readonly children: ComponentChildren
  readonly kind?: 'main' | 'quiet'
  readonly small?: boolean
  /** A more telling name for those who hear the page, such as which row. */
  readonly label?: string
}

type Tried = { readonly text: string; readonly isCopied: boolean }

/** What became of it stands until the text is another. A browser may refuse: the text must stand on the page too. */
export function CopyButton({ words, text, children, ...button }: CopyProps) {
  const [tried, setTried] = useState<Tried>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setTried({ text, isCopied: true })
    } catch {
      setTried({ text, isCopied: false })
    }
  }
  const said = tried?.isCopied === true ? words.copied : words.notCopied
  return (
    <>
      <Button kind="quiet" {...button} onPress={() => void copy()}>
        {children}
      </Button>
      <Notice>{tried?.text === text && <span class="soft">{said}</span>}</Notice>
    </>
  )
}
