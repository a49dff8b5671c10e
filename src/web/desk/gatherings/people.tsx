import { useState } from 'preact/hooks'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { Button } from '#web/kit/button.tsx'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { language, useWords } from '../app-language.ts'
import { useNow } from '../board/times.ts'
import { ExportList } from './export-list.tsx'
import { filterPeople, type PeopleFilter } from './filter-people.ts'
import type { SectionProps } from './gathering.tsx'
import { Invite } from './invite.tsx'
import { PersonRow } from './person-row.tsx'
import { Publish } from './publish.tsx'
import { isOver, type Run } from './when.ts'

const SHOWN_AT_FIRST = 60

/** Who was asked or registered; who came is another list. */
export function People({ gathering, again, run }: SectionProps & { readonly run: Run }) {
  const words = useWords(gatheringWords)
  const now = useNow()
  const isOpen = gathering.state !== 'cancelled' && !isOver(gathering, now)
  return (
    <section class="stack loose across" aria-label={words.sections.people}>
      {isOpen && <Invite gathering={gathering} again={again} />}
      {isOpen && <Publish gathering={gathering} run={run} again={again} />}
      {run.attendees.length === 0 ? (
        <p class="soft">{words.people.empty}</p>
      ) : (
        <List gathering={gathering} run={run} again={again} />
      )}
    </section>
  )
}

type ListProps = SectionProps & { readonly run: Run }

function List({ gathering, again, run }: ListProps) {
  const words = useWords(gatheringWords)
  const { people } = words
  const [filter, setFilter] = useState<PeopleFilter>({ text: '', reply: 'all' })
  const [all, setAll] = useState(false)
  const found = filterPeople(run.attendees, filter, language.value)
  const shown = all ? found : found.slice(0, SHOWN_AT_FIRST)
  const { counts } = run
  return (
    <div class="stack close">
      <p>
        {[
          words.counts.come(counts.yes),
          words.counts.wait(counts.waiting),
          words.counts.open(counts.invited),
        ].join(' · ')}
      </p>
      <search class="gathering-two no-print">
        <TextField
          type="search"
          label={people.search}
          value={filter.text}
          onInput={(text) => setFilter({ ...filter, text })}
        />
        <SelectField
          label={people.show}
          value={filter.reply}
          options={(['all', 'yes', 'waiting', 'invited', 'no'] as const).map((value) => ({
            value,
            label: people.filters[value],
          }))}
          onChoose={(reply) => setFilter({ ...filter, reply })}
        />
      </search>
      <p class="soft" role="status">
        {people.found(found.length)}
      </p>
      <ul class="gathering-people">
        {shown.map((each) => (
          <PersonRow
            key={each.attendee}
            person={each}
            canChange={gathering.state !== 'cancelled'}
            again={again}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <div>
          <Button kind="quiet" small onPress={() => setAll(true)}>
            {people.more(found.length)}
          </Button>
        </div>
      )}
      <ExportList gathering={gathering} />
    </div>
  )
}
