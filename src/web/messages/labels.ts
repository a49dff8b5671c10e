import type { Code } from '#domain/codes.ts'
import type { PickList } from '#domain/pick-list.ts'
import type { Language } from '#web/kit/words.ts'

/** The program's own words for a code, in this language or else in English. */
export function ownLabel(
  list: PickList | undefined,
  code: Code,
  language: Language,
): string | undefined {
  const own = list?.items.find((item) => item.code === code)?.label
  return own?.[language] ?? own?.['en']
}

/** Names of languages are the browser's own: `es` is «Spanish» in English and «español» in Spanish. */
export function languageLabel(language: Language, spoken: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(spoken) ?? spoken
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
