import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { inviteStaff } from '#contract/accounts.ts'
import { email as emailSchema } from '#contract/parts.ts'
import { roles as allRoles, type Role } from '#domain/role.ts'
import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import { peopleWords } from '#web/messages/desk-program-people.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import { HandOver } from '../supporters/hand-over.tsx'
import { RoleBoxes } from './role-boxes.tsx'

type State = {
  readonly tried: boolean
  readonly busy: boolean
  readonly why?: string
  readonly invited?: { readonly name: string; readonly link: string }
}

type Typed = { readonly name: string; readonly email: string; readonly roles: readonly Role[] }
const nobody: Typed = { name: '', email: '', roles: ['coordinator'] }

const wrongsOf = ({ name, email, roles }: Typed) => ({
  name: name.trim() === '',
  email: !v.is(emailSchema, email),
  roles: roles.length === 0,
})

export function InviteStaff({ again }: { readonly again: () => void }) {
  const words = useWords(peopleWords)
  const desk = useDesk()
  const [typed, setTyped] = useState(nobody)
  const [state, setState] = useState<State>({ tried: false, busy: false })
  const wrongs = wrongsOf(typed)
  const send = async () => {
    if (Object.values(wrongs).includes(true)) return setState({ tried: true, busy: false })
    setState({ tried: false, busy: true })
    const { name, email } = typed
    const roles = allRoles.filter((role) => typed.roles.includes(role))
    const called = await desk.call(inviteStaff, { name, email, roles })
    if (called.kind !== 'done') return setState({ tried: false, busy: false, why: whyOf(called) })
    setState({ tried: false, busy: false, invited: { name, link: called.output.link } })
    setTyped(nobody)
    again()
  }
  const { tried, busy, why, invited } = state
  return (
    <form
      class="sheet stack close narrow"
      aria-label={words.invite}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h2>{words.invite}</h2>
      <Fields typed={typed} changed={setTyped} wrongs={tried ? wrongs : undefined} />
      {why !== undefined && <Refused why={why} />}
      <div>
        <Button submits busy={busy}>
          {words.inviteButton}
        </Button>
      </div>
      {invited !== undefined && <HandOver {...invited} />}
    </form>
  )
}

type FieldsProps = {
  readonly typed: Typed
  readonly changed: (typed: Typed) => void
  readonly wrongs: ReturnType<typeof wrongsOf> | undefined
}

function Fields({ typed, changed, wrongs }: FieldsProps) {
  const words = useWords(peopleWords)
  return (
    <>
      <TextField
        label={words.name}
        value={typed.name}
        error={wrongs?.name === true ? words.needName : undefined}
        onInput={(name) => changed({ ...typed, name })}
      />
      <TextField
        type="email"
        label={words.email}
        value={typed.email}
        error={wrongs?.email === true ? words.needEmail : undefined}
        onInput={(email) => changed({ ...typed, email })}
      />
      <RoleBoxes chosen={typed.roles} choose={(roles) => changed({ ...typed, roles })} />
      {wrongs?.roles === true && (
        <p class="note" role="alert">
          {words.needRole}
        </p>
      )}
    </>
  )
}
