import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { zoneName } from '#web/kit/days.ts'
import { AreaField, TextField } from '#web/kit/field.tsx'
import { gatheringFormWords } from '#web/messages/desk-gathering-form.ts'
import { language, useWords } from '../app-language.ts'
import { Materials } from './materials.tsx'
import { once, wrongsOf, type Repeating, type Written, type Wrong } from './written.ts'

type Props = {
  readonly first: Written
  readonly timeZone: string
  /** A drop-in has no places, no credit. */
  readonly keepsNames: boolean
  readonly repeating?: Repeating
  readonly button: string
  readonly busy: boolean
  readonly send: (written: Written) => void
  /** Between the fields and the button: how it repeats, what is to change. */
  readonly children?: (written: Written, wrongs: ReadonlySet<Wrong>) => ComponentChildren
}

/** Everything that may be written about a gathering. What was typed stays when it is refused. */
export function GatheringForm(props: Props) {
  const { first, keepsNames, repeating = once, button, busy, send } = props
  const words = useWords(gatheringFormWords)
  const [written, setWritten] = useState(first)
  const [tried, setTried] = useState(false)
  const wrongs = tried ? wrongsOf(written, repeating) : new Set<Wrong>()
  const change = (changed: Partial<Written>) => setWritten({ ...written, ...changed })
  return (
    <form
      class="stack loose gathering-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (wrongsOf(written, repeating).size === 0) send(written)
      }}
    >
      <TextField
        label={words.form.title}
        value={written.title}
        most={200}
        error={wrongs.has('title') ? words.wrong.title : undefined}
        onInput={(title) => change({ title })}
      />
      <Times written={written} wrongs={wrongs} change={change} timeZone={props.timeZone} />
      {props.children?.(written, wrongs)}
      <Where written={written} wrongs={wrongs} change={change} />
      {keepsNames && <Places written={written} wrongs={wrongs} change={change} />}
      <Materials
        materials={written.materials}
        error={wrongs.has('materials') ? words.wrong.materials : undefined}
        changed={(materials) => change({ materials })}
      />
      <div class="actions">
        <Button submits busy={busy}>
          {button}
        </Button>
      </div>
    </form>
  )
}

type PartProps = {
  readonly written: Written
  readonly wrongs: ReadonlySet<Wrong>
  readonly change: (changed: Partial<Written>) => void
}

function Times({ written, wrongs, change, timeZone }: PartProps & { readonly timeZone: string }) {
  const words = useWords(gatheringFormWords)
  const wrongTimes = wrongs.has('times') ? words.wrong.times : undefined
  return (
    <fieldset class="stack close">
      <div class="gathering-times">
        <TextField
          type="date"
          label={words.form.on}
          value={written.on}
          error={wrongs.has('on') ? words.wrong.on : undefined}
          onInput={(on) => change({ on })}
        />
        <TextField
          type="time"
          label={words.form.from}
          value={written.from}
          error={wrongTimes}
          onInput={(from) => change({ from })}
        />
        <TextField
          type="time"
          label={words.form.until}
          value={written.until}
          onInput={(until) => change({ until })}
        />
      </div>
      <p class="soft">{words.form.zone(zoneName(language.value, timeZone))}</p>
    </fieldset>
  )
}

function Where({ written, wrongs, change }: PartProps) {
  const words = useWords(gatheringFormWords)
  return (
    <>
      <TextField
        label={words.form.place}
        value={written.place}
        most={300}
        onInput={(place) => change({ place })}
      />
      <TextField
        label={words.form.onlineLink}
        hint={words.form.onlineHint}
        value={written.onlineLink}
        most={500}
        error={wrongs.has('onlineLink') ? words.wrong.onlineLink : undefined}
        onInput={(onlineLink) => change({ onlineLink })}
      />
      <AreaField
        label={words.form.details}
        value={written.details}
        most={8000}
        rows={4}
        onInput={(details) => change({ details })}
      />
    </>
  )
}

function Places({ written, wrongs, change }: PartProps) {
  const words = useWords(gatheringFormWords)
  return (
    <div class="gathering-two">
      <TextField
        type="number"
        label={words.form.capacity}
        hint={words.form.capacityHint}
        value={written.capacity}
        error={wrongs.has('capacity') ? words.wrong.capacity : undefined}
        onInput={(capacity) => change({ capacity })}
      />
      <TextField
        label={words.form.creditHours}
        hint={words.form.creditHint}
        value={written.creditHours}
        error={wrongs.has('creditHours') ? words.wrong.creditHours : undefined}
        onInput={(creditHours) => change({ creditHours })}
      />
    </div>
  )
}
