import { effect, signal } from '@preact/signals'
import { chooseLanguage, type Catalogues, type Language } from '#web/kit/words.ts'

/** Nothing is kept in the browser: these pages are opened on anybody's device. */
export const language = signal<Language>(chooseLanguage(location.href, navigator.languages))

effect(() => {
  document.documentElement.lang = language.value
})

/** The texts of one catalogue in the language of the page; read while rendering, they follow the switch. */
export function useWords<W>(catalogues: Catalogues<W>): W {
  return catalogues[language.value]
}
