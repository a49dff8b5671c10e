import { LONGEST_CONTACT, LONGEST_NAME } from '#web/kit/text-lengths.ts'
import { Choices } from '#web/kit/choice.tsx'
import { TextField } from '#web/kit/field.tsx'
import type { Asking } from './asking.ts'
import { channelOptions } from './question-about.tsx'
import { Title } from './question.tsx'
import type { WhyNotReached } from '#web/case/reach.ts'
import { needsContact } from '#web/case/wishes.ts'

type TalkProps = Asking & { readonly why: WhyNotReached | undefined }

/** What is wrong is told under the field that it is about. */
const errorOf = (
  { words, why }: Pick<TalkProps, 'words' | 'why'>,
  about: readonly WhyNotReached[],
): string | undefined =>
  why !== undefined && about.includes(why) ? words.talk.errors[why] : undefined

export function TalkQuestion(props: TalkProps) {
  const { codes, words, answers, set, why } = props
  const { talk } = words
  return (
    <div class="stack loose">
      <Choices
        name="channels"
        kind="many"
        legend={<Title title={talk.title} hint={talk.hint} />}
        options={channelOptions({ codes, words })}
        chosen={answers.channels}
        onChoose={(channels) => {
          set({ channels })
        }}
      />
      {why === 'no-channel' && (
        <p class="error" role="alert">
          {talk.errors[why]}
        </p>
      )}
      {needsContact(answers) && <ContactFields {...props} />}
      <TextField
        label={talk.name}
        hint={talk.nameHint}
        value={answers.name}
        most={LONGEST_NAME}
        onInput={(name) => {
          set({ name })
        }}
      />
    </div>
  )
}

function ContactFields({ words, answers, set, why }: TalkProps) {
  const { talk } = words
  return (
    <div class="stack">
      <PhoneField
        words={words}
        value={answers.phone}
        error={errorOf({ words, why }, ['no-phone', 'no-contact', 'bad-phone'])}
        onInput={(phone) => {
          set({ phone })
        }}
      />
      <TextField
        label={talk.email}
        type="email"
        value={answers.email}
        most={LONGEST_CONTACT}
        error={errorOf({ words, why }, ['bad-email'])}
        onInput={(email) => {
          set({ email })
        }}
      />
      <Choices
        name="message"
        kind="one"
        legend={<span class="label">{talk.message}</span>}
        options={[
          { value: 'no', label: talk.no },
          { value: 'yes', label: talk.yes },
        ]}
        chosen={[answers.leaveMessage]}
        onChoose={([leaveMessage = 'unsaid']) => {
          set({ leaveMessage })
        }}
      />
    </div>
  )
}

type PhoneProps = Pick<Asking, 'words'> & {
  readonly value: string
  readonly error: string | undefined
  readonly onInput: (phone: string) => void
}

export function PhoneField({ words, value, error, onInput }: PhoneProps) {
  return (
    <TextField
      label={words.talk.phone}
      hint={words.talk.contactHint}
      type="tel"
      value={value}
      most={LONGEST_CONTACT}
      error={error}
      onInput={onInput}
    />
  )
}
