import { useState } from 'preact/hooks'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { securityWords } from '#web/messages/desk-security.ts'
import { signInWords } from '#web/messages/desk-sign-in.ts'
import { useWords } from '../app-language.ts'
import { hasPasskeys } from '../keys-passkey.ts'
import { failureText } from '../shell-parts.tsx'
import {
  addDeviceWay,
  addPasskeyWay,
  addSheetWay,
  confirmWay,
  type Caller,
  type NewSheet,
  type Person,
} from './add-way.ts'
import { Sheet } from './sheet.tsx'
import { today } from './today.ts'

type AddWaysProps = {
  readonly caller: Caller
  /** Asks for a fresh unlocking where there was none; `undefined` when it was called off. */
  readonly person: () => Promise<Person | undefined>
  readonly offered: readonly ('passkey' | 'device' | 'recovery')[]
  readonly onAdded: () => void
}

/** Buttons that each add one way to unlock; a sheet opens in place. */
export function AddWays({ caller, person, offered, onAdded }: AddWaysProps) {
  const words = useWords(securityWords)
  const adding = useAdding({ caller, person, onAdded })
  const { sheet, busy, why } = adding
  if (sheet !== undefined) {
    return <PaperSheet sheet={sheet} name={adding.name} busy={busy} onConfirmed={adding.confirm} />
  }
  return (
    <div class="stack">
      {offered.includes('passkey') && hasPasskeys() ? (
        <Way how={words.passkeyHow} label={words.addPasskey} busy={busy} go={adding.passkey} />
      ) : null}
      {offered.includes('device') ? (
        <Way how={words.deviceHow} label={words.addDevice} busy={busy} go={adding.device} />
      ) : null}
      {offered.includes('recovery') ? (
        <Way how={words.sheetHow} label={words.addSheet} busy={busy} go={adding.paper} />
      ) : null}
      <WhyNot busy={busy} why={why} />
    </div>
  )
}

function WhyNot({ busy, why }: { readonly busy: boolean; readonly why: string | undefined }) {
  const signIn = useWords(signInWords)
  const desk = useWords(deskWords)
  return (
    <>
      {busy ? <Busy label={signIn.signingIn} /> : null}
      <Notice>
        {why === undefined ? null : (
          <Note>{failureText({ ...desk.failures, ...signIn.failures }, why)}</Note>
        )}
      </Notice>
    </>
  )
}

type WayProps = {
  readonly how: string
  readonly label: string
  readonly busy: boolean
  readonly go: () => void
}

function Way({ how, label, busy, go }: WayProps) {
  return (
    <div class="stack close">
      <div class="desk-row">
        <Button kind="quiet" busy={busy} onPress={go}>
          {label}
        </Button>
      </div>
      <p class="soft">{how}</p>
    </div>
  )
}

type PaperSheetProps = {
  readonly sheet: NewSheet
  readonly name: string
  readonly busy: boolean
  readonly onConfirmed: () => void
}

function PaperSheet({ sheet, name, ...rest }: PaperSheetProps) {
  const { title, lead, printTitle, printFor, printHow } = useWords(securityWords).sheet
  const texts = { title, lead, printTitle, printFor: printFor(name), printHow }
  return <Sheet words={sheet.words} texts={texts} {...rest} />
}

function useAdding({ caller, person, onAdded }: Omit<AddWaysProps, 'offered'>) {
  const words = useWords(securityWords)
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<string>()
  const [sheet, setSheet] = useState<NewSheet>()
  const [name, setName] = useState('')
  const start = async (work: (person: Person) => Promise<string | undefined>) => {
    setBusy(true)
    setWhy(undefined)
    const found = await person()
    if (found !== undefined) {
      setName(found.name)
      setWhy(await work(found))
    }
    setBusy(false)
  }
  const added = (failure: string | undefined) => {
    if (failure === undefined) onAdded()
    return failure
  }
  const passkey = async (found: Person) => {
    const made = await addPasskeyWay(caller, found, words.passkeyLabel(today()))
    return added(made.kind === 'added' ? undefined : made.why)
  }
  const device = async (found: Person) => {
    const made = await addDeviceWay(caller, found, words.deviceLabel(today()))
    return added(made.kind === 'added' ? undefined : made.why)
  }
  const paper = async (found: Person) => {
    const made = await addSheetWay(caller, found, words.sheetLabel(today()))
    if (typeof made === 'string') return made
    setSheet(made)
    return undefined
  }
  const confirm = async () => {
    if (sheet === undefined) return
    setBusy(true)
    const said = await confirmWay(caller, sheet.id)
    setBusy(false)
    if (said.kind !== 'done') return setWhy(said.kind === 'offline' ? 'offline' : said.code)
    setSheet(undefined)
    onAdded()
  }
  return {
    busy,
    why,
    sheet,
    name,
    passkey: () => void start(passkey),
    device: () => void start(device),
    paper: () => void start(paper),
    confirm: () => void confirm(),
  }
}
