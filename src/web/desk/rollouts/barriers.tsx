import { useState } from 'preact/hooks'
import { saveRollout } from '#contract/rollouts.ts'
import { BARRIER_KINDS } from '#domain/rollout.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { TextField } from '#web/kit/field.tsx'
import { rolloutPartWords } from '#web/messages/desk-rollout-parts.ts'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { language, useWords } from '../app-language.ts'
import { Chips } from '../shell-chips.tsx'
import { Outcome } from './outcome.tsx'
import type { PartProps } from './rollout.tsx'
import { useChange } from './use-change.ts'
import { dateText, type ShownRollout } from './words.ts'

type Barrier = ShownRollout['barriers'][number]

/** What stands in the way, since when, and when it was gone. */
export function Barriers({ rollout, changed, mayWrite }: PartProps) {
  const words = useWords(rolloutWords)
  const parts = useWords(rolloutPartWords)
  const { change, state, isBusy } = useChange(changed)
  const [open, setOpen] = useState(false)
  const { rollout: id, barriers, today } = rollout
  const save = async (next: readonly Barrier[], undo?: () => void) =>
    await change(
      saveRollout,
      { rollout: id, barriers: [...next] },
      { said: words.saved, ...(undo === undefined ? {} : { undo }) },
    )
  const put = (next: readonly Barrier[]) => void save(next, () => void save(barriers))
  const resolve = (at: number, resolvedOn: string | null) =>
    put(barriers.map((each, i) => (i === at ? { ...each, resolvedOn } : each)))
  return (
    <section class="stack close" aria-labelledby="barriers">
      <h2 id="barriers">{parts.barriers}</h2>
      {barriers.length === 0 && <p class="soft">{parts.noBarriers}</p>}
      <ul class="rollout-people">
        {barriers.map((barrier, at) => (
          <li key={at}>
            <BarrierFacts barrier={barrier} />
            {mayWrite && (
              <Resolve
                barrier={barrier}
                busy={isBusy}
                put={(isGone) => resolve(at, isGone ? today : null)}
              />
            )}
          </li>
        ))}
      </ul>
      <Outcome state={state} />
      {mayWrite && (
        <div class="no-print">
          <Button kind="quiet" small onPress={() => setOpen(true)}>
            {parts.addBarrier}
          </Button>
        </div>
      )}
      <Dialog title={parts.addBarrier} open={open} onClose={() => setOpen(false)}>
        <BarrierForm
          today={today}
          close={() => setOpen(false)}
          add={(barrier) => put([...barriers, barrier])}
        />
      </Dialog>
    </section>
  )
}

function BarrierFacts({ barrier }: { readonly barrier: Barrier }) {
  const parts = useWords(rolloutPartWords)
  const { kind, note, openedOn, resolvedOn } = barrier
  const since = parts.since(dateText(language.value, openedOn))
  return (
    <span>
      <b>{parts.barrierKinds[kind]}</b> {note}{' '}
      <small class={resolvedOn === null ? 'portfolio-late' : 'soft'}>
        {resolvedOn === null ? since : parts.until(dateText(language.value, resolvedOn))}
      </small>
    </span>
  )
}

type ResolveProps = {
  readonly barrier: Barrier
  readonly busy: boolean
  readonly put: (isGone: boolean) => void
}

function Resolve({ barrier: { kind, resolvedOn }, busy, put }: ResolveProps) {
  const parts = useWords(rolloutPartWords)
  const isOpen = resolvedOn === null
  const label = parts.barrierKinds[kind]
  return (
    <span class="no-print">
      <Button
        kind="quiet"
        small
        busy={busy}
        label={isOpen ? parts.resolveOf(label) : parts.reopenOf(label)}
        onPress={() => put(isOpen)}
      >
        {isOpen ? parts.resolve : parts.reopen}
      </Button>
    </span>
  )
}

type FormProps = {
  readonly today: string
  readonly close: () => void
  readonly add: (barrier: Barrier) => void
}

function BarrierForm({ today, close, add }: FormProps) {
  const words = useWords(rolloutWords)
  const parts = useWords(rolloutPartWords)
  const [kind, setKind] = useState<Barrier['kind']>('staffing')
  const [note, setNote] = useState('')
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        add({ kind, note, openedOn: today, resolvedOn: null })
        close()
      }}
    >
      <Chips<Barrier['kind']>
        legend={parts.kind}
        kind="one"
        options={BARRIER_KINDS.map((value) => ({ value, label: parts.barrierKinds[value] }))}
        chosen={[kind]}
        onChoose={([chosen]) => setKind(chosen ?? 'other')}
      />
      <TextField label={parts.barrierNote} value={note} most={300} onInput={setNote} />
      <div class="row">
        <Button submits>{words.save}</Button>
        <Button kind="plain" onPress={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
