import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import { joinWords } from '#web/messages/join.ts'
import { useWords } from '../language.ts'
import { MOST_REFEREES, nobody, type Referee, type RefereeNeed } from './written.ts'

type Props = {
  readonly referees: readonly Referee[]
  readonly needs: readonly (readonly RefereeNeed[])[]
  readonly changed: (referees: readonly Referee[]) => void
}

/** Up to two people who may be asked. */
export function Referees({ referees, needs, changed }: Props) {
  const words = useWords(joinWords)
  return (
    <section class="stack" aria-labelledby="join-known">
      <h2 id="join-known">{words.referencesTitle}</h2>
      <p class="soft">{words.referencesWhy}</p>
      {referees.map((referee, at) => (
        <One
          key={at}
          number={at + 1}
          referee={referee}
          needs={needs[at] ?? []}
          changed={(next) => changed(referees.with(at, next))}
          remove={() => changed(referees.toSpliced(at, 1))}
        />
      ))}
      {referees.length < MOST_REFEREES && (
        <div>
          <Button kind="quiet" small onPress={() => changed([...referees, nobody])}>
            {referees.length === 0 ? words.addReference : words.addAnother}
          </Button>
        </div>
      )}
    </section>
  )
}

type OneProps = {
  readonly number: number
  readonly referee: Referee
  readonly needs: readonly RefereeNeed[]
  readonly changed: (referee: Referee) => void
  readonly remove: () => void
}

function One({ number, referee, needs, changed, remove }: OneProps) {
  const words = useWords(joinWords)
  const errorOf = (need: RefereeNeed) => (needs.includes(need) ? words.needs[need] : undefined)
  return (
    <fieldset class="stack sheet">
      <legend class="hidden-text">{words.reference(number)}</legend>
      <TextField
        label={words.referenceName}
        value={referee.name}
        most={120}
        error={errorOf('referenceName')}
        onInput={(name) => changed({ ...referee, name })}
      />
      <TextField
        type="email"
        label={words.referenceEmail}
        value={referee.email}
        most={254}
        error={errorOf('referenceEmail')}
        onInput={(email) => changed({ ...referee, email })}
      />
      <TextField
        label={words.referenceRelation}
        value={referee.relation}
        most={120}
        onInput={(relation) => changed({ ...referee, relation })}
      />
      <div>
        <Button kind="plain" small onPress={remove}>
          {words.removeReference(number)}
        </Button>
      </div>
    </fieldset>
  )
}
