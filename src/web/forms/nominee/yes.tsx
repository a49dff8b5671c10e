import { useState } from 'preact/hooks'
import { listOffered } from '#domain/pick-list.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { itemLabel } from '#web/messages/codes.ts'
import { nomineeWords } from '#web/messages/nominee.ts'
import { language, useWords } from '../language.ts'
import type { Answer, Invitation } from './nominee.tsx'

type Props = {
  readonly invitation: Invitation
  readonly busy: boolean
  readonly send: (answer: Answer) => void
  readonly back: () => void
}

/** Only what the way to becoming a supporter begins with; the rest is asked later. */
export function Yes({ invitation, busy, send, back }: Props) {
  const words = useWords(nomineeWords)
  const [name, setName] = useState(invitation.name)
  const [role, setRole] = useState('')
  const [isTried, setTried] = useState(false)
  const { roles } = invitation
  const options = listOffered(roles).map(({ code }) => ({
    value: code,
    label: itemLabel(language.value, 'role', { code, list: roles }),
  }))
  const submit = () => {
    setTried(true)
    if (name.trim() === '' || role === '') return
    send({ kind: 'accepted', name, role, language: language.peek() })
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) submit()
      }}
    >
      <TextField
        label={words.name}
        value={name}
        most={120}
        autoComplete="name"
        error={isTried && name.trim() === '' ? words.needName : undefined}
        onInput={setName}
      />
      <SelectField
        label={words.role}
        value={role}
        options={[{ value: '', label: words.chooseRole }, ...options]}
        error={isTried && role === '' ? words.needRole : undefined}
        onChoose={setRole}
      />
      <div class="actions">
        <Button submits busy={busy}>
          {words.sendYes}
        </Button>
        <Button kind="plain" onPress={back}>
          {words.back}
        </Button>
      </div>
    </form>
  )
}
