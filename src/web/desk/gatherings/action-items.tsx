import { useState } from 'preact/hooks'
import { dropAction, finishAction, saveAction } from '#contract/gatherings-minutes.ts'
import { Button } from '#web/kit/button.tsx'
import { dayText } from '#web/kit/days.ts'
import { TextField } from '#web/kit/field.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import type { SectionProps } from './gathering.tsx'
import type { Gathering } from './when.ts'
import { WhyNot } from './why-not.tsx'

type Item = Gathering['actions'][number]

/** What is to be done, also what earlier ones left open. A tick is taken back by another. */
export function ActionItems({ gathering, again }: SectionProps) {
  const { minutes } = useWords(gatheringWords)
  const runs = gathering.run !== null
  return (
    <div class="stack close">
      <h2>{minutes.actions}</h2>
      {gathering.actions.length === 0 && <p class="soft">{minutes.noActions}</p>}
      <ul class="gathering-actions">
        {gathering.actions.map((each) => (
          <Row key={each.action} item={each} canChange={runs} again={again} />
        ))}
      </ul>
      {runs && <Add gathering={gathering} again={again} />}
    </div>
  )
}

type RowProps = { readonly item: Item; readonly canChange: boolean; readonly again: () => void }

function Row({ item, canChange, again }: RowProps) {
  const { minutes } = useWords(gatheringWords)
  const desk = useDesk()
  const [why, setWhy] = useState<string>()
  const { action, text, doneOn } = item
  const settle = (called: { readonly kind: string; readonly code?: string }) => {
    setWhy(called.kind === 'done' ? undefined : whyOf(called))
    again()
  }
  const finish = async (isDone: boolean) =>
    settle(await desk.call(finishAction, { action, isDone }))
  const drop = async () => settle(await desk.call(dropAction, { action }))
  return (
    <li class={doneOn === null ? '' : 'done'}>
      <label class="gathering-tick">
        <input
          type="checkbox"
          aria-label={minutes.finish(text)}
          checked={doneOn !== null}
          disabled={!canChange}
          onChange={(event) => void finish(event.currentTarget.checked)}
        />
        <Told item={item} />
      </label>
      {canChange && !item.isCarried && doneOn === null && (
        <span class="no-print">
          <Button kind="plain" small label={minutes.drop(text)} onPress={() => void drop()}>
            ×
          </Button>
        </span>
      )}
      {why !== undefined && <WhyNot why={why} />}
    </li>
  )
}

function Told({ item: { text, who, dueOn, isCarried } }: { readonly item: Item }) {
  const { minutes } = useWords(gatheringWords)
  const due = dueOn === null ? [] : [minutes.dueBy(dayText(language.value, dueOn))]
  const parts = [...(who === '' ? [] : [who]), ...due]
  return (
    <span>
      {text} {isCarried && <Tag tone="lamp">{minutes.carried}</Tag>}
      <small class="soft">{parts.join(' · ')}</small>
    </span>
  )
}

const nothing = { text: '', who: '', dueOn: '' }

function Add({ gathering, again }: SectionProps) {
  const { minutes } = useWords(gatheringWords)
  const desk = useDesk()
  const [item, setItem] = useState(nothing)
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const add = async () => {
    setState({ busy: true })
    const { text, who, dueOn } = item
    const called = await desk.call(saveAction, {
      gathering: gathering.gathering,
      action: null,
      text,
      who,
      dueOn: dueOn === '' ? null : dueOn,
    })
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false })
    setItem(nothing)
    again()
  }
  return (
    <form
      class="gathering-item no-print"
      onSubmit={(event) => {
        event.preventDefault()
        if (item.text.trim() !== '') void add()
      }}
    >
      <TextField
        label={minutes.action}
        value={item.text}
        most={500}
        onInput={(text) => setItem({ ...item, text })}
      />
      <TextField
        label={minutes.who}
        value={item.who}
        most={120}
        onInput={(who) => setItem({ ...item, who })}
      />
      <TextField
        type="date"
        label={minutes.due}
        value={item.dueOn}
        onInput={(dueOn) => setItem({ ...item, dueOn })}
      />
      <Button submits kind="quiet" small busy={state.busy}>
        {minutes.addAction}
      </Button>
      {state.why !== undefined && <WhyNot why={state.why} />}
    </form>
  )
}
