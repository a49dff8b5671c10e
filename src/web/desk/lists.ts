import { listPrograms } from '#contract/programs.ts'
import { listUnits } from '#contract/units.ts'
import type { ProgramId } from '#domain/ids.ts'
import { listOffered, type PickList, type PickListKind } from '#domain/pick-list.ts'
import type { Option } from '#web/kit/choice.tsx'
import { itemLabel } from '#web/messages/codes.ts'
import { useRead } from './app-desk.ts'
import { language } from './app-language.ts'

/** The program's own lists; none while they are read. */
export function usePickLists(program: ProgramId | undefined): readonly PickList[] {
  const read = useRead(listPrograms, {})
  const programs = read.kind === 'ready' ? read.output.programs : []
  return programs.find((each) => each.program === program)?.pickLists ?? []
}

export function usePickList(
  program: ProgramId | undefined,
  kind: PickListKind,
): PickList | undefined {
  return usePickLists(program).find((list) => list.kind === kind)
}

/** What is offered of a list, to choose from. */
export function useOptions(
  program: ProgramId,
  kind: 'role' | 'setting' | 'issue',
): readonly Option<string>[] {
  const list = usePickList(program, kind)
  const offered = list === undefined ? [] : listOffered(list)
  return offered.map(({ code }) => ({
    value: code,
    label: itemLabel(language.value, kind, { code, list }),
  }))
}

/** Those in use. */
export function useUnits() {
  const read = useRead(listUnits, {})
  return read.kind === 'ready' ? read.output.units.filter(({ retired }) => !retired) : []
}
