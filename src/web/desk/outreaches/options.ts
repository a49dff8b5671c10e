import { listOffered, type PickListKind } from '#domain/pick-list.ts'
import type { Option } from '#web/kit/choice.tsx'
import type { Language } from '#web/kit/words.ts'
import { itemLabel } from '#web/messages/codes.ts'
import { logLabel } from '#web/messages/codes-log.ts'
import type { Lists } from './records.ts'

const CASE_KINDS = ['role', 'issue'] as const
type LoggedKind =
  | 'encounter_kind'
  | 'mode'
  | 'activation'
  | 'department'
  | 'resource'
  | 'outcome'
  | 'duration_band'
  | 'role'
  | 'issue'

/** What the program offers in one list, labelled in its words or ours; a chosen code that was retired stays. */
export function optionsOf(
  now: Language,
  lists: Lists,
  {
    kind,
    chosen,
  }: { readonly kind: LoggedKind & PickListKind; readonly chosen: readonly string[] },
): readonly Option<string>[] {
  const list = lists[kind]
  const items = list.items.filter(
    (item) => chosen.includes(item.code) || listOffered(list).includes(item),
  )
  return items.map(({ code, label }) => ({
    value: code,
    label: label?.[now] ?? label?.['en'] ?? builtIn(now, kind, code),
  }))
}

function builtIn(now: Language, kind: LoggedKind, code: string): string {
  const known = CASE_KINDS.find((each) => each === kind)
  if (known !== undefined) return itemLabel(now, known, { code, list: undefined })
  return kind === 'role' || kind === 'issue' ? code : logLabel(now, kind, code)
}

/** «None» stands alone: whatever is chosen after it takes its place, and the other way round. */
export function withoutNone(
  before: readonly string[],
  chosen: readonly string[],
): readonly string[] {
  if (chosen.length === 0) return ['none']
  if (!chosen.includes('none')) return chosen
  return before.includes('none') ? chosen.filter((each) => each !== 'none') : ['none']
}
