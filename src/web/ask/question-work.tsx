import { DEPARTMENT_GROUPS, FAMILIES, SETTINGS, UNDISCLOSED, type Code } from '#domain/codes.ts'
import { familyOf } from '#domain/pick-list.ts'
import { Choices } from '#web/kit/choice.tsx'
import { SelectField } from '#web/kit/field.tsx'
import { labelIn, listOf, offeredOf, type Asking } from './asking.ts'
import { Title } from './question.tsx'

const groups = [...FAMILIES, 'other'] as const

export function RoleQuestion({ language, words, codes, program, answers, set }: Asking) {
  const list = listOf(program, 'role')
  const groupOf = (code: Code) => {
    const family = familyOf(list, code)
    return family === UNDISCLOSED ? 'other' : family
  }
  const chosen = answers.role === UNDISCLOSED ? [] : [answers.role]
  return (
    <div class="stack" role="group" aria-labelledby="question">
      <Title title={words.role.title} hint={words.role.hint} />
      {groups.map((group) => (
        <Choices
          key={group}
          name="role"
          kind="one"
          legend={<span class="label group-label">{words.role.families[group]}</span>}
          options={offeredOf(list)
            .filter((code) => groupOf(code) === group)
            .map((code) => ({ value: code, label: labelIn(codes.role, { code, list, language }) }))}
          chosen={chosen}
          onChoose={([role = UNDISCLOSED]) => {
            set({ role })
          }}
        />
      ))}
    </div>
  )
}

export function PlaceQuestion({ language, words, codes, program, answers, set }: Asking) {
  const list = listOf(program, 'setting')
  const settings = offeredOf(list)
  const unsaid = { value: UNDISCLOSED, label: words.place.unsaid }
  return (
    <div class="stack">
      <Title title={words.place.title} hint={words.place.hint} />
      <Choices
        name="setting"
        kind="one"
        legend={<span class="label">{words.place.setting}</span>}
        options={(settings.length > 0 ? settings : SETTINGS).map((code) => ({
          value: code,
          label: labelIn(codes.setting, { code, list, language }),
        }))}
        chosen={[answers.setting]}
        onChoose={([setting = UNDISCLOSED]) => {
          set({ setting })
        }}
      />
      <SelectField
        label={words.place.department}
        value={answers.departmentGroup}
        options={[
          unsaid,
          ...DEPARTMENT_GROUPS.map((code) => ({
            value: code,
            label: codes.departmentGroup[code],
          })),
        ]}
        onChoose={(departmentGroup) => {
          set({ departmentGroup })
        }}
      />
    </div>
  )
}

export function OutsideQuestion({ words, program, answers, set }: Asking) {
  const organizations = program?.organizations ?? []
  return (
    <div class="stack">
      <Title title={words.outside.title} hint={words.outside.hint} />
      <SelectField
        label={words.outside.label}
        value={answers.outside?.organization ?? ''}
        options={[
          { value: '', label: words.outside.unsaid },
          ...organizations.map(({ organization, name }) => ({ value: organization, label: name })),
        ]}
        onChoose={(value) => {
          set({ outside: organizations.find((each) => each.organization === value) })
        }}
      />
      <p class="soft">{words.outside.without}</p>
    </div>
  )
}
