import { useState } from 'preact/hooks'
import { pauseMe } from '#contract/supporters.ts'
import { Button } from '#web/kit/button.tsx'
import { weekdayText } from '#web/kit/days.ts'
import { TextField } from '#web/kit/field.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { profileWords } from '#web/messages/desk-profile.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Failure } from '../shell-parts.tsx'
import type { Entry } from './profile.tsx'

type PauseProps = { readonly entry: Entry; readonly onSaved: () => void }

export function Pause({ entry, onSaved }: PauseProps) {
  const words = useWords(profileWords)
  const desk = useDesk()
  const [until, setUntil] = useState('')
  const [why, setWhy] = useState<string>()
  const isPaused = entry.state === 'paused'
  const save = async (pause: { readonly until: string | null } | null) => {
    const said = await desk.call(pauseMe, { supporter: entry.supporter, pause })
    setWhy(said.kind === 'done' ? undefined : whyOf(said))
    if (said.kind === 'done') onSaved()
  }
  const { pausedUntil } = entry
  return (
    <section class="sheet stack" aria-labelledby="pause">
      <h2 id="pause">{words.pauseTitle}</h2>
      {isPaused ? (
        <p>
          <Tag tone="lamp">
            {pausedUntil === null
              ? words.paused
              : words.pausedUntil(weekdayText(language.value, pausedUntil))}
          </Tag>
        </p>
      ) : (
        <p class="soft">{words.pauseLead}</p>
      )}
      <div class="desk-row desk-foot-line">
        {isPaused ? (
          <Button onPress={() => void save(null)}>{words.resume}</Button>
        ) : (
          <>
            <TextField
              label={words.pauseDay}
              hint={words.pauseDayHint}
              type="date"
              value={until}
              onInput={setUntil}
            />
            <Button kind="quiet" onPress={() => void save({ until: until === '' ? null : until })}>
              {words.pause}
            </Button>
          </>
        )}
      </div>
      {why === undefined ? null : <Failure why={why} />}
    </section>
  )
}
