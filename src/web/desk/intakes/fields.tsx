import { DEPARTMENT_GROUPS, CHANNELS, TIMES, UNDISCLOSED, type Code } from '#domain/codes.ts'
import type { Answers } from '#web/case/answers.ts'
import { listOf, offeredOf, type ShownProgram } from '#web/case/lists.ts'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { LONGEST_CONTACT, LONGEST_NAME } from '#web/kit/text-lengths.ts'
import { TypeAhead, TypeAheadMany } from '#web/kit/type-ahead.tsx'
import { codeLabel, itemLabel, languageLabel } from '#web/messages/codes.ts'
import { intakesWords } from '#web/messages/desk-intakes.ts'
import { language, useWords } from '../app-language.ts'
import { Chips } from '../shell-chips.tsx'
import type { WhyNotTaken } from './draft.ts'

export type FieldsProps = {
  readonly program: ShownProgram
  readonly answers: Answers
  readonly why: WhyNotTaken | undefined
  readonly set: (changed: Partial<Answers>) => void
}

export function CallerFields({ answers, why, set }: FieldsProps) {
  const words = useWords(intakesWords)
  const errorOf = (...about: readonly (keyof typeof words.errors)[]) => {
    const found = about.find((each) => each === why)
    return found === undefined ? undefined : words.errors[found]
  }
  return (
    <section class="stack" aria-labelledby="caller">
      <h2 id="caller">{words.person}</h2>
      <TextField
        label={words.name}
        value={answers.name}
        most={LONGEST_NAME}
        onInput={(name) => set({ name })}
      />
      <TextField
        label={words.phone}
        type="tel"
        value={answers.phone}
        most={LONGEST_CONTACT}
        error={errorOf('no-phone', 'bad-phone', 'no-contact')}
        onInput={(phone) => set({ phone })}
      />
      <TextField
        label={words.email}
        type="email"
        value={answers.email}
        most={LONGEST_CONTACT}
        error={errorOf('bad-email')}
        onInput={(email) => set({ email })}
      />
      <SelectField
        label={words.message}
        value={answers.leaveMessage}
        options={(['no', 'yes', 'unsaid'] as const).map((value) => ({
          value,
          label: words.messages[value],
        }))}
        onChoose={(leaveMessage) => set({ leaveMessage })}
      />
    </section>
  )
}

/** When and how: side by side, each a line of chips. */
export function TalkFields({ answers, set, why }: Omit<FieldsProps, 'program'>) {
  const words = useWords(intakesWords)
  const spoken = language.value
  const error = why === 'no-channel' || why === 'no-call' ? words.errors[why] : undefined
  return (
    <>
      <Chips
        legend={words.when}
        kind="many"
        options={TIMES.map((value) => ({ value, label: codeLabel(spoken, 'time', value) }))}
        chosen={answers.when}
        onChoose={(when) => set({ when: TIMES.filter((each) => when.includes(each)) })}
      />
      <div class="stack close">
        <Chips
          legend={words.channels}
          kind="many"
          options={CHANNELS.map((value) => ({ value, label: codeLabel(spoken, 'channel', value) }))}
          chosen={answers.channels}
          onChoose={(chosen) => set({ channels: CHANNELS.filter((each) => chosen.includes(each)) })}
          error={error}
        />
        {answers.channels.includes('text') && <p class="soft">{words.textHint}</p>}
      </div>
    </>
  )
}

export function WorkFields({ program, answers, set }: FieldsProps) {
  const words = useWords(intakesWords)
  const spoken = language.value
  const optionsOf = (kind: 'role' | 'setting') => {
    const list = listOf(program, kind)
    return offeredOf(list).map((code) => ({
      value: code,
      label: itemLabel(spoken, kind, { code, list }),
    }))
  }
  const said = (code: Code) => (code === UNDISCLOSED ? undefined : code)
  return (
    <section class="stack" aria-labelledby="work">
      <h2 id="work">{words.work}</h2>
      <TypeAhead
        label={words.role}
        options={optionsOf('role')}
        value={said(answers.role)}
        onChoose={(role = UNDISCLOSED) => set({ role })}
      />
      <TypeAhead
        label={words.setting}
        options={optionsOf('setting')}
        value={said(answers.setting)}
        onChoose={(setting = UNDISCLOSED) => set({ setting })}
      />
      <TypeAhead
        label={words.department}
        options={DEPARTMENT_GROUPS.map((value) => ({
          value,
          label: codeLabel(spoken, 'departmentGroup', value),
        }))}
        value={DEPARTMENT_GROUPS.find((each) => each === answers.departmentGroup)}
        onChoose={(group) => set({ departmentGroup: group ?? UNDISCLOSED })}
      />
      {program.policy.where === 'outside' && program.organizations.length > 0 && (
        <Outside program={program} answers={answers} set={set} />
      )}
    </section>
  )
}

/** Nobody who works there is asked. */
function Outside({ program, answers, set }: Omit<FieldsProps, 'why'>) {
  const words = useWords(intakesWords)
  const { organizations } = program
  return (
    <TypeAhead
      label={words.outside}
      options={organizations.map(({ organization, name }) => ({
        value: organization,
        label: name,
      }))}
      value={answers.outside?.organization}
      onChoose={(chosen) =>
        set({ outside: organizations.find(({ organization }) => organization === chosen) })
      }
    />
  )
}

const SPOKEN = ['en', 'es', 'pt', 'ht', 'zh', 'vi', 'ar'] as const

export function AboutFields({ program, answers, set }: FieldsProps) {
  const words = useWords(intakesWords)
  const spoken = language.value
  const list = listOf(program, 'issue')
  const languages = [...new Set([...program.policy.languages, ...SPOKEN, ...answers.languages])]
  return (
    <>
      <TypeAheadMany
        label={words.issues}
        options={offeredOf(list).map((code) => ({
          value: code,
          label: itemLabel(spoken, 'issue', { code, list }),
        }))}
        chosen={answers.issues}
        remove={words.remove}
        onChoose={(issues) => set({ issues })}
      />
      <TypeAheadMany
        label={words.languages}
        options={languages.map((value) => ({ value, label: languageLabel(spoken, value) }))}
        chosen={answers.languages}
        remove={words.remove}
        onChoose={(chosen) => set({ languages: chosen })}
      />
    </>
  )
}
