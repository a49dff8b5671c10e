import { useState } from 'preact/hooks'
import { fromIntake } from '#web/case/wishes.ts'
import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import type { ReturnWords } from '#web/messages/return.ts'
import type { OpenCase } from './open-case.ts'
import { Safety } from './safety.tsx'
import { store, type ReturnState } from './state.ts'
import { TalkView } from './talk-view.tsx'
import { Waiting } from './waiting.tsx'

type CaseProps = {
  readonly words: ReturnWords
  readonly state: ReturnState
  readonly open: OpenCase
}

export function CasePage({ words, state, open }: CaseProps) {
  const { talk } = state
  const [isWorried, setWorried] = useState(false)
  return (
    <div class="stack far">
      {talk === undefined ? (
        <Waiting words={words} language={state.language} shown={open.shown} />
      ) : (
        <TalkView words={words} state={state} talk={talk} />
      )}
      <section class="stack close">
        <h2>{words.actions.title}</h2>
        <Notice>{state.doing === 'done' && words.change.saved}</Notice>
        <div class="stack close choices">
          <Button
            kind="quiet"
            onPress={() => {
              store.set({ doing: 'nothing' })
              setWorried(true)
            }}
          >
            {words.actions.worried}
          </Button>
          {open.shown.stage === 'waiting' && <Wishes words={words} open={open} />}
          <Button
            kind="plain"
            onPress={() => {
              store.set({ view: 'destroy', doing: 'nothing' })
            }}
          >
            {talk === undefined ? words.actions.destroy : words.actions.end}
          </Button>
        </div>
      </section>
      <Safety
        words={words}
        state={state}
        open={isWorried}
        onClose={() => {
          setWorried(false)
        }}
      />
    </div>
  )
}

function Wishes({ words, open }: Omit<CaseProps, 'state'>) {
  // Whoever reads this holds the words: a peer need not call any more because nobody would read.
  const answers = { ...fromIntake(open.intake), callInstead: false }
  const canChoose = open.program.policy.choosing === 'asker-chooses'
  return (
    <>
      <Button
        kind="quiet"
        onPress={() => {
          store.set({ view: 'change', answers, doing: 'nothing' })
        }}
      >
        {words.actions.change}
      </Button>
      {canChoose && open.shown.choice === 'direct' && (
        <Button
          kind="quiet"
          onPress={() => {
            const chosen = { ...answers, choice: 'coordinator' } as const
            store.set({ view: 'change', answers: chosen, doing: 'nothing' })
          }}
        >
          {words.actions.coordinator}
        </Button>
      )}
    </>
  )
}
