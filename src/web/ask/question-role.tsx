import { FAMILIES, UNDISCLOSED, type Code } from '#domain/codes.ts'
import { familyOf } from '#domain/pick-list.ts'
import { Choices } from '#web/kit/choice.tsx'
import type { FirstWords } from '#web/messages/ask-first-en.ts'
import { labelIn, listOf, offeredOf } from '#web/case/lists.ts'
import type { Asking } from './asking.ts'
import { Title } from './question.tsx'

type RoleProps = Omit<Asking, 'words' | 'codes'> & {
  readonly words: FirstWords['questions']
  readonly roles: FirstWords['roles']
}

const groups = [...FAMILIES, 'other'] as const

export function RoleQuestion({ language, words, roles, program, answers, set }: RoleProps) {
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
            .map((code) => ({ value: code, label: labelIn(roles, { code, list, language }) }))}
          chosen={chosen}
          onChoose={([role = UNDISCLOSED]) => {
            set({ role })
          }}
        />
      ))}
    </div>
  )
}
