import { useState } from 'preact/hooks'
import { keepInterview } from '#contract/applications.ts'
import { isOpen } from '#domain/application.ts'
import { Button } from '#web/kit/button.tsx'
import { longDay } from '#web/kit/days.ts'
import { AreaField, TextField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { SafeText } from '#web/kit/safe-text.tsx'
import { applicationWords } from '#web/messages/desk-applications.ts'
import { language, useWords } from '../app-language.ts'
import { useCall } from '../use-call.ts'
import type { ApplicationProps } from './application.tsx'
import { ApplicationRefused } from './refusal.tsx'

/** A day to talk, and what the interviewer keeps in mind until it is decided. */
export function Interview({ application, changed }: ApplicationProps) {
  const words = useWords(applicationWords)
  return (
    <section class="stack close" aria-labelledby="interview">
      <h2 id="interview">{words.interviewTitle}</h2>
      <p class="soft">{words.interviewWhy}</p>
      {isOpen(application.state) ? (
        <Edit application={application} changed={changed} />
      ) : (
        <>
          {application.interviewOn !== null && (
            <p>{longDay(language.value, application.interviewOn)}</p>
          )}
          <p>
            <SafeText text={application.notes} />
          </p>
        </>
      )}
    </section>
  )
}

function Edit({ application, changed }: ApplicationProps) {
  const words = useWords(applicationWords)
  const saving = useCall()
  const [on, setOn] = useState(application.interviewOn ?? '')
  const [notes, setNotes] = useState(application.notes)
  const save = async () => {
    const input = { application: application.application, on: on === '' ? null : on, notes }
    if ((await saving.run(keepInterview, input)) !== undefined) changed()
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField type="date" label={words.interviewDay} value={on} onInput={setOn} />
      <AreaField label={words.notes} value={notes} most={4000} rows={4} onInput={setNotes} />
      <div>
        <Button kind="quiet" submits busy={saving.busy}>
          {words.saveInterview}
        </Button>
      </div>
      <Notice>{saving.isDone && words.saved}</Notice>
      <ApplicationRefused why={saving.why} />
    </form>
  )
}
