import { useState } from 'preact/hooks'
import { restMe } from '#contract/rests.ts'
import { Button } from '#web/kit/button.tsx'
import { weekdayText } from '#web/kit/days.ts'
import { restWords } from '#web/messages/desk-rest.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Failure } from '../shell-parts.tsx'

type State =
  | { readonly kind: 'open' }
  | { readonly kind: 'rests'; readonly until: string | null }
  | { readonly kind: 'failed'; readonly why: string }

/** A rest with one tap. It goes to the supporter's own entry and never into the record. */
export function Heavy() {
  const words = useWords(restWords)
  const { program, call } = useDesk()
  const [state, setState] = useState<State>({ kind: 'open' })
  if (program === undefined || program.supporter === null) return null
  const send = async (rest: 'begin' | 'end') => {
    const said = await call(restMe, { program: program.program, rest })
    if (said.kind !== 'done') return setState({ kind: 'failed', why: whyOf(said) })
    setState(rest === 'end' ? { kind: 'open' } : { kind: 'rests', until: said.output.until })
  }
  switch (state.kind) {
    case 'failed':
      return <Failure why={state.why} again={() => setState({ kind: 'open' })} />
    case 'open':
      return (
        <p class="desk-row">
          <Button kind="quiet" small onPress={() => void send('begin')}>
            {words.heavy}
          </Button>
          <small class="soft">{words.heavyHint}</small>
        </p>
      )
    case 'rests':
      return state.until === null ? (
        <p>
          {words.heavyNoRest} <a href="/desk/profile">{words.toProfile}</a>
        </p>
      ) : (
        <p class="desk-row">
          {words.heavyUntil(weekdayText(language.value, state.until))}
          <Button kind="plain" small onPress={() => void send('end')}>
            {words.heavyUndo}
          </Button>
        </p>
      )
  }
}
