import type {
  Channel,
  Code,
  DepartmentGroup,
  Gender,
  Issue,
  Role,
  Seniority,
  Setting,
  Time,
  UNDISCLOSED,
  YearsBand,
} from '#domain/codes.ts'
import type { PickList } from '#domain/pick-list.ts'
import type { Reason } from '#domain/ranking.ts'
import type { Catalogues, Language } from '#web/kit/words.ts'
import { ownLabel } from './labels.ts'
import { codesEn } from './codes-en.ts'
import { codesEs } from './codes-es.ts'

type Labels<C extends string> = Readonly<Record<C, string>>
type Skipped = typeof UNDISCLOSED

/** What the ask page puts into words code by code. */
export type AskedCodeWords = {
  readonly role: Labels<Role>
  readonly setting: Labels<Setting | Skipped>
  readonly departmentGroup: Labels<DepartmentGroup | Skipped>
  readonly channel: Labels<Channel>
  readonly time: Labels<Time>
  readonly seniority: Labels<Seniority | Skipped>
}

/** Every built-in code that the matching knows, in words. What only the record knows is in `codes-log.ts`. */
export type CodeWords = AskedCodeWords & {
  readonly issue: Labels<Issue>
  readonly gender: Labels<Gender>
  readonly years: Labels<YearsBand>
  readonly reason: Labels<Reason>
}

export { languageLabel } from './labels.ts'

export const codeWords: Catalogues<CodeWords> = { en: codesEn, es: codesEs }

export function codeLabel(language: Language, kind: keyof CodeWords, code: Code): string {
  const labels: Readonly<Record<string, string>> = codeWords[language][kind]
  return labels[code] ?? code.replaceAll('_', ' ')
}

/** As the program's own list says it, or as the catalogue does. */
export function itemLabel(
  language: Language,
  kind: keyof CodeWords,
  { code, list }: { readonly code: Code; readonly list: PickList | undefined },
): string {
  return ownLabel(list, code, language) ?? codeLabel(language, kind, code)
}
