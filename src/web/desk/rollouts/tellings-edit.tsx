import { useState } from 'preact/hooks'
import { saveCommunication } from '#contract/rollout-plan.ts'
import { CHANNELS, type Channel } from '#domain/rollout-steps.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { AreaField, SelectField, TextField } from '#web/kit/field.tsx'
import { rolloutPartWords } from '#web/messages/desk-rollout-parts.ts'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { useWords } from '../app-language.ts'
import { DialogForm } from './dialog-form.tsx'
import type { Change } from './use-change.ts'
import { readDay, tellingText, type ShownCommunication, type ShownRollout } from './words.ts'

export type EditedTelling = Omit<ShownCommunication, 'communication'> & {
  readonly communication: ShownCommunication['communication'] | null
}

export const newTelling = (today: string): EditedTelling => ({
  communication: null,
  code: null,
  channel: 'leadership',
  dueOn: today,
  doneOn: null,
  title: '',
  body: '',
})

type Props = {
  readonly rollout: ShownRollout
  readonly edited: EditedTelling | undefined
  readonly change: Change
  readonly close: () => void
}

export function TellingDialog({ edited, close, ...props }: Props) {
  const words = useWords(rolloutWords)
  const parts = useWords(rolloutPartWords)
  const title =
    edited?.communication == null
      ? parts.addTelling
      : words.editOf(tellingText(edited, props.rollout.name).title)
  return (
    <Dialog title={title} open={edited !== undefined} onClose={close}>
      {edited !== undefined && <TellingForm {...props} first={edited} close={close} />}
    </Dialog>
  )
}

type FormProps = Omit<Props, 'edited'> & { readonly first: EditedTelling }

/** The usual text is there to be changed; left as it was, it goes on following the page's language. */
function toWish(written: EditedTelling, place: string) {
  const { communication, code, channel, dueOn } = written
  const usual = tellingText({ ...written, title: '', body: '' }, place)
  const title = written.title.trim() === usual.title ? '' : written.title
  const body = written.body.trim() === usual.body ? '' : written.body
  return { communication, code, channel, dueOn, title, body }
}

function TellingForm({ rollout, first, change, close }: FormProps) {
  const words = useWords(rolloutWords)
  const [written, setWritten] = useState({ ...first, ...tellingText(first, rollout.name) })
  const wish = toWish(written, rollout.name)
  const isTitled = wish.code !== null || wish.title.trim() !== ''
  const save = async () => {
    const input = { rollout: rollout.rollout, ...wish }
    return (await change.change(saveCommunication, input, { said: words.saved })) !== undefined
  }
  const isRight = isTitled && readDay(wish.dueOn) !== undefined
  return (
    <DialogForm change={change} isRight={isRight} save={save} close={close}>
      {(tried) => (
        <Fields written={written} needsTitle={tried && !isTitled} tried={tried} put={setWritten} />
      )}
    </DialogForm>
  )
}

type FieldsProps = {
  readonly written: EditedTelling
  readonly tried: boolean
  readonly needsTitle: boolean
  readonly put: (written: EditedTelling) => void
}

function Fields({ written, tried, needsTitle, put }: FieldsProps) {
  const words = useWords(rolloutWords)
  const parts = useWords(rolloutPartWords)
  const { channel, dueOn } = written
  const isDated = readDay(dueOn) !== undefined
  return (
    <>
      <SelectField<Channel>
        label={parts.channel}
        value={channel}
        options={CHANNELS.map((value) => ({ value, label: parts.channels[value] }))}
        onChoose={(chosen) => put({ ...written, channel: chosen })}
      />
      <TextField
        type="date"
        label={parts.day}
        value={dueOn}
        error={tried && !isDated ? words.needDay : undefined}
        onInput={(day) => put({ ...written, dueOn: day })}
      />
      <TextField
        label={parts.title}
        value={written.title}
        most={200}
        error={needsTitle ? words.needTitle : undefined}
        onInput={(text) => put({ ...written, title: text })}
      />
      <AreaField
        label={parts.body}
        value={written.body}
        most={8000}
        rows={6}
        onInput={(text) => put({ ...written, body: text })}
      />
    </>
  )
}
