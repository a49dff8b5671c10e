import { useState } from 'preact/hooks'
import { removeMethod } from '#contract/accounts.ts'
import { whyNotReady } from '#domain/account.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Note } from '#web/kit/note.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { securityWords } from '#web/messages/desk-security.ts'
import { useDesk, whyOf, type Desk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { askToUnlock } from '../session-call.ts'
import { leave, readMeAgain } from '../session.ts'
import type { Method } from '../session-state.ts'
import { forget } from '../session-store.ts'
import { Failure, Page } from '../shell-parts.tsx'
import type { Person } from './add-way.ts'
import { AddWays } from './add-ways.tsx'
import { FourWords } from './own-words.tsx'

const ALL = ['passkey', 'device', 'recovery'] as const

export function SecurityPage() {
  const words = useWords(securityWords)
  const desk = useDesk()
  const { me } = desk
  const missing = whyNotReady(me.methods)
  return (
    <Page title={words.title} lead={words.lead}>
      {missing === undefined ? null : (
        <Note>
          <h2>{words.missingTitle}</h2>
          <p>{words.missing[missing]}</p>
        </Note>
      )}
      <Ways desk={desk} />
      <section class="stack">
        <h2>{words.addTitle}</h2>
        <AddWays
          caller={desk.call}
          person={async () => await personOf(desk)}
          offered={ALL}
          onAdded={() => void readMeAgain()}
        />
      </section>
      <section class="sheet stack">
        <h2>{words.wordsTitle}</h2>
        <p>{words.wordsLead}</p>
        <FourWords kem={me.kemPublic} signing={me.signPublic} />
      </section>
      <Advice title={words.lostTitle} texts={words.lost} />
      <Advice title={words.sessionTitle} texts={words.session} />
      <div class="desk-row">
        <Button kind="quiet" onPress={() => void leave()}>
          {words.signOut}
        </Button>
      </div>
    </Page>
  )
}

async function personOf({ me }: Desk): Promise<Person | undefined> {
  const userKey = await askToUnlock()
  const not = me.methods.flatMap(({ credentialId }) => credentialId ?? [])
  return userKey && { account: me.account, name: me.name, userKey, not }
}

function Advice({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <section class="stack close">
      <h2>{title}</h2>
      <ul class="stack close">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

function Ways({ desk }: { readonly desk: Desk }) {
  const words = useWords(securityWords)
  const [removing, setRemoving] = useState<Method>()
  return (
    <section class="stack">
      <h2>{words.waysTitle}</h2>
      <ul class="desk-list">
        {desk.me.methods.map((method) => (
          <li key={method.id}>
            <span class="stack tight">
              <b>{method.label}</b>
              <small class="soft">{words.kinds[method.kind]}</small>
            </span>
            {method.confirmed ? null : <Tag tone="lamp">{words.unconfirmed}</Tag>}
            <Button
              kind="plain"
              small
              label={words.removeNamed(method.label)}
              onPress={() => setRemoving(method)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Removing desk={desk} method={removing} onClose={() => setRemoving(undefined)} />
    </section>
  )
}

type RemovingProps = {
  readonly desk: Desk
  readonly method: Method | undefined
  readonly onClose: () => void
}

function Removing({ desk, method, onClose }: RemovingProps) {
  const words = useWords(securityWords)
  const shell = useWords(deskWords)
  const [why, setWhy] = useState<string>()
  const close = () => {
    setWhy(undefined)
    onClose()
  }
  const remove = async () => {
    if (method === undefined) return
    const said = await desk.call(removeMethod, { method: method.id })
    if (said.kind !== 'done') return setWhy(whyOf(said))
    await forget('devices', method.id)
    await readMeAgain()
    close()
  }
  return (
    <Dialog
      title={words.removeAsk(method?.label ?? '')}
      open={method !== undefined}
      onClose={close}
    >
      <p>{words.removeWhat}</p>
      {why === 'last-method' ? <Note>{words.lastMethod}</Note> : null}
      {why !== undefined && why !== 'last-method' ? <Failure why={why} /> : null}
      <div class="desk-row">
        <Button kind="care" onPress={() => void remove()}>
          {words.remove}
        </Button>
        <Button kind="plain" onPress={close}>
          {shell.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
