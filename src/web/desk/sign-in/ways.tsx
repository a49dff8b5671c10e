import { useEffect, useState } from 'preact/hooks'
import type { AccountId } from '#domain/ids.ts'
import type { Bytes } from '#domain/framing.ts'
import { Button } from '#web/kit/button.tsx'
import { Busy } from '#web/kit/busy.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { signInWords } from '#web/messages/desk-sign-in.ts'
import { useWords } from '../app-language.ts'
import { hasPasskeys } from '../keys-passkey.ts'
import type { Way } from '../keys-ways.ts'
import type { Unlocked } from '../session.ts'
import { listKept, type KeptDevice } from '../session-store.ts'
import { sampleSecret } from '../session-sample.ts'
import { WordsField } from './words-field.tsx'

type WaysProps = {
  /** Whose keys, where that is known: only their devices are offered. */
  readonly account?: AccountId | undefined
  readonly unlock: (way: Way) => Promise<Unlocked>
  readonly onDone?: (unlocked: Extract<Unlocked, { kind: 'done' }>) => void
}

/** The ways to unlock that this browser has: a passkey, the keys of this device, the twelve words. */
export function Ways({ account, unlock, onDone }: WaysProps) {
  const words = useWords(signInWords)
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<string>()
  const [isTyping, setTyping] = useState(false)
  const devices = useDevices(account)
  const sample = sampleSecret.value
  const go = async (way: Way) => {
    setBusy(true)
    setWhy(undefined)
    const unlocked = await unlock(way)
    setBusy(false)
    if (unlocked.kind === 'done') onDone?.(unlocked)
    else setWhy(unlocked.kind === 'refused' ? unlocked.code : unlocked.kind)
  }
  const withWords = (entropy: Bytes) => void go({ kind: 'recovery', entropy })
  return (
    <div class="stack">
      {sample === undefined ? null : (
        <Button busy={busy} onPress={() => withWords(sample)}>
          {words.asSample}
        </Button>
      )}
      {hasPasskeys() ? (
        <Button
          kind={sample === undefined ? 'main' : 'quiet'}
          busy={busy}
          onPress={() => void go({ kind: 'passkey' })}
        >
          {words.withPasskey}
        </Button>
      ) : null}
      {devices.map((device) => (
        <Button
          key={device.id}
          kind="quiet"
          busy={busy}
          onPress={() => void go({ kind: 'device', auth: device.auth, method: device.method })}
        >
          {devices.length === 1 ? words.withDevice : words.withDeviceOf(device.label)}
        </Button>
      ))}
      {isTyping ? (
        <WordsField busy={busy} onWords={withWords} />
      ) : (
        <Button kind="quiet" onPress={() => setTyping(true)}>
          {words.withWords}
        </Button>
      )}
      {busy ? <Busy label={words.signingIn} /> : null}
      <Notice>{why === undefined ? null : <Note>{failureText(words.failures, why)}</Note>}</Notice>
    </div>
  )
}

function useDevices(account: AccountId | undefined): readonly KeptDevice[] {
  const [devices, setDevices] = useState<readonly KeptDevice[]>([])
  useEffect(() => {
    void listKept('devices').then(
      (found) => setDevices(found.filter((each) => !account || each.account === account)),
      () => setDevices([]),
    )
  }, [account])
  return devices
}

type Failures = (typeof signInWords)['en']['failures']
function failureText({ other, ...known }: Failures, why: string): string {
  return Object.entries(known).find(([name]) => name === why)?.[1] ?? other(why)
}
