import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { rolloutRefusals } from '#web/messages/desk-rollout-refusals.ts'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { useWords } from '../app-language.ts'
import { Trouble } from '../trouble.tsx'
import type { Change } from './use-change.ts'

/** What came of a change: said, with a way back where there is one; or why it was refused. */
export function Outcome({ state }: Pick<Change, 'state'>) {
  const words = useWords(rolloutWords)
  return (
    <>
      <Notice>
        {state.kind === 'done' && (
          <span class="rollout-said">
            {state.said}{' '}
            {state.undo !== undefined && (
              <Button kind="quiet" small onPress={state.undo}>
                {words.undo}
              </Button>
            )}
          </span>
        )}
      </Notice>
      {state.kind === 'refused' && <Refusal why={state.why} />}
    </>
  )
}

export function Refusal({ why }: { readonly why: string }) {
  return <Trouble why={why} words={useWords(rolloutRefusals)} />
}
