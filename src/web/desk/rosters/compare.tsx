import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Note } from '#web/kit/note.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useWords } from '../app-language.ts'
import { FourWords } from '../security/own-words.tsx'
import type { Person } from './people.ts'
import type { Signed } from './sign.ts'
import { WhySigning } from './why.tsx'

type CompareProps = {
  readonly person: Person | undefined
  readonly sign: (person: Person) => Promise<Signed>
  readonly onSigned: (signed: Signed) => void
  readonly onClose: () => void
}

/** Four words by phone, then a signature. */
export function Compare({ person, sign, onSigned, onClose }: CompareProps) {
  const words = useWords(rostersWords)
  const shell = useWords(deskWords)
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<string>()
  const [isOther, setOther] = useState(false)
  const close = () => {
    setWhy(undefined)
    setOther(false)
    onClose()
  }
  const same = async () => {
    if (person === undefined) return
    setBusy(true)
    const signed = await sign(person)
    setBusy(false)
    if (signed.kind === 'failed') return setWhy(signed.why)
    onSigned(signed)
    close()
  }
  return (
    <Dialog
      title={words.compareTitle(person?.name ?? '')}
      open={person !== undefined}
      onClose={close}
    >
      <p>{words.compareLead}</p>
      {person === undefined ? null : (
        <FourWords kem={person.member.kem} signing={person.member.signing} />
      )}
      {isOther ? <Note tone="care">{words.notSameWhat}</Note> : null}
      <WhySigning why={why} />
      <div class="desk-row">
        {isOther ? null : (
          <>
            <Button busy={busy} onPress={() => void same()}>
              {words.same}
            </Button>
            <Button kind="quiet" onPress={() => setOther(true)}>
              {words.notSame}
            </Button>
          </>
        )}
        <Button kind="plain" onPress={close}>
          {shell.close}
        </Button>
      </div>
    </Dialog>
  )
}
