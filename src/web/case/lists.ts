import type { OutputOf } from '#contract/endpoint.ts'
import type { showProgram } from '#contract/programs.ts'
import { FAMILY_OF_ROLE, ISSUES, ROLES, SETTINGS, UNDISCLOSED, type Code } from '#domain/codes.ts'
import type { PickList, PickListKind } from '#domain/pick-list.ts'
import type { Language } from '#web/kit/words.ts'
import { ownLabel } from '#web/messages/labels.ts'

export type ShownProgram = OutputOf<typeof showProgram>

const familyOfRole: ReadonlyMap<string, string> = new Map(Object.entries(FAMILY_OF_ROLE))

const OURS: Partial<Record<PickListKind, readonly Code[]>> = {
  role: ROLES,
  setting: SETTINGS,
  issue: ISSUES,
}

/** The program may still be on its way: our own lists stand in for its lists. */
export function listOf(program: ShownProgram | undefined, kind: PickListKind): PickList {
  const found = program?.pickLists.find((list) => list.kind === kind)
  if (found !== undefined) return found
  const items = (OURS[kind] ?? []).map((code) => {
    const group = familyOfRole.get(code)
    return group === undefined ? { code, retired: false } : { code, group, retired: false }
  })
  return { kind, version: 0, items }
}

/** What may be chosen; not saying is what skipping is for. */
export const offeredOf = (list: PickList): readonly Code[] =>
  list.items.filter((item) => !item.retired && item.code !== UNDISCLOSED).map((item) => item.code)

type Labelled = { readonly code: Code; readonly list: PickList; readonly language: Language }

/** As the program's own list says it, or as the catalogue does. */
export const labelIn = (
  labels: Readonly<Record<string, string>>,
  { code, list, language }: Labelled,
): string => ownLabel(list, code, language) ?? labels[code] ?? code.replaceAll('_', ' ')
