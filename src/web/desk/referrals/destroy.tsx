import { useState } from 'preact/hooks'
import { closeReferral } from '#contract/referrals.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { referralsWords } from '#web/messages/desk-referrals.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Failure } from '../shell-parts.tsx'
import type { RowProps } from './referrals.tsx'

/** Asked for a second time: nothing brings it back. */
export function Destroy({ listed, onDestroyed }: Pick<RowProps, 'listed' | 'onDestroyed'>) {
  const words = useWords(referralsWords)
  const { cancel } = useWords(deskWords)
  const desk = useDesk()
  const [isAsking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<string>()
  const destroy = async () => {
    setBusy(true)
    const said = await desk.call(closeReferral, { referral: listed.referral })
    setBusy(false)
    // Gone already is what was wanted.
    if (said.kind === 'done' || whyOf(said) === 'not-found') onDestroyed()
    else setWhy(whyOf(said))
  }
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {words.done}
      </Button>
      <Dialog title={words.sureTitle} open={isAsking} onClose={() => setAsking(false)}>
        <p>{words.sure}</p>
        {why === undefined ? null : <Failure why={why} />}
        <div class="desk-row">
          <Button kind="care" busy={busy} onPress={() => void destroy()}>
            {words.sureYes}
          </Button>
          <Button kind="plain" onPress={() => setAsking(false)}>
            {cancel}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
