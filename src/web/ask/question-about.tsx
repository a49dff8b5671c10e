import { CHANNELS, TIMES } from '#domain/codes.ts'
import { whyNotComment } from '#domain/comment.ts'
import { LONGEST_AVOID, LONGEST_NOTE } from '#web/kit/text-lengths.ts'
import { Choices } from '#web/kit/choice.tsx'
import { AreaField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { languageLabel } from '#web/messages/labels.ts'
import { isAbout, listAbout, toIssues } from './about.ts'
import { labelIn, listOf, offeredOf } from '#web/case/lists.ts'
import type { Asking } from './asking.ts'
import { Title } from './question.tsx'

export function AboutQuestion({ language, words, program, answers, set }: Asking) {
  const list = listOf(program, 'issue')
  const abouts = listAbout(offeredOf(list))
  const lines = words.about.lines
  const labelOf = (key: string) => {
    const [label, hint] = lines[key] ?? [labelIn({}, { code: key, list, language }), '']
    return hint === '' ? { label } : { label, hint }
  }
  return (
    <Choices
      name="about"
      kind="many"
      legend={<Title title={words.about.title} hint={words.about.hint} />}
      options={abouts.map(({ key }) => ({ value: key, ...labelOf(key) }))}
      chosen={abouts.filter((about) => isAbout(answers.issues, about)).map(({ key }) => key)}
      onChoose={(chosen) => {
        set({ issues: toIssues(abouts.filter(({ key }) => chosen.includes(key))) })
      }}
    />
  )
}

const SPOKEN = ['en', 'es', 'pt', 'ht', 'zh', 'vi', 'ar'] as const

export function LanguagesQuestion({ language, words, program, answers, set }: Asking) {
  const spoken = [
    ...new Set([language, ...(program?.policy.languages ?? []), ...SPOKEN, ...answers.languages]),
  ]
  return (
    <Choices
      name="languages"
      kind="many"
      legend={<Title title={words.languages.title} hint={words.languages.hint} />}
      options={spoken.map((value) => ({ value, label: languageLabel(language, value) }))}
      chosen={answers.languages}
      onChoose={(languages) => {
        set({ languages })
      }}
    />
  )
}

export function WhenQuestion({ words, codes, answers, set }: Asking) {
  return (
    <Choices
      name="when"
      kind="many"
      legend={<Title title={words.when.title} hint={words.when.hint} />}
      options={TIMES.map((value) => ({ value, label: codes.time[value] }))}
      chosen={answers.when}
      onChoose={(when) => {
        set({ when })
      }}
    />
  )
}

export function NoteQuestion({ words, answers, set }: Asking) {
  const why = whyNotComment(answers.note)
  const warning = why === undefined ? undefined : words.note.warnings[why]
  return (
    <div class="stack">
      <Title title={words.note.title} hint={words.note.hint} />
      <AreaField
        label={words.note.note}
        hint={words.note.noteHint}
        value={answers.note}
        most={LONGEST_NOTE}
        onInput={(note) => {
          set({ note })
        }}
      />
      <Notice>
        {warning !== undefined && (
          <Note>
            <p>{warning}</p>
          </Note>
        )}
      </Notice>
      <AreaField
        label={words.note.avoid}
        hint={words.note.avoidHint}
        value={answers.avoid}
        most={LONGEST_AVOID}
        onInput={(avoid) => {
          set({ avoid })
        }}
      />
    </div>
  )
}

export function ChoiceQuestion({ words, answers, set }: Asking) {
  const { choice } = words
  return (
    <Choices
      name="choice"
      kind="one"
      legend={<Title title={choice.title} />}
      options={[
        { value: 'direct', label: choice.direct, hint: choice.directHint },
        { value: 'coordinator', label: choice.coordinator, hint: choice.coordinatorHint },
      ]}
      chosen={[answers.choice]}
      onChoose={([chosen = 'direct']) => {
        set({ choice: chosen })
      }}
    />
  )
}

export const channelOptions = ({ codes, words }: Pick<Asking, 'codes' | 'words'>) =>
  CHANNELS.map((value) => ({
    value,
    label: codes.channel[value],
    hint: words.talk.hints[value],
  }))
