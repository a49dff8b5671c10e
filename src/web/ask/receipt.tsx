import { KeepWords } from '#web/case/keep-words.tsx'
import { Button } from '#web/kit/button.tsx'
import type { AskWords } from '#web/messages/ask.ts'
import { answer, turnTo } from './moves.ts'
import { Actions, Title } from './question.tsx'
import type { Receipt } from '#web/case/sealing.ts'

type WordsProps = { readonly words: AskWords; readonly receipt: Receipt }

/** Shown once, to be written down, printed or copied. */
export function WordsStep({ words, receipt }: WordsProps) {
  const callInstead = () => {
    answer({ callInstead: true })
    turnTo('check')
  }
  return (
    <div class="stack">
      <Title title={words.words.title} hint={words.words.lead} />
      <KeepWords words={words} receipt={receipt} />
      <Actions>
        <Button
          onPress={() => {
            answer({ callInstead: false })
            turnTo('check')
          }}
        >
          {words.words.kept}
        </Button>
        <Button kind="plain" onPress={callInstead}>
          {words.words.callInstead}
        </Button>
      </Actions>
    </div>
  )
}
