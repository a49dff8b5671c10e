import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { referralsWords } from '#web/messages/desk-referrals.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Failure, RosterWrong } from '../shell-parts.tsx'
import { Destroy } from './destroy.tsx'
import { openSealed, type Opening } from './open-referral.ts'
import { OpenedReferral } from './opened.tsx'
import type { RowProps } from './referrals.tsx'

/** Says that opening is recorded, before anything is opened. */
export function ReferralDoor(props: RowProps) {
  const words = useWords(referralsWords)
  const desk = useDesk()
  const [opening, setOpening] = useState<Opening>()
  const [busy, setBusy] = useState(false)
  const { listed, program } = props
  if (opening?.kind === 'opened') return <OpenedReferral {...props} text={opening.text} />
  const open = async () => {
    setBusy(true)
    setOpening(await openSealed(desk, program, listed.referral))
    setBusy(false)
  }
  return (
    <>
      <WhyNot opening={opening} />
      <div class="row">
        <Button kind="quiet" small busy={busy} onPress={() => void open()}>
          {busy ? words.opening : words.open}
        </Button>
        {opening?.kind === 'cannot-open' && <Destroy {...props} />}
      </div>
    </>
  )
}

function WhyNot({ opening }: { readonly opening: Opening | undefined }) {
  const words = useWords(referralsWords)
  if (opening === undefined || opening.kind === 'opened') return null
  if (opening.kind === 'roster-wrong') return <RosterWrong />
  if (opening.kind === 'failed') return <Failure why={opening.why} />
  if (opening.kind === 'cannot-open') return <Note>{words.cannotOpen}</Note>
  return (
    <Note>
      {words.noTeamKey} <a href="/desk/keys">{words.toKeys}</a>
    </Note>
  )
}
