import { useState } from 'preact/hooks'
import { cancelGathering, saveGathering } from '#contract/gatherings.ts'
import { keepsNames } from '#domain/gathering.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { gatheringFormWords } from '#web/messages/desk-gathering-form.ts'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { useNow } from '../board/times.ts'
import { Chips } from '../shell-chips.tsx'
import { GatheringForm } from './form.tsx'
import type { SectionProps } from './gathering.tsx'
import { isOver } from './when.ts'
import { WhyNot } from './why-not.tsx'
import { toSent, toWritten, type Written } from './written.ts'

type Scope = 'one' | 'later'

export function Change({ gathering, again }: SectionProps) {
  const words = useWords(gatheringWords)
  const form = useWords(gatheringFormWords)
  const desk = useDesk()
  const now = useNow()
  const [scope, setScope] = useState<Scope>('one')
  const [state, setState] = useState<{ busy: boolean; why?: string; done?: string }>({
    busy: false,
  })
  const later = gathering.run?.later ?? 0
  const names = keepsNames(gathering.kind)
  const save = async (written: Written) => {
    setState({ busy: true })
    const sent = toSent(written)
    const kept = names ? sent : { ...sent, capacity: null, creditHours: null }
    const asked = { gathering: gathering.gathering, scope, ...kept }
    const called = await desk.call(saveGathering, asked)
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false, done: words.change.done(called.output.letters) })
    again()
  }
  return (
    <section class="stack loose across" aria-label={words.sections.change}>
      {names && <p class="soft">{words.change.told}</p>}
      {later > 0 && <ScopeField scope={scope} later={later} choose={setScope} />}
      <GatheringForm
        first={toWritten(gathering)}
        timeZone={gathering.timeZone}
        keepsNames={names}
        button={form.form.save}
        busy={state.busy}
        send={(written) => void save(written)}
      />
      <Notice>{state.done}</Notice>
      {state.why !== undefined && <WhyNot why={state.why} />}
      {!isOver(gathering, now) && <Cancel gathering={gathering} again={again} scope={scope} />}
    </section>
  )
}

type ScopeProps = {
  readonly scope: Scope
  readonly later: number
  readonly choose: (scope: Scope) => void
}

function ScopeField({ scope, later, choose }: ScopeProps) {
  const { change } = useWords(gatheringWords)
  return (
    <Chips
      legend={change.scope}
      kind="one"
      options={[
        { value: 'one' as const, label: change.one },
        { value: 'later' as const, label: change.later(later) },
      ]}
      chosen={[scope]}
      onChoose={([chosen]) => choose(chosen ?? scope)}
    />
  )
}

function Cancel({ gathering, again, scope }: SectionProps & { readonly scope: Scope }) {
  const { change } = useWords(gatheringWords)
  const general = useWords(deskWords)
  const desk = useDesk()
  const [open, setOpen] = useState(false)
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const later = gathering.run?.later ?? 0
  const cancel = async () => {
    setState({ busy: true })
    const called = await desk.call(cancelGathering, { gathering: gathering.gathering, scope })
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false })
    setOpen(false)
    again()
  }
  return (
    <div>
      <Button kind="plain" small onPress={() => setOpen(true)}>
        {change.cancel}
      </Button>
      <Dialog title={change.cancelAsk} open={open} onClose={() => setOpen(false)}>
        <p>{scope === 'later' ? change.later(later) : change.one}</p>
        <p>{change.cancelWhy}</p>
        {state.why !== undefined && <WhyNot why={state.why} />}
        <div class="row">
          <Button small busy={state.busy} onPress={() => void cancel()}>
            {change.cancelYes}
          </Button>
          <Button kind="plain" small onPress={() => setOpen(false)}>
            {general.back}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}
