import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { careWords } from '#web/messages/desk-care.ts'
import { useWords } from '../app-language.ts'

export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const words = useWords(careWords)
  const [copied, setCopied] = useState<string>()
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(text)
  }
  return (
    <span class="desk-row">
      <Button kind="quiet" onPress={() => void copy()}>
        {label ?? words.copy}
      </Button>
      <Notice>{copied === text ? words.copied : null}</Notice>
    </span>
  )
}
