import { useEffect, useRef } from 'preact/hooks'
import { Actions, Title } from '#web/ask/question.tsx'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { LanguageSwitch } from '#web/kit/language-switch.tsx'
import { LeaveButton } from '#web/kit/leave.tsx'
import { knownLines, Lines } from '#web/kit/lines.tsx'
import { Note } from '#web/kit/note.tsx'
import { Page } from '#web/kit/page.tsx'
import type { Language } from '#web/kit/words.ts'
import { returnWords, type ReturnWords } from '#web/messages/return.ts'
import { ByPhone } from './by-phone.tsx'
import { CasePage } from './case-page.tsx'
import { ChangePage } from './change-page.tsx'
import { DestroyPage, FeedbackPage, GonePage, Thanks } from './ending.tsx'
import { tryAgain } from './moves.ts'
import { store, type ReturnState, type View } from './state.ts'
import { WordsPage } from './words-page.tsx'

export function speak(language: Language) {
  document.documentElement.lang = language
  document.title = returnWords[language].pageTitle
  store.set({ language })
}

export function App() {
  const state = store.use()
  const { language, phone, open } = state
  const words = returnWords[language]
  useTurning(state.view)
  return (
    <Page
      name={open?.program.name ?? words.site}
      skip={words.skip}
      wayOut={<LeaveButton language={language} />}
      footer={
        <Lines language={language} lines={open?.program.crisisLines ?? knownLines} phone={phone} />
      }
    >
      <div class="stack">
        <LanguageSwitch language={language} onChoose={speak} />
        {open?.program.sample === true && (
          <Note>
            <p>{words.sample}</p>
          </Note>
        )}
        <ViewOf words={words} state={state} />
      </div>
    </Page>
  )
}

function useTurning(view: View) {
  const shown = useRef(view)
  useEffect(() => {
    if (shown.current === view) return
    shown.current = view
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [view])
}

type ViewProps = { readonly words: ReturnWords; readonly state: ReturnState }

function ViewOf({ words, state }: ViewProps) {
  const { view, open, answers } = state
  if (view === 'words') return <WordsPage words={words} />
  if (view === 'by-phone') return <ByPhone words={words} language={state.language} />
  if (open !== undefined && view === 'case') {
    return <CasePage words={words} state={state} open={open} />
  }
  if (open !== undefined && answers !== undefined && view === 'change') {
    return <ChangePage words={words} state={state} open={open} answers={answers} />
  }
  return <EndOf words={words} state={state} />
}

function EndOf({ words, state }: ViewProps) {
  const { view } = state
  if (view === 'opening') return <Busy label={words.words.opening} />
  if (view === 'destroy') return <DestroyPage words={words} state={state} />
  if (view === 'feedback') return <FeedbackPage words={words} state={state} />
  if (view === 'thanks') return <Thanks words={words} />
  if (view === 'wrong') return <Title title={words.wrong.title} hint={words.wrong.text} />
  if (view === 'gone') return <GonePage words={words} state={state} />
  if (view === 'offline') return <Unreached words={words} />
  return <Unknown words={words} />
}

/** One calm answer for words that are wrong and for a case that is gone. */
function Unknown({ words }: { readonly words: ReturnWords }) {
  return (
    <div class="stack">
      <Title title={words.unknown.title} hint={words.unknown.text} />
      <Actions>
        <Button
          onPress={() => {
            store.set({ view: 'words' })
          }}
        >
          {words.unknown.again}
        </Button>
      </Actions>
    </div>
  )
}

function Unreached({ words }: { readonly words: ReturnWords }) {
  return (
    <div class="stack">
      <Title title={words.offline.title} hint={words.offline.text} />
      <Actions>
        <Button onPress={() => void tryAgain()}>{words.again}</Button>
      </Actions>
    </div>
  )
}
