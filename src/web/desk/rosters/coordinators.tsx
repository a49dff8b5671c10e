import { useState } from 'preact/hooks'
import type { KeyId } from '#domain/ids.ts'
import { SMALLEST_TEAM } from '#domain/roster.ts'
import type { Member } from '#sealing/keys.ts'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useWords } from '../app-language.ts'
import { SupportersOn } from './supporters-on.tsx'
import { NewKeyDialog } from './new-key.tsx'
import type { Person } from './people.ts'
import type { Leaving, Team } from './sign.ts'

type CoordinatorsProps = { readonly team: Team; readonly onDone: () => void }
type Asked = { readonly name: string | undefined; readonly leaving: Leaving }

export function Coordinators({ team, onDone }: CoordinatorsProps) {
  const words = useWords(rostersWords)
  const [asked, setAsked] = useState<Asked>()
  const { roster, people, desk } = team
  const rows = [...roster.coordinators].map(([key, member]) => toRow(people, key, member))
  const own = people.find(({ as }) => as.kind === 'coordinator' && as.account === desk.me.account)
  return (
    <section class="stack">
      <h2>{words.onTitle}</h2>
      {rows.length < SMALLEST_TEAM ? <Note>{words.few}</Note> : null}
      <ul class="desk-list">
        {rows.map((row) => (
          <CoordinatorRow
            key={row.key}
            name={row.person?.name ?? words.unknown}
            isMe={row.key === own?.key}
            remove={
              row.person === undefined || rows.length < 2
                ? undefined
                : () => setAsked({ name: row.person?.name, leaving: toLeaving(row) })
            }
          />
        ))}
      </ul>
      <SupportersOn team={team} onDone={onDone} />
      <div class="desk-row">
        <Button kind="quiet" onPress={() => setAsked({ name: undefined, leaving: undefined })}>
          {words.rotate}
        </Button>
      </div>
      {asked === undefined ? null : (
        <NewKeyDialog {...{ team, asked, onDone }} onClose={() => setAsked(undefined)} />
      )}
    </section>
  )
}

type CoordinatorRowProps = {
  readonly name: string
  readonly isMe: boolean
  readonly remove: (() => void) | undefined
}

function CoordinatorRow({ name, isMe, remove }: CoordinatorRowProps) {
  const words = useWords(rostersWords)
  return (
    <li>
      <span>
        {name} {isMe ? <small class="soft">({words.you})</small> : null}
      </span>
      {isMe || remove === undefined ? null : (
        <Button kind="plain" small label={words.removeNamed(name)} onPress={remove}>
          {words.remove}
        </Button>
      )}
    </li>
  )
}

type Row = {
  readonly key: KeyId
  readonly member: Member
  readonly person: Person | undefined
}

const toRow = (people: readonly Person[], key: KeyId, member: Member): Row => ({
  key,
  member,
  person: people.find((each) => each.key === key && each.as.kind === 'coordinator'),
})

function toLeaving({ member, person }: Row): Leaving {
  if (person?.as.kind !== 'coordinator') return undefined
  return { member, effect: { kind: 'coordinator-removed', account: person.as.account } }
}
