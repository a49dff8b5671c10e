import { useState } from 'preact/hooks'
import { closeAsSupporter, handBack } from '#contract/conversations.ts'
import type { OfferId } from '#domain/ids.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { conversationsWords } from '#web/messages/desk-conversations.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { startLog } from '../outreaches/defaults.ts'
import { go } from '../router.ts'
import { Failure } from '../shell-parts.tsx'
import type { Talking } from './talk.ts'
import type { OpenTalk } from './talk-state.ts'

type EndingProps = {
  readonly offer: OfferId
  readonly talk: OpenTalk
  readonly talking: Talking
  readonly onHandedBack: () => void
}

/** The two ways out of a talk. Both ask once more. */
export function Ending({ offer, talk, talking, onHandedBack }: EndingProps) {
  const words = useWords(conversationsWords)
  const desk = useDesk()
  const [asking, setAsking] = useState<'close' | 'hand-back'>()
  const [why, setWhy] = useState<string>()
  const stop = () => {
    setAsking(undefined)
    setWhy(undefined)
  }
  const close = async () => {
    talking.stop()
    const said = await desk.call(closeAsSupporter, { offer })
    if (said.kind !== 'done') {
      talking.goOn()
      return setWhy(whyOf(said))
    }
    startLog({ program: talk.program, facets: talk.facets })
    go('/desk/log')
  }
  const back = async () => {
    talking.stop()
    const said = await desk.call(handBack, { offer })
    if (said.kind !== 'done') {
      talking.goOn()
      return setWhy(whyOf(said))
    }
    stop()
    onHandedBack()
  }
  return (
    <div class="desk-row">
      <Button onPress={() => setAsking('close')}>{words.done}</Button>
      <Button kind="quiet" onPress={() => setAsking('hand-back')}>
        {words.handBack}
      </Button>
      <Ask
        open={asking === 'close'}
        texts={{ title: words.doneAsk, what: words.doneWhat, go: words.doneGo }}
        why={why}
        onClose={stop}
        onGo={() => void close()}
      />
      <Ask
        open={asking === 'hand-back'}
        texts={{ title: words.handBackAsk, what: words.handBackWhat, go: words.handBackGo }}
        why={why}
        onClose={stop}
        onGo={() => void back()}
      />
    </div>
  )
}

type AskProps = {
  readonly open: boolean
  readonly texts: { readonly title: string; readonly what: string; readonly go: string }
  readonly why: string | undefined
  readonly onClose: () => void
  readonly onGo: () => void
}

function Ask({ open, texts, why, onClose, onGo }: AskProps) {
  const shell = useWords(deskWords)
  return (
    <Dialog title={texts.title} open={open} onClose={onClose}>
      <p>{texts.what}</p>
      {why === undefined ? null : <Failure why={why} />}
      <div class="desk-row">
        <Button onPress={onGo}>{texts.go}</Button>
        <Button kind="plain" onPress={onClose}>
          {shell.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
