import { useState } from 'preact/hooks'
import { dropProposal } from '#contract/rosters.ts'
import { sameBytes } from '#sealing/primitives.ts'
import { readChange } from '#sealing/roster.ts'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useWords } from '../app-language.ts'
import { whyOf } from '../app-desk.ts'
import { Compare } from './compare.tsx'
import type { Person } from './people.ts'
import { cosign, type Shown, type Team } from './sign.ts'
import { WhySigning } from './why.tsx'

type ProposalProps = { readonly team: Team; readonly onDone: () => void }
type Proposed = NonNullable<Shown['proposal']>

/** What another coordinator signed and this one has to sign too. */
export function Proposal({ team, onDone }: ProposalProps) {
  const { proposal } = team.shown
  return proposal === null ? null : <OneProposal {...{ team, onDone, proposal }} />
}

/** Who is meant, if the entry carries the very keys that the person has: the server is not believed about that. */
export function whoIsMeant(
  { people }: Pick<Team, 'people'>,
  { entry, effect }: Proposed,
): Person | undefined {
  if (effect.kind !== 'coordinator-added') return undefined
  const person = people.find(({ as }) => as.kind === 'coordinator' && as.account === effect.account)
  const member = memberOf(entry)
  if (person === undefined || member === undefined) return undefined
  const isSame =
    sameBytes(person.member.kem, member.kem) && sameBytes(person.member.signing, member.signing)
  return isSame ? person : undefined
}

function memberOf(entry: Proposed['entry']) {
  try {
    const change = readChange(entry)
    return change.kind === 'add' ? change.member : undefined
  } catch {
    // NOTE: what cannot be read names nobody
    return undefined
  }
}

function OneProposal({ team, onDone, proposal }: ProposalProps & { readonly proposal: Proposed }) {
  const words = useWords(rostersWords)
  const [comparing, setComparing] = useState<Person>()
  const [why, setWhy] = useState<string>()
  const person = whoIsMeant(team, proposal)
  const drop = async () => {
    const said = await team.desk.call(dropProposal, { program: team.program })
    if (said.kind === 'done') onDone()
    else setWhy(whyOf(said))
  }
  return (
    <section class="sheet stack">
      <h2>{words.proposalTitle}</h2>
      {person === undefined ? <Note tone="care">{words.proposalWrong}</Note> : null}
      {person === undefined ? null : (
        <p>{proposal.mine ? words.proposalMine(person.name) : words.proposalLead(person.name)}</p>
      )}
      <div class="desk-row">
        {person === undefined || proposal.mine ? null : (
          <Button label={words.compareNamed(person.name)} onPress={() => setComparing(person)}>
            {words.compare}
          </Button>
        )}
        <Button kind="plain" onPress={() => void drop()}>
          {words.drop}
        </Button>
      </div>
      <WhySigning why={why} />
      <Compare
        person={comparing}
        sign={async () => await cosign(team, proposal)}
        onSigned={onDone}
        onClose={() => setComparing(undefined)}
      />
    </section>
  )
}
