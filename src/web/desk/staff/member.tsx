import { useState } from 'preact/hooks'
import { inviteStaff } from '#contract/accounts.ts'
import { Button } from '#web/kit/button.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { peopleWords } from '#web/messages/desk-program-people.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import { momentText } from '../board/times.ts'
import { HandOver } from '../supporters/hand-over.tsx'
import { Revoke } from './revoke.tsx'
import { SetRoles } from './set-roles.tsx'
import type { Member } from './staff.tsx'

type Props = { readonly member: Member; readonly again: () => void }

export function StaffMember({ member, again }: Props) {
  const words = useWords(peopleWords)
  const desk = useDesk()
  const isMe = member.account === desk.me.account
  const roles = member.roles.map((role) => words.roles[role]).join(', ')
  return (
    <li>
      <span>
        <b>{member.name}</b> {isMe && <span class="soft">({words.you})</span>}{' '}
        <Tag tone={member.state === 'active' ? 'pine' : 'lamp'}>{words.states[member.state]}</Tag>
        <br />
        <span class="soft">
          {roles} · {member.email}
        </span>
        <br />
        <span class="soft">
          <Standing member={member} />
        </span>
      </span>
      <Tools member={member} isMe={isMe} again={again} />
    </li>
  )
}

function Standing({ member }: { readonly member: Member }) {
  const words = useWords(peopleWords)
  if (member.state === 'invited') {
    const until = member.invitedUntil === null ? undefined : Date.parse(member.invitedUntil)
    const isGood = until !== undefined && until > Date.now()
    return (
      <>
        {isGood ? words.invitedUntil(momentText(language.value, until, Date.now())) : words.ranOut}
      </>
    )
  }
  const ways = [...new Set(member.methods)].map((method) => words.methods[method]).join(', ')
  return (
    <>
      {ways === '' ? '' : words.unlocks(ways)} {!member.ready && <b>{words.notReady}</b>}
    </>
  )
}

type ToolsProps = Props & { readonly isMe: boolean }

function Tools({ member, isMe, again }: ToolsProps) {
  return (
    <>
      <span class="tools">
        {member.state === 'invited' && <NewLink member={member} again={again} />}
        {!isMe && <SetRoles member={member} again={again} />}
        {!isMe && <Revoke member={member} again={again} />}
      </span>
    </>
  )
}

function NewLink({ member, again }: Props) {
  const words = useWords(peopleWords)
  const desk = useDesk()
  const [state, setState] = useState<{ busy: boolean; why?: string; link?: string }>({
    busy: false,
  })
  const send = async () => {
    setState({ busy: true })
    const { name, email } = member
    const roles = member.roles.filter((role) => role !== 'supporter')
    const called = await desk.call(inviteStaff, { name, email, roles })
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false, link: called.output.link })
    again()
  }
  return (
    <>
      <Button
        kind="plain"
        small
        busy={state.busy}
        label={words.linkAgain(member.name)}
        onPress={() => void send()}
      >
        {words.linkAgainShort}
      </Button>
      {state.why !== undefined && <Refused why={state.why} />}
      {state.link !== undefined && <HandOver name={member.name} link={state.link} />}
    </>
  )
}
