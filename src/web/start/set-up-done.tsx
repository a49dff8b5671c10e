import { useEffect, useRef } from 'preact/hooks'
import { CopyButton } from '#web/kit/copy-button.tsx'
import { Note } from '#web/kit/note.tsx'
import type { StartWords } from '#web/messages/start-en.ts'
import type { Answers } from './set-up-answers.ts'
import type { Links } from './set-up.tsx'

type Props = {
  readonly words: StartWords
  readonly answers: Answers
  readonly links: Links
  readonly mail: 'smtp' | 'outbox'
}

/** The links of the two coordinators: one to go on with, one to hand over. */
export function SetUpDone({ words, answers, links, mail }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="stack loose">
      <h1 ref={heading} tabIndex={-1}>
        {words.doneTitle}
      </h1>
      <p>{words.doneSoft}</p>
      <section class="sheet stack">
        <h2>{words.doneSecond(answers.secondName.trim())}</h2>
        <p class="soft">{words.doneSecondSoft}</p>
        <HandOver words={words} link={links.second} email={answers.secondEmail.trim()} />
        <p class="soft">
          {mail === 'smtp' ? words.mailed(answers.secondEmail.trim()) : words.notMailed}
        </p>
      </section>
      <section class="sheet stack">
        <h2>{words.doneFirst(answers.firstName.trim())}</h2>
        <p class="soft">{words.doneFirstSoft}</p>
        <Note>{words.keepBoth}</Note>
        <div>
          <a class="button" href={links.first}>
            {words.goOn}
          </a>
        </div>
      </section>
    </section>
  )
}

type HandOverProps = {
  readonly words: StartWords
  readonly link: string
  readonly email: string
}

function HandOver({ words, link, email }: HandOverProps) {
  const whole = new URL(link, location.href).href
  const letter = new URLSearchParams({ subject: words.mailSubject, body: words.mailBody(whole) })
  return (
    <>
      <code class="link-to-copy">{whole}</code>
      <div class="row">
        <a
          class="button plain small"
          href={`mailto:${email}?${letter.toString().replaceAll('+', '%20')}`}
        >
          {words.mailLink}
        </a>
        <CopyButton words={words} text={whole} small>
          {words.copy}
        </CopyButton>
      </div>
    </>
  )
}
