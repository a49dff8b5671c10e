import { useState } from 'preact/hooks'
import type { InputOf } from '#contract/endpoint.ts'
import { inviteToGathering } from '#contract/gatherings-people.ts'
import { Button } from '#web/kit/button.tsx'
import { AreaField, SelectField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { SectionProps } from './gathering.tsx'
import { RoleField, UnitField, type Unit } from './invite-fields.tsx'
import { readPeople } from './typed-people.ts'
import { WhyNot } from './why-not.tsx'

type Whom = InputOf<typeof inviteToGathering>['whom']
const ways = ['program', 'role', 'unit', 'staff', 'last-time', 'names'] as const
type Way = (typeof ways)[number]
const staffs = ['coordinators', 'leaders', 'admins'] as const

type Chosen = {
  readonly by: Way
  readonly role: string
  readonly unit: Unit | undefined
  readonly staff: (typeof staffs)[number]
  readonly names: string
}
const first: Chosen = {
  by: 'program',
  role: 'nurse',
  unit: undefined,
  staff: 'coordinators',
  names: '',
}

/** `undefined` where something is still missing. */
function toWhom({ by, role, unit, staff, names }: Chosen): Whom | undefined {
  switch (by) {
    case 'program':
    case 'last-time':
      return { by }
    case 'role':
      return { by, role }
    case 'unit':
      return unit === undefined ? undefined : { by, unit }
    case 'staff':
      return { by, staff }
    case 'names':
      return toNames(names)
  }
}

function toNames(names: string): Whom | undefined {
  const { people, bad } = readPeople(names)
  const isWhole = people.length > 0 && bad.length === 0
  return isWhole ? { by: 'names', people: [...people] } : undefined
}

export function Invite({ gathering, again }: SectionProps) {
  const { invite } = useWords(gatheringWords)
  const desk = useDesk()
  const [chosen, setChosen] = useState(first)
  const [state, setState] = useState<{ busy: boolean; why?: string; done?: string }>({
    busy: false,
  })
  const whom = toWhom(chosen)
  const send = async (wanted: Whom) => {
    setState({ busy: true })
    const asked = { gathering: gathering.gathering, whom: wanted }
    const called = await desk.call(inviteToGathering, asked)
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    const { added, already } = called.output
    setState({ busy: false, done: invite.done(added, already) })
    setChosen({ ...chosen, names: '' })
    again()
  }
  return (
    <form
      class="stack close no-print"
      onSubmit={(event) => {
        event.preventDefault()
        if (whom !== undefined) void send(whom)
      }}
    >
      <h2>{invite.title}</h2>
      <p class="soft">{invite.letters}</p>
      <SelectField
        label={invite.whom}
        value={chosen.by}
        options={ways.map((value) => ({ value, label: invite.by[value] }))}
        onChoose={(by) => setChosen({ ...chosen, by })}
      />
      <More chosen={chosen} changed={setChosen} />
      <div>
        <Button submits small busy={state.busy} disabled={whom === undefined}>
          {invite.send}
        </Button>
      </div>
      <Notice>{state.done}</Notice>
      {state.why !== undefined && <WhyNot why={state.why} />}
    </form>
  )
}

type MoreProps = { readonly chosen: Chosen; readonly changed: (chosen: Chosen) => void }

function More({ chosen, changed }: MoreProps) {
  const { invite } = useWords(gatheringWords)
  switch (chosen.by) {
    case 'role':
      return <RoleField role={chosen.role} changed={(role) => changed({ ...chosen, role })} />
    case 'unit':
      return <UnitField unit={chosen.unit} changed={(unit) => changed({ ...chosen, unit })} />
    case 'staff':
      return (
        <SelectField
          label={invite.staff}
          value={chosen.staff}
          options={staffs.map((value) => ({ value, label: invite.staffs[value] }))}
          onChoose={(staff) => changed({ ...chosen, staff })}
        />
      )
    case 'names': {
      const { bad } = readPeople(chosen.names)
      return (
        <AreaField
          label={invite.names}
          hint={invite.namesHint}
          value={chosen.names}
          rows={4}
          spellCheck={false}
          error={bad.length === 0 ? undefined : invite.badNames(bad.join(', '))}
          onInput={(names) => changed({ ...chosen, names })}
        />
      )
    }
    case 'program':
    case 'last-time':
      return null
  }
}
