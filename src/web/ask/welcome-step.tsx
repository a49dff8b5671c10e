import { useEffect, useRef } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { answered } from './answered.ts'
import { goOn } from './moves.ts'
import { Actions } from './question.tsx'
import type { AskState } from './state.ts'

type WelcomeStepProps = {
  /** As the page brought it: its words are not in the script a second time. */
  readonly welcome: Element | undefined
  readonly state: AskState
}

export function WelcomeStep({ welcome, state }: WelcomeStepProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (welcome !== undefined) place.current?.append(welcome)
  }, [welcome])
  useEffect(() => {
    const soon = welcome?.querySelector(`section[lang="${state.language}"] .soon`)
    if (soon && state.program.kind === 'shown') soon.textContent = answered(state)
  }, [welcome, state.program, state.language])
  return (
    <>
      <div ref={place} />
      <Actions>
        <Button onPress={goOn}>{state.first.begin}</Button>
      </Actions>
    </>
  )
}
