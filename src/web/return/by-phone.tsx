import { useEffect, useRef, useState } from 'preact/hooks'
import { Actions, Title } from '#web/ask/question.tsx'
import { KeepWords } from '#web/case/keep-words.tsx'
import type { Receipt } from '#web/case/sealing.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import type { Language } from '#web/kit/words.ts'
import { askCatalogueEn } from '#web/messages/ask-catalogue-en.ts'
import { askCatalogueEs } from '#web/messages/ask-catalogue-es.ts'
import type { ReturnWords } from '#web/messages/return.ts'
import { wordsToWrite } from '#sealing/words-to-write.ts'
import { enter } from './moves.ts'
import { store } from './state.ts'
import { join, makeTicket, meet, receive, type Joined } from './take-over.ts'

const catalogues = { en: askCatalogueEn, es: askCatalogueEs } as const

type Trouble = 'bad' | 'wrongCode' | 'often' | 'offline' | 'stopped'
type Step =
  | { readonly kind: 'code'; readonly trouble: Trouble | undefined }
  | { readonly kind: 'joining' | 'meeting' | 'care' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'keep'; readonly receipt: Receipt }

type Props = { readonly words: ReturnWords; readonly language: Language }

/** A case that was taken by phone, handed over while both are still talking. */
export function ByPhone({ words, language }: Props) {
  const { byPhone } = words
  const { step, code, type, go } = useTakingOver()
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current) document.querySelector<HTMLElement>('main h1')?.focus()
    isFirst.current = false
  }, [step.kind])
  switch (step.kind) {
    case 'code':
      return <Code words={words} trouble={step.trouble} code={code} type={type} go={go} />
    case 'joining':
      return <Busy label={byPhone.joining} />
    case 'meeting':
      return <Busy label={byPhone.meeting} />
    case 'care':
      return <Title title={byPhone.careTitle} hint={byPhone.care} />
    case 'words':
      return <FourWords words={words} four={step.words} />
    case 'keep':
      return <Keep words={words} language={language} receipt={step.receipt} />
  }
}

type CodeProps = Pick<Props, 'words'> & {
  readonly trouble: Trouble | undefined
  readonly code: string
  readonly type: (code: string) => void
  readonly go: () => void
}

function Code({ words, trouble, code, type, go }: CodeProps) {
  const { byPhone } = words
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <Title title={byPhone.title} hint={byPhone.lead} />
      <TextField
        label={byPhone.label}
        type="tel"
        value={code}
        most={12}
        error={trouble === undefined ? undefined : byPhone[trouble]}
        onInput={type}
      />
      <Actions>
        <Button submits>{byPhone.goOn}</Button>
        <Button
          kind="plain"
          onPress={() => {
            store.set({ view: 'words' })
          }}
        >
          {byPhone.toWords}
        </Button>
      </Actions>
    </form>
  )
}

type FourProps = Pick<Props, 'words'> & { readonly four: readonly string[] }

function FourWords({ words: { byPhone }, four }: FourProps) {
  return (
    <div class="stack">
      <Title title={byPhone.readTitle} hint={byPhone.read} />
      <p class="said" translate={false} lang="en">
        {four.join(' ')}
      </p>
      <p class="soft">{byPhone.notSame}</p>
      <p role="status">{byPhone.meeting}</p>
    </div>
  )
}

function Keep({ words, language, receipt }: Props & { readonly receipt: Receipt }) {
  const { byPhone } = words
  return (
    <div class="stack">
      <Title title={byPhone.keepTitle} hint={byPhone.keep} />
      <KeepWords words={catalogues[language].ask} receipt={receipt} />
      <Actions>
        <Button onPress={() => void enter(receipt.entropy)}>{byPhone.open}</Button>
      </Actions>
    </div>
  )
}

const codeStep = (trouble?: Trouble): Step => ({ kind: 'code', trouble })
const TROUBLES = { 'wrong-code': 'wrongCode', often: 'often', offline: 'offline' } as const

function useTakingOver() {
  const [step, setStep] = useState<Step>(codeStep())
  const [code, setCode] = useState('')
  const leaving = useRef(new AbortController())
  const ticket = useRef<ReturnType<typeof makeTicket> | undefined>(undefined)
  useEffect(() => () => leaving.current.abort(), [])
  const finish = async (joined: Joined) => {
    const until = leaving.current.signal
    setStep({ kind: 'meeting' })
    const meeting = await meet(joined, until)
    if (meeting.kind !== 'met') return setStep(ended(meeting.kind))
    setStep({ kind: 'words', words: meeting.words })
    const received = await receive(joined, meeting.met, until)
    if (received.kind !== 'received') return setStep(ended(received.kind))
    const { entropy } = received
    setStep({ kind: 'keep', receipt: { entropy, words: await wordsToWrite(entropy) } })
  }
  const run = async () => {
    const digits = code.replaceAll(/\D/gu, '')
    if (digits.length !== 6) return setStep(codeStep('bad'))
    setStep({ kind: 'joining' })
    ticket.current ??= makeTicket()
    const joining = await join(digits, ticket.current)
    if (joining.kind !== 'joined') return setStep(codeStep(TROUBLES[joining.kind]))
    // Fresh for one hand-over.
    ticket.current = undefined
    await finish(joining.joined)
  }
  return {
    step,
    code,
    type: setCode,
    go: () => void run().catch(() => setStep(codeStep('offline'))),
  }
}

const ended = (kind: 'stopped' | 'care'): Step =>
  kind === 'care' ? { kind: 'care' } : codeStep('stopped')
