import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { deskWords } from '#web/messages/desk.ts'
import type { Read } from './app-desk.ts'
import { useWords } from './app-language.ts'
import { moves } from './router.ts'

type PageProps = {
  readonly title: string
  /** The sentence on the page, where it says more than the title of the window. */
  readonly heading?: string
  readonly lead?: ComponentChildren
  readonly children: ComponentChildren
}

/** A page of the desk: names the window, and takes the focus to its heading when one comes from another page. */
export function Page({ title, heading, lead, children }: PageProps) {
  const words = useWords(deskWords)
  const h1 = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${words.appName}`
  }, [title, words])
  useEffect(() => {
    if (moves.peek() > 0) h1.current?.focus()
  }, [title])
  return (
    <div class="page wide stack desk-page">
      <header class="stack close">
        <h1 ref={h1} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {lead === undefined ? null : <p class="soft">{lead}</p>}
      </header>
      {children}
    </div>
  )
}

/** Says what happened, what was kept and what to do next. */
export function Failure({ why, again }: { readonly why: string; readonly again?: () => void }) {
  const words = useWords(deskWords)
  return (
    <div class="note stack" role="alert">
      <p>{failureText(words.failures, why)}</p>
      {again === undefined ? null : (
        <Button kind="quiet" small onPress={again}>
          {words.tryAgain}
        </Button>
      )}
    </div>
  )
}

type Failures = (typeof deskWords)['en']['failures']
export function failureText(failures: Failures, why: string): string {
  const { other, ...known } = failures
  return Object.entries(known).find(([name]) => name === why)?.[1] ?? other(why)
}

type ReadingProps<O> = {
  readonly read: Read<O>
  readonly children: (output: O, again: () => void) => ComponentChildren
}

export function Reading<O>({ read, children }: ReadingProps<O>) {
  const words = useWords(deskWords)
  switch (read.kind) {
    case 'reading':
      return (
        <p class="soft" role="status">
          {words.reading}
        </p>
      )
    case 'failed':
      return <Failure why={read.why} again={read.again} />
    case 'ready':
      return <>{children(read.output, read.again)}</>
  }
}

/** Where the list of keys does not hold. Nothing is opened or sealed until somebody explains it. */
export function RosterWrong() {
  const words = useWords(deskWords)
  return (
    <div class="note care" role="alert">
      <h2>{words.rosterWrong}</h2>
      <p>{words.rosterWrongWhy}</p>
    </div>
  )
}
