import { effect, signal } from '@preact/signals'
import { chooseLanguage, languages, type Catalogues, type Language } from '#web/kit/words.ts'

const KEPT = 'peerlight-language'

function first(): Language {
  const kept = localStorage.getItem(KEPT)
  const preferred = kept === null ? navigator.languages : [kept, ...navigator.languages]
  return chooseLanguage(location.href, preferred)
}

export const language = signal<Language>(first())

effect(() => {
  document.documentElement.lang = language.value
})

export function switchLanguage(): void {
  const next = languages.find((each) => each !== language.peek()) ?? 'en'
  localStorage.setItem(KEPT, next)
  language.value = next
}

/** The texts of one catalogue in the language of the page; read while rendering, they follow the switch. */
export function useWords<W>(catalogues: Catalogues<W>): W {
  return catalogues[language.value]
}
