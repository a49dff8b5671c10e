import { useEffect, useMemo, useState } from 'preact/hooks'
import { parseOfferId, type OfferId } from '#domain/ids.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { conversationsWords } from '#web/messages/desk-conversations.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { startLog } from '../outreaches/defaults.ts'
import { go, type Params } from '../router.ts'
import { changes, isFollowing } from '../session-call.ts'
import { Failure, Page } from '../shell-parts.tsx'
import { Ending } from './ending.tsx'
import { Introduction } from './introduction.tsx'
import { Messages } from './messages.tsx'
import { Playbook } from './playbook.tsx'
import { makeTalking, type Talking } from './talk.ts'
import type { OpenTalk, TalkState } from './talk-state.ts'

/** Where the stream does not come through, or something waits to go out, the page asks by itself. */
const ASK_AGAIN_MS = 15_000

export function ConversationPage({ params }: { readonly params: Params }) {
  const offer = findOffer(params['offer'] ?? '')
  return offer === undefined ? (
    <Gone program={undefined} facets={undefined} />
  ) : (
    <Conversation offer={offer} />
  )
}

function findOffer(text: string): OfferId | undefined {
  try {
    return parseOfferId(text)
  } catch {
    // NOTE: an address that is none leads to a talk that is none
    return undefined
  }
}

function Conversation({ offer }: { readonly offer: OfferId }) {
  const words = useWords(conversationsWords)
  const desk = useDesk()
  const talking = useMemo(() => makeTalking(desk, offer), [desk, offer])
  const [isBack, setBack] = useState(false)
  const heard = changes.talks.value
  const follows = isFollowing.value
  useEffect(() => {
    void talking.readOn()
  }, [talking, heard])
  const isHeldUp = talking.isOffline.value || talking.unsent.value?.state === 'waiting'
  useEffect(() => {
    if (follows && !isHeldUp) return
    const again = () => void talking.readOn()
    const timer = setInterval(again, ASK_AGAIN_MS)
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [talking, follows, isHeldUp])
  if (isBack) {
    return (
      <Page title={words.talk} heading={words.handedBack}>
        <a href="/desk/offers">{words.toOffers}</a>
      </Page>
    )
  }
  return (
    <Shown {...{ offer, talking }} state={talking.state.value} onHandedBack={() => setBack(true)} />
  )
}

type ShownProps = {
  readonly offer: OfferId
  readonly talking: Talking
  readonly state: TalkState
  readonly onHandedBack: () => void
}

function Shown({ state, ...rest }: ShownProps) {
  const words = useWords(conversationsWords)
  switch (state.kind) {
    case 'opening':
      return (
        <Page title={words.talk}>
          <Busy label={words.opening} />
        </Page>
      )
    case 'unread':
      return (
        <Page title={words.talk}>
          <Failure why={state.why} again={() => void rest.talking.readOn()} />
        </Page>
      )
    case 'wrong':
      return (
        <Page title={words.talk} heading={words.wrong}>
          <Note tone="care">{words.wrongWhy}</Note>
        </Page>
      )
    case 'gone':
      return <Gone program={state.program} facets={state.facets} />
    case 'open':
      return <Open talk={state} {...rest} />
  }
}

function Open({
  talk,
  offer,
  talking,
  onHandedBack,
}: Omit<ShownProps, 'state'> & { readonly talk: OpenTalk }) {
  const words = useWords(conversationsWords)
  const [isWorried, setWorried] = useState(false)
  const { name } = talk.introduction
  return (
    <Page title={words.talk} heading={name === '' ? words.withSomebody : words.withName(name)}>
      <Introduction introduction={talk.introduction} facets={talk.facets} />
      <Messages talk={talk} talking={talking} />
      <div class="desk-row">
        <Button kind="quiet" onPress={() => setWorried(true)}>
          {words.worried}
        </Button>
      </div>
      <hr />
      <Ending {...{ offer, talk, talking, onHandedBack }} />
      <Playbook
        open={isWorried}
        onClose={() => setWorried(false)}
        onShared={() => void talking.readOn()}
        {...{ offer, talk }}
      />
    </Page>
  )
}

type GoneProps = Pick<Extract<TalkState, { kind: 'gone' }>, 'program' | 'facets'>

function Gone({ program, facets }: GoneProps) {
  const words = useWords(conversationsWords)
  const log = () => {
    if (program !== undefined) startLog({ program, facets })
    go('/desk/log')
  }
  return (
    <Page title={words.talk} heading={words.gone} lead={words.goneWhy}>
      <div class="desk-row">
        <Button onPress={log}>{words.goneLog}</Button>
        <a href="/desk/talks">{words.listHeading}</a>
      </div>
    </Page>
  )
}
