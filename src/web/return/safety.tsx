import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { telephone } from '#web/kit/lines.tsx'
import { Notice } from '#web/kit/notice.tsx'
import type { ReturnWords } from '#web/messages/return.ts'
import { shareAll } from './moves.ts'
import type { ReturnState } from './state.ts'

type SafetyProps = {
  readonly words: ReturnWords
  readonly state: ReturnState
  readonly open: boolean
  readonly onClose: () => void
}

/** Who helps at once, first; then how to tell the program. */
export function Safety({ words, state, open, onClose }: SafetyProps) {
  const { safety } = words
  const { phone } = state
  return (
    <Dialog title={safety.title} open={open} onClose={onClose}>
      <p>
        <b>{safety.now}</b>
      </p>
      <p>{safety.crisis}</p>
      <div class="row">
        <a class="button care" href="tel:911">
          {safety.call911}
        </a>
        <a class="button" href="tel:988">
          {safety.call988}
        </a>
        <a class="button quiet" href="sms:988">
          {safety.text988}
        </a>
      </div>
      {state.talk !== undefined && <ShareUp words={words} state={state} />}
      {phone !== undefined && (
        <p>
          {safety.programTitle}: <a href={telephone(phone)}>{phone}</a>
        </p>
      )}
      <div>
        <Button kind="plain" onPress={onClose}>
          {safety.close}
        </Button>
      </div>
    </Dialog>
  )
}

function ShareUp({ words, state }: Pick<SafetyProps, 'words' | 'state'>) {
  const { safety } = words
  return (
    <div class="stack close">
      <h3>{safety.programTitle}</h3>
      <p>{safety.share}</p>
      <div>
        <Button
          kind="quiet"
          busy={state.doing === 'busy' || state.talk?.lines.length === 0}
          onPress={() => void shareAll()}
        >
          {safety.shareNow}
        </Button>
      </div>
      <Notice>
        {state.doing === 'done' && safety.shared}
        {state.doing === 'failed' && words.actions.failed}
      </Notice>
    </div>
  )
}
