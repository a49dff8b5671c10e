import type { AskWords } from '#web/messages/ask.ts'
import { Title } from './question.tsx'
import { receiptLink } from '#web/case/keep-words.tsx'
import type { AskState } from './state.ts'

type HeardProps = { readonly words: AskWords; readonly state: AskState }

export function HeardStep({ words, state }: HeardProps) {
  const { heard } = words
  const { answers, receipt } = state
  const next = answers.callInstead ? heard.call : heard[answers.choice]
  return (
    <div class="stack loose">
      <Title title={heard.title} />
      <ul class="stack close">
        {next.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!answers.callInstead && receipt !== undefined && (
        <div class="stack">
          <p>
            {heard.back} <b>{`${location.host}/return`}</b>
          </p>
          <p class="soft">{heard.saveLink}</p>
          <a class="button" href={receiptLink(receipt)}>
            {heard.open}
          </a>
        </div>
      )}
    </div>
  )
}
