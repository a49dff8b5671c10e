import { useState } from 'preact/hooks'
import type { ProgramId } from '#domain/ids.ts'
import { Button } from '#web/kit/button.tsx'
import { weekdayText } from '#web/kit/days.ts'
import { codeLabel } from '#web/messages/codes.ts'
import { logLabel } from '#web/messages/codes-log.ts'
import { outreachesWords } from '#web/messages/desk-outreaches.ts'
import type { Language } from '#web/kit/words.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { useWork } from '../app-work.ts'
import type { KeptRecord } from '../session-store.ts'
import { NotChanged } from './not-changed.tsx'
import { listRecent, remove, toOutreach } from './records.ts'

type RecentProps = {
  readonly program: ProgramId
  /** Changes when something was logged. */
  readonly turn: number
  readonly onEdit: (record: KeptRecord) => void
  readonly onChanged: () => void
}

/** What this browser logged in the last thirty days: only here can it be corrected. */
export function Recent({ program, turn, onEdit, onChanged }: RecentProps) {
  const words = useWords(outreachesWords)
  const desk = useDesk()
  const [why, setWhy] = useState<string>()
  const recent = useWork(`${program} ${turn}`, async () => await listRecent(program))
  if (recent.kind !== 'done' || recent.result.length === 0) return null
  const drop = async ({ id }: KeptRecord) => {
    const said = await remove(desk, { program, token: id })
    setWhy(said.kind === 'done' ? undefined : whyOf(said))
    onChanged()
  }
  return (
    <section class="stack">
      <h2>{words.recent}</h2>
      <p class="soft">{words.recentLead}</p>
      {why === undefined ? null : <NotChanged why={why} />}
      <ul class="desk-list">
        {recent.result.map((record) => (
          <Row
            key={record.id}
            record={record}
            onEdit={() => {
              onEdit(record)
              scrollTo(0, 0)
            }}
            onDrop={() => void drop(record)}
          />
        ))}
      </ul>
    </section>
  )
}

type RowProps = {
  readonly record: KeptRecord
  readonly onEdit: () => void
  readonly onDrop: () => void
}

function Row({ record, onEdit, onDrop }: RowProps) {
  const words = useWords(outreachesWords)
  const what = whatOf(language.value, record)
  return (
    <li>
      <span class="stack tight">
        <b>{what}</b>
        <small class="soft">{weekdayText(language.value, record.loggedOn)}</small>
      </span>
      <span class="desk-row">
        <Button kind="quiet" small label={words.editNamed(what)} onPress={onEdit}>
          {words.edit}
        </Button>
        <Button kind="plain" small label={words.removeNamed(what)} onPress={onDrop}>
          {words.remove}
        </Button>
      </span>
    </li>
  )
}

function whatOf(now: Language, { record }: KeptRecord): string {
  const outreach = toOutreach(record)
  if (outreach === undefined) return '–'
  const issues = outreach.issues.map((each) => codeLabel(now, 'issue', each))
  return [...issues, logLabel(now, 'mode', outreach.mode)].join(' · ')
}
