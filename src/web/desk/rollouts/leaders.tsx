import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { email as emailSchema } from '#contract/parts.ts'
import { saveRollout } from '#contract/rollouts.ts'
import { LEADER_KINDS } from '#domain/rollout.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { rolloutPartWords } from '#web/messages/desk-rollout-parts.ts'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { useWords } from '../app-language.ts'
import { DialogForm } from './dialog-form.tsx'
import { Outcome } from './outcome.tsx'
import type { PartProps } from './rollout.tsx'
import { useChange, type Change } from './use-change.ts'
import type { ShownRollout } from './words.ts'

type Leader = ShownRollout['leaders'][number]

export function Leaders({ rollout, changed, mayWrite }: PartProps) {
  const parts = useWords(rolloutPartWords)
  const change = useChange(changed)
  const [open, setOpen] = useState(false)
  const { leaders } = rollout
  const close = () => setOpen(false)
  return (
    <section class="stack close" aria-labelledby="leaders">
      <h2 id="leaders">{parts.leaders}</h2>
      <p class="soft no-print">{parts.leadersWhy}</p>
      {leaders.length === 0 ? (
        <p>{parts.noLeaders}</p>
      ) : (
        <ul class="rollout-people">
          {leaders.map(({ kind, name, email }) => (
            <li key={`${kind} ${name}`}>
              <b>{name}</b> <span class="soft">{parts.leaderKinds[kind]}</span>{' '}
              {email !== '' && <a href={`mailto:${email}`}>{email}</a>}
            </li>
          ))}
        </ul>
      )}
      <Outcome state={change.state} />
      {mayWrite && (
        <div class="no-print">
          <Button kind="quiet" small onPress={() => setOpen(true)}>
            {parts.changeLeaders}
          </Button>
        </div>
      )}
      <Dialog title={parts.leaders} open={open} onClose={close}>
        <LeadersForm rollout={rollout} change={change} close={close} />
      </Dialog>
    </section>
  )
}

type FormProps = {
  readonly rollout: ShownRollout
  readonly change: Change
  readonly close: () => void
}

const isRight = ({ name, email }: Leader): boolean =>
  name.trim() !== '' && (email === '' || v.is(emailSchema, email))

/** The first kind that nobody has yet. */
const newLeader = (leaders: readonly Leader[]): Leader => {
  const kind = LEADER_KINDS.find((each) => leaders.every((leader) => leader.kind !== each))
  return { kind: kind ?? 'administrative', name: '', email: '' }
}

const MOST_LEADERS = 12

function LeadersForm({ rollout: { rollout, leaders: before }, change, close }: FormProps) {
  const words = useWords(rolloutWords)
  const parts = useWords(rolloutPartWords)
  const [leaders, setLeaders] = useState(before.length === 0 ? [newLeader([])] : before)
  const save = async () =>
    (await change.change(saveRollout, { rollout, leaders }, { said: words.saved })) !== undefined
  const put = (at: number, leader: Leader) =>
    setLeaders(leaders.map((each, i) => (i === at ? leader : each)))
  return (
    <DialogForm change={change} isRight={leaders.every(isRight)} save={save} close={close}>
      {(tried) => (
        <>
          {leaders.map((leader, at) => (
            <LeaderFields
              key={at}
              leader={leader}
              tried={tried}
              put={(next) => put(at, next)}
              remove={() => setLeaders(leaders.toSpliced(at, 1))}
            />
          ))}
          <div>
            <Button
              kind="quiet"
              small
              disabled={leaders.length >= MOST_LEADERS}
              onPress={() => setLeaders([...leaders, newLeader(leaders)])}
            >
              {parts.addLeader}
            </Button>
          </div>
        </>
      )}
    </DialogForm>
  )
}

type FieldsProps = {
  readonly leader: Leader
  readonly tried: boolean
  readonly put: (leader: Leader) => void
  readonly remove: () => void
}

function LeaderFields({ leader, tried, put, remove }: FieldsProps) {
  const parts = useWords(rolloutPartWords)
  const { kind, name, email } = leader
  const isNamed = name.trim() !== ''
  const isMail = email === '' || v.is(emailSchema, email)
  return (
    <fieldset class="rollout-leader">
      <SelectField<Leader['kind']>
        label={parts.kind}
        value={kind}
        options={LEADER_KINDS.map((value) => ({ value, label: parts.leaderKinds[value] }))}
        onChoose={(chosen) => put({ ...leader, kind: chosen })}
      />
      <TextField
        label={parts.name}
        value={name}
        most={120}
        error={tried && !isNamed ? parts.needName : undefined}
        onInput={(text) => put({ ...leader, name: text })}
      />
      <TextField
        type="email"
        label={parts.email}
        value={email}
        error={tried && !isMail ? parts.badEmail : undefined}
        onInput={(text) => put({ ...leader, email: text.trim() })}
      />
      <Button kind="plain" small label={parts.removeOf(name)} onPress={remove}>
        {parts.remove}
      </Button>
    </fieldset>
  )
}
