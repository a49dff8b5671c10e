import { useMemo, useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import type { listSupporters } from '#contract/supporters.ts'
import type { OrganizationId } from '#domain/ids.ts'
import type { PickList } from '#domain/pick-list.ts'
import { Button } from '#web/kit/button.tsx'
import { Choice } from '#web/kit/choice.tsx'
import { SelectField } from '#web/kit/field.tsx'
import { rosterImportWords } from '#web/messages/desk-roster-import.ts'
import { useDesk } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import type { Table } from '../sheets/table.ts'
import { Columns } from './import-columns.tsx'
import { Preview } from './import-preview.tsx'
import { toKnown } from './known.ts'
import { guessMapping } from './roster-columns.ts'
import { explainRows, type Explained, type Known } from './roster-rows.ts'
import { sendRows, type Taken } from './send-rows.ts'

type Props = {
  readonly program: PlaceProgram
  readonly table: Table
  readonly pool: OutputOf<typeof listSupporters>
  readonly lists: readonly PickList[]
  readonly zone: string
  readonly affiliations: readonly OrganizationId[]
  readonly done: (taken: Taken) => void
  readonly again: () => void
}

const NONE = 'none'
const isTaken = ({ kind }: Explained): boolean => kind === 'new' || kind === 'changes'

/** What would become of each row, before anything is sent. */
export function Checking(props: Props) {
  const { table, pool, lists } = props
  const words = useWords(rosterImportWords)
  const [mapping, setMapping] = useState(() => guessMapping(table))
  const [roleOfAll, setRole] = useState(NONE)
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set())
  const roles = lists.find(({ kind }) => kind === 'role')
  const chosen = roleOfAll === NONE ? undefined : roleOfAll
  const now = language.value
  const known = useMemo(
    () => toKnown(pool, { now, roles, roleOfAll: chosen }),
    [pool, now, roles, chosen],
  )
  const explained = useMemo(() => explainRows(table, mapping, known), [table, mapping, known])
  const taken = explained.filter((each) => isTaken(each) && !without.has(each.row))
  return (
    <>
      <Columns table={table} mapping={mapping} changed={setMapping} />
      <RoleOfAll known={known} role={roleOfAll} choose={setRole} />
      {mapping.includes('email') ? (
        <Preview explained={explained} made={taken.length} without={without} leave={setWithout} />
      ) : (
        <p class="note" role="alert">
          {words.noEmail}
        </p>
      )}
      <Send {...props} roles={roles} taken={taken} />
    </>
  )
}

type RoleProps = {
  readonly known: Known
  readonly role: string
  readonly choose: (role: string) => void
}

function RoleOfAll({ known, role, choose }: RoleProps) {
  const words = useWords(rosterImportWords)
  return (
    <SelectField
      label={words.roleOfAll}
      value={role}
      options={[
        { value: NONE, label: words.roleNone },
        ...known.roles.map(({ value, names: [label = value] }) => ({ value, label })),
      ]}
      onChoose={choose}
    />
  )
}

type SendProps = Pick<Props, 'program' | 'zone' | 'affiliations' | 'done' | 'again'> & {
  readonly roles: PickList | undefined
  readonly taken: readonly Explained[]
}

function Send({ program, taken, done, again, ...about }: SendProps) {
  const words = useWords(rosterImportWords)
  const desk = useDesk()
  const [invites, setInvites] = useState(true)
  const [sent, setSent] = useState<number>()
  const send = async () => {
    setSent(0)
    const invite = invites ? 'now' : 'later'
    const sending = {
      ...about,
      program: program.program,
      invite,
      explained: taken,
      told: setSent,
    } as const
    done(await sendRows(desk, sending))
    scrollTo(0, 0)
  }
  return (
    <section class="stack close">
      <Choice
        name="invite"
        kind="many"
        option={{ value: 'now', label: words.invite, hint: words.inviteHint }}
        checked={invites}
        onChange={setInvites}
      />
      <div class="actions">
        <Button busy={sent !== undefined} disabled={taken.length === 0} onPress={() => void send()}>
          {words.send(taken.length)}
        </Button>
        <Button kind="plain" onPress={again}>
          {words.again}
        </Button>
      </div>
      {sent !== undefined && (
        <div class="busy" role="status">
          <span>{words.sending(sent, taken.length)}</span>
          <progress class="bar" value={sent} max={taken.length} aria-label={words.title} />
        </div>
      )}
    </section>
  )
}
