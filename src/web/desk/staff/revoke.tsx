import { useState } from 'preact/hooks'
import { revokeAccount } from '#contract/accounts.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { peopleWords } from '#web/messages/desk-program-people.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import type { Member } from './staff.tsx'

type Props = {
  readonly member: Pick<Member, 'account' | 'name'>
  readonly again: () => void
}

/** The server shuts the door; the key leaves the roster only by a coordinator's signature, which is said twice. */
export function Revoke({ member, again }: Props) {
  const words = useWords(peopleWords)
  const desk = useDesk()
  const [open, setOpen] = useState(false)
  const [state, setState] = useState<{ busy: boolean; why?: string; done?: true }>({ busy: false })
  const send = async () => {
    setState({ busy: true })
    const called = await desk.call(revokeAccount, { account: member.account })
    setState(
      called.kind === 'done' ? { busy: false, done: true } : { busy: false, why: whyOf(called) },
    )
  }
  const shut = () => {
    setOpen(false)
    if (state.done === true) again()
  }
  return (
    <>
      <Button kind="plain" small label={words.revoke(member.name)} onPress={() => setOpen(true)}>
        {words.revokeShort}
      </Button>
      <Dialog title={words.revokeAsk(member.name)} open={open} onClose={shut}>
        {state.done === true ? (
          <Done member={member} />
        ) : (
          <>
            <p>{words.revokeWhy}</p>
            {state.why !== undefined && <Refused why={state.why} />}
            <div class="actions">
              <Button kind="care" busy={state.busy} onPress={() => void send()}>
                {words.revokeYes}
              </Button>
              <Button kind="plain" onPress={shut}>
                {words.cancel}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  )
}

function Done({ member }: Pick<Props, 'member'>) {
  const words = useWords(peopleWords)
  return (
    <div role="status" class="stack close">
      <p>{words.revoked(member.name)}</p>
      <p>
        {words.rotateNow} <a href="/desk/keys">{words.toKeys}</a>
      </p>
    </div>
  )
}
