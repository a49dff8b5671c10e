import { CHANNELS, UNDISCLOSED, YEARS_BANDS } from '#domain/codes.ts'
import type { ShownProgram } from '#web/case/lists.ts'
import { listSpoken } from '#web/desk/profile/spoken.ts'
import { AreaField, SelectField, TextField } from '#web/kit/field.tsx'
import { joinWords } from '#web/messages/join.ts'
import { language, useWords } from '../language.ts'
import { Many } from './many.tsx'
import { builtIn, departmentOptions, optionsOf } from './options.ts'
import type { Need, Written } from './written.ts'

export type FieldsProps = {
  readonly program: ShownProgram
  readonly written: Written
  readonly needs: readonly Need[]
  readonly changed: (written: Written) => void
}

export function YouFields({ program, written, needs, changed }: FieldsProps) {
  const words = useWords(joinWords)
  const { answers } = written
  const errorOf = (need: Need) => (needs.includes(need) ? words.needs[need] : undefined)
  const set = (patch: Partial<Written['answers']>) =>
    changed({ ...written, answers: { ...answers, ...patch } })
  return (
    <section class="stack" aria-labelledby="join-you">
      <h2 id="join-you">{words.youTitle}</h2>
      <TextField
        label={words.name}
        value={written.name}
        most={120}
        autoComplete="name"
        required
        error={errorOf('name')}
        onInput={(name) => changed({ ...written, name })}
      />
      <TextField
        type="email"
        label={words.email}
        hint={words.emailHint}
        value={written.email}
        most={254}
        autoComplete="email"
        required
        error={errorOf('email')}
        onInput={(email) => changed({ ...written, email })}
      />
      <SelectField
        label={words.role}
        value={answers.role}
        error={errorOf('role')}
        options={[{ value: '', label: words.choose }, ...optionsOf(program, 'role')]}
        onChoose={(role) => set({ role })}
      />
      <TextField
        label={words.credentials}
        hint={words.credentialsHint}
        value={answers.credentials}
        most={80}
        onInput={(credentials) => set({ credentials })}
      />
    </section>
  )
}

type AnswersProps = {
  readonly program: ShownProgram
  readonly answers: Written['answers']
  readonly set: (patch: Partial<Written['answers']>) => void
}

export function WorkFields({ program, answers, set }: AnswersProps) {
  const words = useWords(joinWords)
  const unsaid = { value: UNDISCLOSED, label: words.unsaid }
  return (
    <section class="stack" aria-labelledby="join-work">
      <h2 id="join-work">{words.workTitle}</h2>
      <SelectField
        label={words.department}
        value={answers.department}
        options={[unsaid, ...departmentOptions(program)]}
        onChoose={(department) => set({ department })}
      />
      <Many
        legend={words.settings}
        options={optionsOf(program, 'setting')}
        chosen={answers.settings}
        choose={(settings) => set({ settings })}
      />
      <SelectField<Written['answers']['years']>
        label={words.years}
        value={answers.years}
        options={[{ value: UNDISCLOSED, label: words.unsaid }, ...builtIn('years', YEARS_BANDS)]}
        onChoose={(years) => set({ years })}
      />
    </section>
  )
}

export function TalkFields({ program, answers, set }: AnswersProps) {
  const words = useWords(joinWords)
  const issues = optionsOf(program, 'issue')
  return (
    <section class="stack" aria-labelledby="join-talk">
      <h2 id="join-talk">{words.talkTitle}</h2>
      <Many
        legend={words.languages}
        options={listSpoken(language.value, answers.languages)}
        chosen={answers.languages}
        choose={(languages) => set({ languages })}
      />
      <Many
        legend={words.channels}
        options={builtIn('channel', CHANNELS)}
        chosen={answers.channels}
        choose={(chosen) =>
          set({ channels: CHANNELS.filter((channel) => chosen.includes(channel)) })
        }
      />
      <Many
        legend={words.atEase}
        options={issues}
        chosen={answers.atEase}
        choose={(atEase) => set({ atEase })}
      />
      <Many
        legend={words.notAtEase}
        options={issues}
        chosen={answers.notAtEase}
        choose={(notAtEase) => set({ notAtEase })}
      />
    </section>
  )
}

export function LivedFields({ program, answers, set }: AnswersProps) {
  const words = useWords(joinWords)
  return (
    <section class="stack" aria-labelledby="join-lived">
      <h2 id="join-lived">{words.livedTitle}</h2>
      <p class="soft">{words.livedWhy}</p>
      <Many
        legend={words.lived}
        options={optionsOf(program, 'issue')}
        chosen={answers.lived}
        choose={(lived) => set({ lived })}
      />
    </section>
  )
}

export function WhyField({ answers, set }: Omit<AnswersProps, 'program'>) {
  const words = useWords(joinWords)
  return (
    <AreaField
      label={words.why}
      hint={words.whyHint}
      value={answers.why}
      most={1000}
      rows={4}
      onInput={(why) => set({ why })}
    />
  )
}
