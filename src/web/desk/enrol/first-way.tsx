import { useState } from 'preact/hooks'
import type { Bytes } from '#domain/framing.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { enrolWords } from '#web/messages/desk-enrol.ts'
import { securityWords } from '#web/messages/desk-security.ts'
import { signInWords } from '#web/messages/desk-sign-in.ts'
import { useWords } from '../app-language.ts'
import { hasPasskeys } from '../keys-passkey.ts'
import { today } from '../security/today.ts'
import { failureText } from '../shell-parts.tsx'
import { enrolWith, type Enrolled } from './enrol-keys.ts'

type FirstWayProps = {
  readonly token: Bytes
  readonly onEnrolled: (enrolled: Extract<Enrolled, { kind: 'enrolled' }>) => void
}

export function FirstWay({ token, onEnrolled }: FirstWayProps) {
  const words = useWords(enrolWords)
  const security = useWords(securityWords)
  const signIn = useWords(signInWords)
  const shell = useWords(deskWords)
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<string>()
  const go = async (kind: 'passkey' | 'device') => {
    setBusy(true)
    setWhy(undefined)
    const label =
      kind === 'passkey' ? security.passkeyLabel(today()) : security.deviceLabel(today())
    const enrolled = await enrolWith({ token, kind, label })
    setBusy(false)
    if (enrolled.kind === 'enrolled') onEnrolled(enrolled)
    else setWhy(enrolled.why)
  }
  const failures = { ...shell.failures, ...signIn.failures, 'no-prf': words.noPrf }
  const canPasskey = hasPasskeys()
  return (
    <div class="stack">
      {canPasskey ? (
        <div class="stack close">
          <Button busy={busy} onPress={() => void go('passkey')}>
            {security.addPasskey}
          </Button>
          <p class="soft">{security.passkeyHow}</p>
        </div>
      ) : null}
      <div class="stack close">
        <Button kind={canPasskey ? 'quiet' : 'main'} busy={busy} onPress={() => void go('device')}>
          {security.addDevice}
        </Button>
        <p class="soft">{security.deviceHow}</p>
      </div>
      {busy ? <Busy label={signIn.signingIn} /> : null}
      <Notice>{why === undefined ? null : <Note>{failureText(failures, why)}</Note>}</Notice>
    </div>
  )
}
