import { useState } from 'preact/hooks'
import { replyMine } from '#contract/gatherings.ts'
import type { GatheringId } from '#domain/ids.ts'
import { Button } from '#web/kit/button.tsx'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { Gathering } from './when.ts'
import { WhyNot } from './why-not.tsx'

type Props = {
  readonly gathering: GatheringId
  readonly mine: NonNullable<Gathering['mine']>
  readonly changed: () => void
  readonly small?: boolean
}

/** The own answer, with one tap. */
export function Mine({ gathering, mine, changed, small = false }: Props) {
  const words = useWords(gatheringWords)
  const desk = useDesk()
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const say = async (wants: 'yes' | 'no') => {
    setState({ busy: true })
    const called = await desk.call(replyMine, { gathering, wants })
    setState(called.kind === 'done' ? { busy: false } : { busy: false, why: whyOf(called) })
    if (called.kind === 'done') changed()
  }
  const { reply, waitsAt } = mine
  const said = {
    invited: words.mine.ask,
    yes: words.mine.comes,
    no: words.mine.declined,
    waiting: words.mine.waits(waitsAt ?? 1),
  }[reply]
  return (
    <div class="gathering-mine">
      <span class={small ? 'label' : 'label large'} role="status">
        {said}
      </span>
      <YesNo reply={reply} busy={state.busy} calm={small} say={(wants) => void say(wants)} />
      {state.why !== undefined && <WhyNot why={state.why} />}
    </div>
  )
}

type YesNoProps = {
  /** In a list, where no answer is the main thing. */
  readonly calm: boolean
  readonly reply: Props['mine']['reply']
  readonly busy: boolean
  readonly say: (wants: 'yes' | 'no') => void
}

function YesNo({ reply, busy, calm, say }: YesNoProps) {
  const { mine } = useWords(gatheringWords)
  const yes = (
    <Button
      small
      busy={busy}
      kind={calm || reply === 'no' ? 'quiet' : 'main'}
      onPress={() => say('yes')}
    >
      {reply === 'no' ? mine.changeToYes : mine.yes}
    </Button>
  )
  const no = (
    <Button kind="quiet" small busy={busy} onPress={() => say('no')}>
      {reply === 'invited' ? mine.no : mine.changeToNo}
    </Button>
  )
  return (
    <span class="row">
      {(reply === 'invited' || reply === 'no') && yes}
      {reply !== 'no' && no}
    </span>
  )
}
