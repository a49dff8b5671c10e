import { decideOnNominee, mergeNominee, removeNominee } from '#contract/nominations.ts'
import { Button } from '#web/kit/button.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { nominationWords } from '#web/messages/desk-nomination.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { useCall } from '../use-call.ts'
import { InviteNominee } from './invite.tsx'
import { Refused } from './refused.tsx'
import type { Nominee } from './use-nomination.ts'

export type RowProps = { readonly nominee: Nominee; readonly changed: () => void }

/** A name, how often it was written, what was decided, and how the invitation stands. */
export function NomineeRow({ nominee, changed }: RowProps) {
  const words = useWords(nominationWords)
  const { may } = useDesk()
  const { name, count, decision, invitation } = nominee
  return (
    <li>
      <div class="stack tight">
        <strong>{name}</strong>
        <span class="soft">{count === 0 ? words.added : words.written(count)}</span>
        <Merged nominee={nominee} changed={changed} />
      </div>
      {invitation === 'none' ? (
        <Decision nominee={nominee} changed={changed} />
      ) : (
        <Standing nominee={nominee} />
      )}
      {decision === 'approved' && may('nomination.write') && (
        <InviteNominee nominee={nominee} changed={changed} />
      )}
    </li>
  )
}

function Decision({ nominee, changed }: RowProps) {
  const words = useWords(nominationWords)
  const { busy, why, run } = useCall(changed)
  const { nominee: id, name, decision, addedBy } = nominee
  const decide = (next: Nominee['decision']) =>
    void run(decideOnNominee, { nominee: id, decision: next })
  if (decision === 'open') {
    return (
      <div class="row">
        <Button
          kind="quiet"
          small
          busy={busy}
          label={words.approveNamed(name)}
          onPress={() => decide('approved')}
        >
          {words.approve}
        </Button>
        <Button
          kind="plain"
          small
          busy={busy}
          label={words.declineNamed(name)}
          onPress={() => decide('declined')}
        >
          {words.decline}
        </Button>
        <Refused why={why} />
      </div>
    )
  }
  const isOwn = addedBy === 'leader' && decision === 'approved'
  return (
    <div class="row">
      <Tag tone={decision === 'approved' ? 'pine' : 'lamp'}>{words.decisions[decision]}</Tag>
      <Button
        kind="plain"
        small
        busy={busy}
        label={words.undoNamed(name)}
        onPress={() => (isOwn ? void run(removeNominee, { nominee: id }) : decide('open'))}
      >
        {isOwn ? words.remove : words.undo}
      </Button>
      <Refused why={why} />
    </div>
  )
}

function Merged({ nominee, changed }: RowProps) {
  const words = useWords(nominationWords)
  const { busy, why, run } = useCall(changed)
  if (nominee.merged.length === 0) return null
  return (
    <>
      {nominee.merged.map((each) => (
        <span key={each.nominee} class="row soft">
          {words.with(each.name, each.count)}
          <Button
            kind="plain"
            small
            busy={busy}
            label={words.apartNamed(each.name)}
            onPress={() => void run(mergeNominee, { nominee: each.nominee, into: null })}
          >
            {words.apart}
          </Button>
        </span>
      ))}
      <Refused why={why} />
    </>
  )
}

function Standing({ nominee: { invitation } }: { readonly nominee: Nominee }) {
  const { invitations } = useWords(nominationWords)
  switch (invitation) {
    case 'none':
      return null
    case 'sent':
      return <Tag tone="lamp">{invitations.sent}</Tag>
    case 'accepted':
      return <Tag>{invitations.accepted}</Tag>
    case 'declined':
      return <span class="soft">{invitations.declined}</span>
  }
}
