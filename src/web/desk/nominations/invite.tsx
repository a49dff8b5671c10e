import { useState } from 'preact/hooks'
import { inviteNominee } from '#contract/nominations.ts'
import { Button } from '#web/kit/button.tsx'
import { shortDay } from '#web/kit/days.ts'
import { TextField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { nominationWords } from '#web/messages/desk-nomination.ts'
import { language, useWords } from '../app-language.ts'
import { useCall } from '../use-call.ts'
import type { RowProps } from './nominee-row.tsx'
import { Refused } from './refused.tsx'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u

/** A letter to whoever was approved; again, to another address or because the first got lost. */
export function InviteNominee({ nominee, changed }: RowProps) {
  const words = useWords(nominationWords)
  const { busy, why, run } = useCall(changed)
  const [email, setEmail] = useState(nominee.email)
  const [isTried, setTried] = useState(false)
  const [isSent, setSent] = useState(false)
  const { invitation, invitedOn, name } = nominee
  if (invitation === 'accepted') {
    return (
      <p class="nominee-invite">
        <a href="/desk/applications">{words.toApplications}</a>
      </p>
    )
  }
  if (invitation === 'declined') return null
  const isBad = isTried && !EMAIL.test(email.trim())
  const submit = async () => {
    setTried(true)
    if (!EMAIL.test(email.trim())) return
    const done = await run(inviteNominee, { nominee: nominee.nominee, email: email.trim() })
    setSent(done !== undefined)
  }
  return (
    <form
      class="nominee-invite stack close"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {invitedOn !== null && (
        <p class="soft">{words.sentOn(shortDay(language.value, invitedOn))}</p>
      )}
      <div class="row nomination-add">
        <TextField
          type="email"
          label={words.emailOf(name)}
          value={email}
          error={isBad ? words.needEmail : undefined}
          onInput={setEmail}
        />
        <Button submits kind="quiet" small busy={busy}>
          {invitation === 'sent' ? words.inviteAgain : words.invite}
        </Button>
      </div>
      <Notice>{isSent ? words.letterOut : null}</Notice>
      <Refused why={why} />
    </form>
  )
}
