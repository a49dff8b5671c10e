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
import { codesEn } from './codes-en.ts'
import { codesEs } from './codes-es.ts'

type Labels<C extends string> = Readonly<Record<C, string>>
type Skipped = typeof UNDISCLOSED

/** Every built-in code that the matching knows, in words. What only the record knows is in `codes-log.ts`. */
export type CodeWords = {
  readonly role: Labels<Role>
  readonly setting: Labels<Setting | Skipped>
  readonly departmentGroup: Labels<DepartmentGroup | Skipped>
  readonly issue: Labels<Issue>
  readonly channel: Labels<Channel>
  readonly time: Labels<Time>
  readonly seniority: Labels<Seniority | Skipped>
  readonly gender: Labels<Gender>
  readonly years: Labels<YearsBand>
  readonly reason: Labels<Reason>
}

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
  const own = list?.items.find((item) => item.code === code)?.label
  return own?.[language] ?? own?.['en'] ?? codeLabel(language, kind, code)
}

/** Names of languages are the browser's own: `es` is «Spanish» in English and «español» in Spanish. */
export function languageLabel(language: Language, spoken: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(spoken) ?? spoken
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
