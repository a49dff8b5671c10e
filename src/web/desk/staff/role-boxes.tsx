import type { Role } from '#domain/role.ts'
import { Choices } from '#web/kit/choice.tsx'
import { peopleWords } from '#web/messages/desk-program-people.ts'
import { useWords } from '../app-language.ts'
import { useGrantable } from './roles.ts'

type Props = {
  readonly chosen: readonly Role[]
  readonly choose: (roles: readonly Role[]) => void
}

export function RoleBoxes({ chosen, choose }: Props) {
  const words = useWords(peopleWords)
  const grantable = useGrantable()
  return (
    <Choices<Role>
      name="roles"
      legend={<span class="label">{words.rolesLabel}</span>}
      kind="many"
      options={grantable.map((value) => ({
        value,
        label: words.roles[value],
        hint: words.roleHints[value],
      }))}
      chosen={chosen}
      onChoose={choose}
    />
  )
}
