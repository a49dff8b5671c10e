import { listPrograms } from '#contract/programs.ts'
import { listUnits } from '#contract/units.ts'
import type { ProgramId } from '#domain/ids.ts'
import { listOffered, type PickList, type PickListKind } from '#domain/pick-list.ts'
import type { Option } from '#web/kit/choice.tsx'
import { itemLabel } from '#web/messages/codes.ts'
import { logLabel } from '#web/messages/codes-log.ts'
import { useRead } from '../app-desk.ts'
import { language } from '../app-language.ts'

function useList(program: ProgramId, kind: PickListKind): PickList | undefined {
  const read = useRead(listPrograms, {})
  const programs = read.kind === 'ready' ? read.output.programs : []
  const own = programs.find((each) => each.program === program)
  return own?.pickLists.find((list) => list.kind === kind)
}

export function useIssues(program: ProgramId): readonly Option<string>[] {
  const list = useList(program, 'issue')
  const spoken = language.value
  const offered = list === undefined ? [] : listOffered(list)
  return offered.map(({ code }) => ({
    value: code,
    label: itemLabel(spoken, 'issue', { code, list }),
  }))
}

export function useDepartments(program: ProgramId): readonly Option<string>[] {
  const list = useList(program, 'department')
  const spoken = language.value
  const offered = list === undefined ? [] : listOffered(list)
  return offered.map(({ code, label }) => ({
    value: code,
    label: label?.[spoken] ?? logLabel(spoken, 'department', code),
  }))
}

/** Those in use. */
export function useUnits() {
  const read = useRead(listUnits, {})
  return read.kind === 'ready' ? read.output.units.filter(({ retired }) => !retired) : []
}
