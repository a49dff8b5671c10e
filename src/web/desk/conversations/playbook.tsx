import { useState } from 'preact/hooks'
import type { OfferId } from '#domain/ids.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { Choices } from '#web/kit/choice.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { SafeText } from '#web/kit/safe-text.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { playbookWords } from '#web/messages/desk-playbook.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { laterLibrary } from '../app-later.tsx'
import type { AdviceProps } from '../resources/advice.tsx'
import { Failure } from '../shell-parts.tsx'
import { LAST_LINES, shareLines } from './share-up.ts'
import type { OpenTalk } from './talk-state.ts'

type PlaybookProps = {
  readonly open: boolean
  readonly onClose: () => void
  readonly offer: OfferId
  readonly talk: OpenTalk
  readonly onShared: () => void
}

/** What to do and to say when somebody may not be safe. */
export function Playbook({ open, onClose, ...sharing }: PlaybookProps) {
  const words = useWords(playbookWords)
  const shell = useWords(deskWords)
  return (
    <Dialog title={words.title} open={open} onClose={onClose}>
      <p>{words.lead}</p>
      <div class="desk-row">
        <a class="button care" href="tel:911">
          {words.call911}
        </a>
        <a class="button quiet" href="tel:988">
          {words.call988}
        </a>
        <a class="button quiet" href="sms:988">
          {words.text988}
        </a>
      </div>
      <Advice program={sharing.talk.program} builtIn={BuiltIn} />
      <Share {...sharing} />
      <Button kind="quiet" onPress={onClose}>
        {shell.close}
      </Button>
    </Dialog>
  )
}

function BuiltIn(_props: AdviceProps) {
  const words = useWords(playbookWords)
  return (
    <>
      {[words.now, words.soon, words.others, words.after].map((part) => (
        <Part part={part} key={part.title} />
      ))}
    </>
  )
}

/** The program's own words where it has some; the built-in ones until they are there, and where they do not come. */
const Advice = laterLibrary<AdviceProps>((parts) => parts.Advice, BuiltIn)

type PartProps = { readonly part: { readonly title: string; readonly texts: readonly string[] } }

function Part({ part }: PartProps) {
  return (
    <section class="stack close">
      <h3>{part.title}</h3>
      <ul class="stack close">
        {part.texts.map((text) => (
          <li key={text}>
            <SafeText text={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type ShareProps = Omit<PlaybookProps, 'open' | 'onClose'>

function Share({ offer, talk, onShared }: ShareProps) {
  const words = useWords(playbookWords)
  const desk = useDesk()
  const [which, setWhich] = useState<'last' | 'all'>('last')
  const [state, setState] = useState<'idle' | 'sharing' | 'shared'>('idle')
  const [why, setWhy] = useState<string>()
  const share = async () => {
    setState('sharing')
    const lines = which === 'all' ? talk.lines : talk.lines.slice(-LAST_LINES)
    const failure = await shareLines({ desk, offer, talk, lines })
    setWhy(failure)
    setState(failure === undefined ? 'shared' : 'idle')
    if (failure === undefined) onShared()
  }
  return (
    <section class="sheet stack">
      <h3>{words.shareTitle}</h3>
      <p>{talk.lines.length === 0 ? words.shareNothing : words.shareWhat}</p>
      {talk.lines.length === 0 || state === 'shared' ? null : (
        <>
          <Choices
            name="share"
            kind="one"
            legend={<span class="hidden-text">{words.shareTitle}</span>}
            options={[
              { value: 'last', label: words.shareLast },
              { value: 'all', label: words.shareAll },
            ]}
            chosen={[which]}
            onChoose={([chosen = 'last']) => setWhich(chosen)}
          />
          <Button busy={state === 'sharing'} onPress={() => void share()}>
            {words.share}
          </Button>
        </>
      )}
      {state === 'sharing' ? <Busy label={words.sharing} /> : null}
      <Notice>{state === 'shared' ? <Note tone="pine">{words.sharedNow}</Note> : null}</Notice>
      {why === undefined ? null : <Failure why={why} />}
    </section>
  )
}
