import { useState } from 'preact/hooks'
import { setRoles } from '#contract/accounts.ts'
import { roles as allRoles } from '#domain/role.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { peopleWords } from '#web/messages/desk-program-people.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import { RoleBoxes } from './role-boxes.tsx'
import { useGrantable } from './roles.ts'
import type { Member } from './staff.tsx'

type Props = { readonly member: Member; readonly again: () => void }

/** Roles that cannot be given here are left as they are. */
export function SetRoles({ member, again }: Props) {
  const words = useWords(peopleWords)
  const desk = useDesk()
  const grantable = useGrantable()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState(member.roles)
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const send = async () => {
    setState({ busy: true })
    const roles = allRoles.filter((role) =>
      grantable.includes(role) ? chosen.includes(role) : member.roles.includes(role),
    )
    const called = await desk.call(setRoles, { account: member.account, roles })
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false })
    setOpen(false)
    again()
  }
  return (
    <>
      <Button kind="plain" small label={words.setRoles(member.name)} onPress={() => setOpen(true)}>
        {words.setRolesShort}
      </Button>
      <Dialog title={words.setRoles(member.name)} open={open} onClose={() => setOpen(false)}>
        <RoleBoxes chosen={chosen} choose={(roles) => setChosen([...roles])} />
        {state.why !== undefined && <Refused why={state.why} />}
        <div class="actions">
          <Button busy={state.busy} onPress={() => void send()}>
            {words.saveRoles}
          </Button>
          <Button kind="plain" onPress={() => setOpen(false)}>
            {words.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
