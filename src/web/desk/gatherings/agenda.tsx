import { useState } from 'preact/hooks'
import { saveAgenda } from '#contract/gatherings-minutes.ts'
import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { SectionProps } from './gathering.tsx'
import type { Gathering } from './when.ts'
import { SaveRow } from './save-row.tsx'

export function Agenda({ gathering, again }: SectionProps) {
  const { minutes } = useWords(gatheringWords)
  const [editing, setEditing] = useState(false)
  const { agenda, run } = gathering
  const total = agenda.reduce((sum, { planMinutes }) => sum + planMinutes, 0)
  const close = (saved: boolean) => {
    setEditing(false)
    if (saved) again()
  }
  return (
    <div class="stack close">
      <h2>{minutes.agenda}</h2>
      {editing ? (
        <Writing gathering={gathering} close={close} />
      ) : (
        <>
          {agenda.length === 0 && <p class="soft">{minutes.noAgenda}</p>}
          <ol class="gathering-agenda">
            {agenda.map(({ title, who, planMinutes }, at) => (
              <li key={at}>
                {title}
                <small class="soft">
                  {[who, planMinutes === 0 ? '' : `${planMinutes}′`]
                    .filter((each) => each !== '')
                    .join(' · ')}
                </small>
              </li>
            ))}
          </ol>
          {total > 0 && <p class="soft">{minutes.total(total)}</p>}
          {run !== null && (
            <div class="no-print">
              <Button kind="quiet" small onPress={() => setEditing(true)}>
                {minutes.edit}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  )
}

type Item = { readonly title: string; readonly who: string; readonly planned: string }
const nothing: Item = { title: '', who: '', planned: '' }

type WritingProps = { readonly gathering: Gathering; readonly close: (saved: boolean) => void }

function Writing({ gathering, close }: WritingProps) {
  const { minutes } = useWords(gatheringWords)
  const desk = useDesk()
  const [items, setItems] = useState<readonly Item[]>(() => [...toItems(gathering), nothing])
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const save = async () => {
    setState({ busy: true })
    const agenda = items.filter(({ title }) => title.trim() !== '').map(toSent)
    const called = await desk.call(saveAgenda, { gathering: gathering.gathering, agenda })
    if (called.kind === 'done') return close(true)
    setState({ busy: false, why: whyOf(called) })
  }
  const change = (at: number, part: Partial<Item>) =>
    setItems(items.map((each, index) => (index === at ? { ...each, ...part } : each)))
  return (
    <form
      class="stack close"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {items.map((item, at) => (
        <ItemFields
          key={at}
          item={item}
          change={(part) => change(at, part)}
          remove={() => setItems(items.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button kind="quiet" small onPress={() => setItems([...items, nothing])}>
          {minutes.addItem}
        </Button>
      </div>
      <SaveRow {...state} cancel={() => close(false)} />
    </form>
  )
}

const toItems = ({ agenda }: Gathering): readonly Item[] =>
  agenda.map(({ title, who, planMinutes }) => ({
    title,
    who,
    planned: planMinutes === 0 ? '' : String(planMinutes),
  }))

const MOST_MINUTES = 600
const toSent = ({ title, who, planned }: Item) => ({
  title,
  who,
  planMinutes: Math.min(MOST_MINUTES, Math.max(0, Math.round(Number(planned)) || 0)),
})

type ItemProps = {
  readonly item: Item
  readonly change: (part: Partial<Item>) => void
  readonly remove: () => void
}

function ItemFields({ item, change, remove }: ItemProps) {
  const { minutes } = useWords(gatheringWords)
  return (
    <div class="gathering-item">
      <TextField
        label={minutes.item}
        value={item.title}
        most={200}
        onInput={(title) => change({ title })}
      />
      <TextField
        label={minutes.who}
        value={item.who}
        most={120}
        onInput={(who) => change({ who })}
      />
      <TextField
        type="number"
        label={minutes.planned}
        value={item.planned}
        onInput={(planned) => change({ planned })}
      />
      <Button kind="plain" small label={minutes.removeItem(item.title)} onPress={remove}>
        ×
      </Button>
    </div>
  )
}
