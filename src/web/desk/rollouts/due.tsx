import type { ComponentChildren } from 'preact'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { language, useWords } from '../app-language.ts'
import { dateText, type ShownRollout } from './words.ts'

type Props = {
  readonly rollout: Pick<ShownRollout, 'state' | 'today'>
  readonly planned: { readonly dueOn: string; readonly doneOn: string | null }
  /** Said before the day. */
  readonly children?: ComponentChildren
}

const STILL: ReadonlySet<string> = new Set(['paused', 'ended'])

/** When something is due or was done, and whether it is late. */
export function Due({ rollout: { state, today }, planned: { dueOn, doneOn }, children }: Props) {
  const words = useWords(rolloutWords)
  const isLate = doneOn === null && dueOn < today && !STILL.has(state)
  const day = dateText(language.value, doneOn ?? dueOn)
  return (
    <small class={isLate ? 'portfolio-late' : 'soft'}>
      {children}
      {doneOn === null ? words.dueOn(day) : words.doneOn(day)}
      {isLate && ` · ${words.lateShort}`}
    </small>
  )
}
