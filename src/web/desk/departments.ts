import type { ProgramId } from '#domain/ids.ts'
import { listOffered, type PickList } from '#domain/pick-list.ts'
import type { Option } from '#web/kit/choice.tsx'
import { logLabel } from '#web/messages/codes-log.ts'
import { ownLabel } from '#web/messages/labels.ts'
import { language } from './app-language.ts'
import { usePickList } from './lists.ts'

/** As the program's own list says it, or as the record does. */
export const departmentLabel = (list: PickList | undefined, code: string): string =>
  ownLabel(list, code, language.value) ?? logLabel(language.value, 'department', code)

export function useDepartments(program: ProgramId): readonly Option<string>[] {
  const list = usePickList(program, 'department')
  const offered = list === undefined ? [] : listOffered(list)
  return offered.map(({ code }) => ({ value: code, label: departmentLabel(list, code) }))
}
