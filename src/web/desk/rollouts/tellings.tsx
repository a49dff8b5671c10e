import { useState } from 'preact/hooks'
import {
  markCommunication,
  removeCommunication,
  saveCommunication,
} from '#contract/rollout-plan.ts'
import { Button } from '#web/kit/button.tsx'
import { rolloutPartWords } from '#web/messages/desk-rollout-parts.ts'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { useWords } from '../app-language.ts'
import { Due } from './due.tsx'
import { Outcome } from './outcome.tsx'
import type { PartProps } from './rollout.tsx'
import { newTelling, TellingDialog, type EditedTelling } from './tellings-edit.tsx'
import { useChange, type Change } from './use-change.ts'
import { tellingText, type ShownCommunication, type ShownRollout } from './words.ts'

/** What the unit is told, when and by which way. */
export function Tellings({ rollout, changed, mayWrite }: PartProps) {
  const parts = useWords(rolloutPartWords)
  const change = useChange(changed)
  const [edited, setEdited] = useState<EditedTelling | undefined>(undefined)
  const { communications } = rollout
  return (
    <section class="stack close" aria-labelledby="tellings">
      <h2 id="tellings">{parts.telling}</h2>
      <p class="soft no-print">{parts.tellingWhy}</p>
      {communications.length === 0 && <p class="soft">{parts.noTelling}</p>}
      <Outcome state={change.state} />
      <ol class="rollout-steps">
        {communications.map((telling) => (
          <li key={telling.communication}>
            <Mark rollout={rollout} telling={telling} mayWrite={mayWrite} change={change} />
            <Facts rollout={rollout} telling={telling} />
            {mayWrite && (
              <Tools
                rollout={rollout}
                telling={telling}
                change={change}
                edit={() => setEdited(telling)}
              />
            )}
          </li>
        ))}
      </ol>
      {mayWrite && (
        <div class="no-print">
          <Button kind="quiet" small onPress={() => setEdited(newTelling(rollout.today))}>
            {parts.addTelling}
          </Button>
        </div>
      )}
      <TellingDialog
        rollout={rollout}
        edited={edited}
        change={change}
        close={() => setEdited(undefined)}
      />
    </section>
  )
}

type TellingProps = { readonly rollout: ShownRollout; readonly telling: ShownCommunication }

function Mark({
  rollout,
  telling,
  mayWrite,
  change: { change, isBusy },
}: TellingProps & { readonly mayWrite: boolean; readonly change: Change }) {
  const words = useWords(rolloutWords)
  const { title } = tellingText(telling, rollout.name)
  const where = { rollout: rollout.rollout, communication: telling.communication }
  const put = async (done: boolean) => {
    const said = done ? words.marked(title) : words.undone
    await change(markCommunication, { ...where, done }, { said, undo: () => void put(!done) })
  }
  return (
    <input
      type="checkbox"
      class="rollout-mark"
      aria-label={words.markDone(title)}
      checked={telling.doneOn !== null}
      disabled={!mayWrite || isBusy}
      onChange={(event) => void put(event.currentTarget.checked)}
    />
  )
}

function Facts({ rollout, telling }: TellingProps) {
  const parts = useWords(rolloutPartWords)
  const { title, body } = tellingText(telling, rollout.name)
  return (
    <div class={telling.doneOn === null ? 'rollout-step' : 'rollout-step done'}>
      <span>{title}</span>
      <Due rollout={rollout} planned={telling}>
        {parts.channels[telling.channel]} ·{' '}
      </Due>
      {body !== '' && (
        <>
          <details class="no-print">
            <summary aria-label={`${parts.read}: ${title}`}>{parts.read}</summary>
            <p class="safe-text">{body}</p>
          </details>
          <p class="print-only safe-text">{body}</p>
        </>
      )}
    </div>
  )
}

type ToolsProps = TellingProps & { readonly change: Change; readonly edit: () => void }

function Tools({ rollout, telling, change: { change, isBusy }, edit }: ToolsProps) {
  const words = useWords(rolloutWords)
  const { title } = tellingText(telling, rollout.name)
  const { communication, doneOn, ...written } = telling
  const { rollout: id } = rollout
  const again = { rollout: id, communication: null, ...written, restored: { at: 0, doneOn } }
  const restore = () => void change(saveCommunication, again, { said: words.undone })
  const remove = async () => {
    const told = { said: words.removed(title), undo: restore }
    await change(removeCommunication, { rollout: id, communication }, told)
  }
  return (
    <div class="rollout-tools no-print">
      <Button kind="plain" small label={words.editOf(title)} onPress={edit}>
        {words.edit}
      </Button>
      <Button
        kind="plain"
        small
        busy={isBusy}
        label={`${words.removeStep}: ${title}`}
        onPress={() => void remove()}
      >
        {words.removeStep}
      </Button>
    </div>
  )
}
