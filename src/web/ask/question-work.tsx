import { DEPARTMENT_GROUPS, SETTINGS, UNDISCLOSED } from '#domain/codes.ts'
import { Choices } from '#web/kit/choice.tsx'
import { SelectField } from '#web/kit/field.tsx'
import { labelIn, listOf, offeredOf } from '#web/case/lists.ts'
import type { Asking } from './asking.ts'
import { Title } from './question.tsx'

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
