/**
 * Texts for people are catalogues: one object a language, texts and small functions, with the same keys and
 * parameters in every language (the compiler sees to it). Plurals, numbers and dates are the browser's own `Intl`.
 */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

export type Catalogues<W> = Readonly<Record<Language, W>>

/** The first of the visitor's languages that we speak; `lang` in the address wins. */
export function chooseLanguage(address: string, preferred: readonly string[]): Language {
  const asked = new URL(address).searchParams.get('lang')
  const wanted = asked === null ? preferred : [asked, ...preferred]
  for (const each of wanted) {
    const found = languages.find((language) => each.toLowerCase().startsWith(language))
    if (found !== undefined) return found
  }
  return 'en'
}

type Forms = { readonly one: string; readonly other: string }

export function plural(language: Language, count: number, forms: Forms): string {
  const form = new Intl.PluralRules(language).select(count)
  return form === 'one' ? forms.one : forms.other
}
