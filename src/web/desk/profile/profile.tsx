import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { saveMyProfile, showMyProfile } from '#contract/supporters.ts'
import { whyNotHours, type Hours } from '#domain/hours.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { profileWords } from '#web/messages/desk-profile.ts'
import { AgreementToSign } from '../agreements/to-sign.tsx'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { failureText, Page, Reading } from '../shell-parts.tsx'
import { HoursEditor } from './hours.tsx'
import { Pause } from './pause.tsx'
import { Pools } from './pools.tsx'
import { Resting } from './resting.tsx'
import { ShownToColleagues } from './shown.tsx'
import { Topics } from './topics.tsx'

type Mine = OutputOf<typeof showMyProfile>
export type Entry = Mine['entries'][number]

const MOST_TALKS = 8

export function ProfilePage() {
  const words = useWords(profileWords)
  const desk = useDesk()
  const read = useRead(showMyProfile, {})
  const own = desk.program?.supporter
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading read={read}>
        {({ entries, units }, again) => {
          const entry = entries.find((each) => each.supporter === own) ?? entries[0]
          return entry === undefined ? (
            <>
              <h2>{words.none}</h2>
              <p>{words.noneWhy}</p>
              <Pools left={again} />
            </>
          ) : (
            <>
              <AgreementToSign supporter={entry.supporter} />
              <Resting entry={entry} onSaved={again} />
              <Pause entry={entry} onSaved={again} />
              <Edit key={entry.supporter} entry={entry} units={units} />
              <Pools left={again} />
            </>
          )
        }}
      </Reading>
    </Page>
  )
}

function whyNot(hours: Hours, { languages, channels }: Entry['profile']) {
  if (languages.length === 0) return 'no-language'
  if (channels.length === 0) return 'no-channel'
  return whyNotHours(hours) === undefined ? undefined : 'hours'
}

type Edited = {
  readonly hours: Hours
  readonly profile: Entry['profile']
  readonly capacity: number
  readonly shown: Entry['shown']
}

function useSaving({ supporter }: Entry) {
  const desk = useDesk()
  const [state, setState] = useState<'idle' | 'saving' | 'saved'>('idle')
  const [why, setWhy] = useState<string>()
  const save = async ({ hours, profile, capacity, shown }: Edited) => {
    const wrong = whyNot(hours, profile)
    setWhy(wrong)
    if (wrong !== undefined) return
    setState('saving')
    const written = { supporter, capacity, hours: toWire(hours), profile, shown }
    const said = await desk.call(saveMyProfile, written)
    setState(said.kind === 'done' ? 'saved' : 'idle')
    setWhy(said.kind === 'done' ? undefined : whyOf(said))
  }
  return { state, why, save, touched: () => setState('idle') }
}

type EditProps = { readonly entry: Entry; readonly units: Mine['units'] }

function Edit({ entry, units }: EditProps) {
  const words = useWords(profileWords)
  const [edited, setEdited] = useState<Edited>(entry)
  const saving = useSaving(entry)
  const set = (patch: Partial<Edited>) => {
    saving.touched()
    setEdited({ ...edited, ...patch })
  }
  return (
    <form
      class="stack roomy"
      onSubmit={(event) => {
        event.preventDefault()
        void saving.save(edited)
      }}
    >
      <HoursEditor hours={edited.hours} onChange={(hours) => set({ hours })} />
      <SelectField
        label={words.capacity}
        hint={words.capacityHint}
        value={String(edited.capacity)}
        options={Array.from({ length: MOST_TALKS + 1 }, (_, count) => ({
          value: String(count),
          label: String(count),
        }))}
        onChoose={(value) => set({ capacity: Number(value) })}
      />
      <Topics profile={edited.profile} onChange={(profile) => set({ profile })} />
      <ShownToColleagues shown={edited.shown} units={units} onChange={(shown) => set({ shown })} />
      <div class="desk-row">
        <Button submits busy={saving.state === 'saving'}>
          {words.save}
        </Button>
      </div>
      <Outcome isSaved={saving.state === 'saved'} why={saving.why} />
    </form>
  )
}

type OutcomeProps = { readonly isSaved: boolean; readonly why: string | undefined }

function Outcome({ isSaved, why }: OutcomeProps) {
  const words = useWords(profileWords)
  const shell = useWords(deskWords)
  return (
    <Notice>
      {isSaved ? <Note tone="pine">{words.saved}</Note> : null}
      {why === undefined ? null : (
        <Note>{failureText({ ...shell.failures, ...words.why }, why)}</Note>
      )}
    </Notice>
  )
}

type WireHours = Entry['hours']

/** The contract's lists can be written to; the domain's cannot. */
function toWire({ zone, week, daysOff, onHolidays, quiet }: Hours): WireHours {
  return {
    zone,
    onHolidays,
    week: week.map((day) => day.map(([start, end]) => [start, end])),
    daysOff: [...daysOff],
    quiet: quiet.map(([start, end]) => [start, end]),
  }
}
