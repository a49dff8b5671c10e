import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { LanguageSwitch } from '#web/kit/language-switch.tsx'
import { LeaveButton } from '#web/kit/leave.tsx'
import { knownLines, Lines, type CrisisLine } from '#web/kit/lines.tsx'
import { Page } from '#web/kit/page.tsx'
import { formsWords } from '#web/messages/forms.ts'
import { language, useWords } from './language.ts'

type FormPageProps = {
  /** Of the program, once it is known. */
  readonly name?: string | undefined
  readonly title: string
  readonly lead?: ComponentChildren
  readonly phone?: string | undefined
  readonly lines?: readonly CrisisLine[] | undefined
  readonly children?: ComponentChildren
}

/** A page that anybody may open: no account, nothing stored, a way out, the numbers to call. */
export function FormPage({ name, title, lead, phone, lines, children }: FormPageProps) {
  const words = useWords(formsWords)
  const spoken = language.value
  const h1 = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    document.title = title
    if (!isFirst.current) {
      scrollTo(0, 0)
      h1.current?.focus({ preventScroll: true })
    }
    isFirst.current = false
  }, [title])
  return (
    <Page
      name={name ?? words.site}
      skip={words.skip}
      wayOut={<LeaveButton language={spoken} />}
      footer={<Lines language={spoken} lines={lines ?? knownLines} phone={phone} />}
    >
      <div class="stack">
        <LanguageSwitch
          language={spoken}
          onChoose={(chosen) => {
            language.value = chosen
          }}
        />
        <h1 ref={h1} tabIndex={-1}>
          {title}
        </h1>
        {lead === undefined ? null : <p class="soft">{lead}</p>}
        {children}
      </div>
    </Page>
  )
}

type TroubleProps = {
  readonly why: string
  /** The reasons that the form has words of its own for. */
  readonly words?: Readonly<Record<string, string>>
  readonly again?: (() => void) | undefined
}

/** Says what happened, what was kept and what to do next. `why`: a refusal's code, or `offline`. */
export function Trouble({ why, words = {}, again }: TroubleProps) {
  const { failures, again: tryAgain } = useWords(formsWords)
  const known: Readonly<Record<string, string>> = failures
  return (
    <div class="note stack" role="alert">
      <p>{words[why] ?? known[why] ?? failures.other}</p>
      {again === undefined || why === 'not-found' ? null : (
        <Button kind="quiet" small onPress={again}>
          {tryAgain}
        </Button>
      )}
    </div>
  )
}
